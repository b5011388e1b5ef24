import type { ErrorEntry } from '@x/core-signing';
import { operations } from '@x/feishu-status/contract';
import { describe, expect, it } from 'vitest';
import { sectionsByOperation } from './sections-by-operation.ts';

function entry(code: number, names?: readonly string[]): ErrorEntry {
  return {
    codes: [code],
    httpStatus: [400],
    message: '',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: '',
    ...(names === undefined ? {} : { operations: names }),
  };
}

function reasons(errors: Record<string, ErrorEntry>): [string, string[]][] {
  return sectionsByOperation(errors, operations).map(({ title, rows }) => [title.en, rows.map(({ reason }) => reason)]);
}

describe('sectionsByOperation', () => {
  it('puts each entry under the calls that can meet it, in the order of codes', () => {
    expect(
      reasons({
        nobody: entry(9, []),
        late: entry(5, ['list']),
        early: entry(-1, ['create']),
        both: entry(7, ['tenantAccessToken', 'patch']),
        token: entry(8, ['tenantAccessToken']),
        any: entry(6),
      }),
    ).toEqual([
      ['Codes of single operations', ['early', 'late', 'both']],
      ['Codes of the calls that fetch a token', ['token']],
      ['Codes of any call', ['any']],
      ['Codes of calls that this package does not make', ['nobody']],
    ]);
  });

  it('leaves out a section that would be empty', () => {
    expect(reasons({ any: entry(6) })).toEqual([['Codes of any call', ['any']]]);
  });
});
