import { type CallOptions, optionChecks, resolveOptions } from '@x/core-signing';
import { connect } from './connection/connect.ts';
import { hosts } from './contract/hosts.ts';
import type { FxiaokeOperation } from './contract/operations/fxiaoke-operation.ts';
import { operations } from './contract/operations.ts';
import type { FxiaokeOffline } from './fxiaoke-offline.ts';
import { type FxiaokeOfflineOptions, ownOptionNames, type Paths } from './options.ts';
import { queryAll } from './paging/query-all.ts';
import { createPersonnel } from './personnel/create-personnel.ts';
import { createCallOperation } from './request/call-operation.ts';
import { withMilliseconds } from './request/with-milliseconds.ts';

/**
 * Makes a client. Reads nothing from the environment and sends nothing yet; the first call fetches a token.
 *
 * @throws ConfigError naming the option that is missing, unknown or wrong
 */
export function createFxiaokeOffline(options: FxiaokeOfflineOptions): FxiaokeOffline {
  const resolved = resolveOptions('createFxiaokeOffline', options, ownOptionNames, hosts.fxiaoke);
  const paths = optionChecks('createFxiaokeOffline').oneOf<Paths>('paths', options.paths ?? 'documented', [
    'documented',
    'observed',
  ]);
  const connection = connect(options, resolved);
  const callOperation = createCallOperation(connection, paths);

  const method =
    <Parameters extends object, Data>(operation: FxiaokeOperation<Parameters, Data>) =>
    (input: unknown, callOptions?: CallOptions) =>
      callOperation(operation, input, callOptions);

  const queryPresetObjects = method(operations.queryPresetObjects);
  const queryUpdatedEmployees = method(operations.queryUpdatedEmployees);
  const getDepartmentList = method(operations.getDepartmentList);

  return {
    setMemberStatusBatch: method(operations.setMemberStatusBatch),
    setMemberStatus: method(operations.setMemberStatus),
    updateMember: method(operations.updateMember),
    queryUpdatedEmployees: (input = {}, callOptions) => queryUpdatedEmployees(withMilliseconds(input), callOptions),
    queryEmployeeByOpenUserId: method(operations.queryEmployeeByOpenUserId),
    queryEmployeeByMobile: method(operations.queryEmployeeByMobile),

    updateDepartment: method(operations.updateDepartment),
    getDepartmentDetails: method(operations.getDepartmentDetails),
    getDepartmentList: (input = {}, callOptions) => getDepartmentList(input, callOptions),
    setDepartmentStatus: method(operations.setDepartmentStatus),

    createPresetObject: method(operations.createPresetObject),
    updatePresetObject: method(operations.updatePresetObject),
    getPresetObject: method(operations.getPresetObject),
    queryPresetObjects,
    queryAll: (input, callOptions) => queryAll((page) => queryPresetObjects(page, callOptions), input),
    invalidatePresetObject: method(operations.invalidatePresetObject),
    recoverPresetObject: method(operations.recoverPresetObject),
    deletePresetObject: method(operations.deletePresetObject),
    changePresetObjectOwner: method(operations.changePresetObjectOwner),

    createErpObject: method(operations.createErpObject),
    updateErpObject: method(operations.updateErpObject),
    queryErpObjects: method(operations.queryErpObjects),
    invalidateErpObject: method(operations.invalidateErpObject),
    changeErpObjectOwner: method(operations.changeErpObjectOwner),
    deleteErpObject: method(operations.deleteErpObject),

    personnel: createPersonnel(callOperation),
    close: () => connection.close(),
  };
}
