import { ancestorsOf, departmentDetails } from '../../departments/department-view.ts';
import { findDepartment } from '../../departments/find-department.ts';
import type { BusinessOperation } from '../business-operation.ts';

/** Tells about one department. */
export const getDepartmentDetails: BusinessOperation = {
  fields: ['departmentId'],
  // White-label documents and two SDKs send currentOpenUserId, one script does not.
  actor: 'contradictory',
  success: 'success',
  perform: (request) => {
    const found = findDepartment(request, request.body['departmentId']);
    if (found.refusal) return found;
    const { departments } = request.call.state;
    return {
      value: {
        payload: { department: departmentDetails(found.value, request.caller.corp.enterpriseId, departments) },
        inferredRules: ancestorsOf(found.value, departments).length > 0 ? ['fxiaoke.ancestors-order'] : [],
      },
    };
  },
};
