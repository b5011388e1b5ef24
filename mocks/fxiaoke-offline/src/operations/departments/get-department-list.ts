import { departmentEntry } from '../../departments/department-view.ts';
import { isVisibleDepartment } from '../../departments/visible-range.ts';
import type { BusinessOperation } from '../business-operation.ts';

/** Lists every department in the app's visible range that was not deleted. */
export const getDepartmentList: BusinessOperation = {
  fields: [],
  actor: 'notListed',
  success: 'success',
  perform: ({ call, caller }) => {
    const all = [...call.state.departments.values()].filter(
      ({ corpId, status }) => corpId === caller.corp.id && status !== 'deleted',
    );
    const visible = all.filter(({ id }) => isVisibleDepartment(caller.app, id));
    return {
      value: {
        payload: { departments: visible.map(departmentEntry) },
        inferredRules: visible.length < all.length ? ['fxiaoke.hidden-left-out'] : [],
      },
    };
  },
};
