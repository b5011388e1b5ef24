import { afterEach, describe, expect, it, vi } from 'vitest';
import { entryForTest } from '../journal/entry-for-test.ts';
import { createLog, type LogFormat } from './log.ts';

const plain = entryForTest({ diagnostics: 'so it is' });
const noted = entryForTest({
  ...{ phase: 'aborted', abortedBy: 'fault', status: undefined, operation: undefined },
  fault: { id: 'f-1', step: 'reset' },
  violations: [{ code: 'toy', message: 'not so' }],
});

afterEach(() => vi.restoreAllMocks());

function linesOf(format: LogFormat): string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const log = createLog(format);
  for (const summary of [plain, noted]) log.request({ summary });
  return write.mock.calls.map(([line]) => String(line)).join('');
}

describe('the log of requests', () => {
  it('is a line of text each, with violations and fault only where there are any', () => {
    expect(linesOf('text')).toBe(
      '2026-11-21T00:00:00.000Z wps GET /v7/users/u-1 200 1ms wps.getUser request-1\n' +
        '2026-11-21T00:00:00.000Z wps GET /v7/users/u-1 aborted 1ms - request-1 violations=1 fault=f-1\n',
    );
  });

  it('is a JSON object each', () => {
    const [first = '', second = ''] = linesOf('json').split('\n');
    expect(JSON.parse(first)).toEqual({
      ...{ level: 'info', at: '2026-11-21T00:00:00.000Z', session: 'default', vendor: 'wps', operation: 'wps.getUser' },
      ...{ method: 'GET', target: '/v7/users/u-1', phase: 'done', status: 200, durationMs: 1 },
      ...{ requestId: 'request-1', diagnostics: 'so it is', violations: 0 },
    });
    expect(JSON.parse(second)).toMatchObject({ phase: 'aborted', violations: 1, fault: 'f-1' });
  });

  it('is silent without reading anything', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    createLog('silent').request({
      get summary(): never {
        throw new Error('was read');
      },
    });
    expect(write).not.toHaveBeenCalled();
  });
});
