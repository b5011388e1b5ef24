import { departmentEntry } from '../../departments/department-view.ts';
import type { BusinessOperation } from '../business-operation.ts';

/** Lists every department that was not deleted. */
export const getDepartmentList: BusinessOperation = {
  fields: [],
  actor: 'notListed',
  success: 'success',
  perform: ({ call, caller }) => ({
    value: {
      payload: {
        departments: [...call.state.departments.values()]
          .filter(({ corpId, status }) => corpId === caller.corp.id && status !== 'deleted')
          .map(departmentEntry),
      },
    },
  }),
};
