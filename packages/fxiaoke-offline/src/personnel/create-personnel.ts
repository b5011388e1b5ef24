import { type CallOptions, type Issue, inputErrorFor, isApiError, isPlainObject } from '@x/core-signing';
import type { FxiaokeOfflineReason } from '../contract/errors.ts';
import { operations } from '../contract/operations.ts';
import type { CallOperation } from '../request/call-operation.ts';
import type { Personnel, PersonnelStatusResult, SetPersonnelStatusInput } from './personnel.ts';
import { personnelStatus } from './personnel-status.ts';

const dataObjectApiName = 'PersonnelObj';

export function createPersonnel(callOperation: CallOperation): Personnel {
  async function setOne(
    id: string,
    { ids: _, status, ...caller }: SetPersonnelStatusInput,
    callOptions: CallOptions | undefined,
  ): Promise<PersonnelStatusResult> {
    const input = {
      ...caller,
      triggerWorkFlow: false,
      triggerApprovalFlow: false,
      data: { object_data: { dataObjectApiName, _id: id, status: personnelStatus(status) } },
    };
    try {
      const { traceId } = await callOperation(operations.updatePresetObject, input, callOptions);
      return { id, ok: true, traceId };
    } catch (error) {
      // An aborted call rejects with the reason of the signal, and input that breaks a rule does so for every record.
      if (!isApiError<FxiaokeOfflineReason>(error) || error.kind === 'input') throw error;
      return { id, ok: false, error };
    }
  }

  return {
    async setStatus(input, callOptions) {
      const issues = faultsOfSetStatus(input);
      if (issues.length > 0)
        throw inputErrorFor({ ...operations.updatePresetObject, name: 'personnel.setStatus' }, issues);
      const results: PersonnelStatusResult[] = [];
      for (const id of input.ids) results.push(await setOne(id, input, callOptions));
      return results;
    },
    async findIds(input, callOptions) {
      const issues = faultsOfFindIds(input);
      if (issues.length > 0) {
        throw inputErrorFor({ ...operations.queryPresetObjects, name: 'personnel.findIds' }, issues);
      }
      const { openUserId, ...caller } = input;
      const found = await callOperation(
        operations.queryPresetObjects,
        {
          ...caller,
          data: {
            dataObjectApiName,
            find_explicit_total_num: false,
            search_query_info: {
              limit: 100,
              offset: 0,
              filters: [{ field_name: 'user_id', field_values: [openUserId], operator: 'EQ' }],
              orders: [],
              fieldProjection: ['_id'],
            },
          },
        },
        callOptions,
      );
      return found.data.dataList.flatMap(({ _id }) => (typeof _id === 'string' ? [_id] : []));
    },
  };
}

function faultsOfFindIds(input: unknown): readonly Issue[] {
  if (!isPlainObject(input)) return [{ path: '', message: 'expected one object' }];
  const { openUserId } = input;
  if (typeof openUserId === 'string' && openUserId !== '') return [];
  return [{ path: 'openUserId', message: 'must be a string that is not empty' }];
}

function faultsOfSetStatus(input: unknown): readonly Issue[] {
  if (!isPlainObject(input)) return [{ path: '', message: 'expected one object' }];
  const { ids, status } = input;
  const issues: Issue[] = [];
  if (!Array.isArray(ids) || ids.length === 0) {
    issues.push({ path: 'ids', message: 'must be a list of at least one id' });
  } else {
    ids.forEach((id: unknown, index) => {
      if (typeof id !== 'string' || id === '') {
        issues.push({ path: `ids[${index}]`, message: 'must be a string that is not empty' });
      }
    });
  }
  if (status !== 1 && status !== 2) issues.push({ path: 'status', message: 'must be one of 1, 2' });
  return issues;
}
