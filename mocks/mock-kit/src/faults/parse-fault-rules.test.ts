import { describe, expect, it } from 'vitest';
import type { FaultCapabilities } from './fault-capabilities.ts';
import { FaultError } from './fault-error.ts';
import { parseFaultRules } from './parse-fault-rules.ts';

const operation = (id: string) => ({ id, method: 'POST', path: `/${id}` });

const capabilities: FaultCapabilities = {
  operations: ['wps.get', 'wps.create', 'wps.batchRead', 'feishu.batchOpen', 'feishu.list'],
  vendors: [
    {
      name: 'wps',
      operations: ['wps.get', 'wps.create', 'wps.batchRead'].map(operation),
      faultStatuses: [401, 429, 500],
      faultConditions: ['token-expired', 'signature-invalid'],
    },
    {
      name: 'feishu',
      operations: ['feishu.batchOpen', 'feishu.list'].map(operation),
      faultStatuses: [400, 429, 500],
      faultConditions: ['token-expired', 'quota-exhausted'],
    },
  ],
  socket: true,
};

function issuesOf(value: unknown, given: Partial<FaultCapabilities> = {}, armed: readonly { id: string }[] = []) {
  try {
    parseFaultRules(value, { ...capabilities, ...given }, armed);
  } catch (error) {
    if (error instanceof FaultError) return error.issues;
    throw error;
  }
  return [];
}

const rule = (script: readonly unknown[], more: object = {}) => ({ match: { operation: 'wps.get' }, script, ...more });
const issue = (path: string, message: string) => ({ path, message: expect.stringContaining(message) });

describe('parseFaultRules', () => {
  it('takes one rule, a list, a text, and texts in a list', () => {
    const one = { match: { operation: 'wps.get' }, script: [{ status: 429 }] };
    expect(parseFaultRules(one, capabilities)).toEqual([one]);
    expect(parseFaultRules([one, 'wps.get: 429; wps.get: 429', one], capabilities)).toEqual([one, one, one, one]);
    expect(parseFaultRules('wps.get: 429', capabilities)).toEqual([one]);
    expect(parseFaultRules([], capabilities)).toEqual([]);
  });

  it('keeps everything that a rule says, and takes op for operation', () => {
    const full = {
      id: 'my-rule.1',
      match: {
        vendor: 'feishu',
        method: 'POST',
        path: '/x',
        credential: 'cli_1',
        bodyContains: 'ou_1',
        header: { 'X-One': '1' },
      },
      script: [
        { status: 429, code: 99991400, retryAfterS: 3, headers: { 'x-a': 'b' } },
        { raw: { status: 418, headers: { 'content-type': 'text/plain' }, body: 'tea' } },
      ],
      phase: 'after',
      note: 'why',
    };
    expect(parseFaultRules(full, capabilities)).toEqual([full]);
    expect(parseFaultRules({ match: { op: 'wps.*' }, script: ['pass'] }, capabilities)).toEqual([
      { match: { operation: 'wps.*' }, script: ['pass'] },
    ]);
  });

  it('gives rules that a later change of the value does not reach', () => {
    const script: unknown[] = ['pass'];
    const [parsed] = parseFaultRules({ match: {}, script }, capabilities);
    script.push('pass');
    expect(parsed?.script).toEqual(['pass']);
  });
});

describe('a rule that is none', () => {
  it.each([
    [undefined, '', 'expected object'],
    [null, '', 'expected object'],
    [7, '', 'expected object'],
    [[['wps.get: 429']], '0', 'expected object'],
    ['', '', 'holds no rule'],
    ['wps.get', '', '"wps.get" is no rule'],
    ['wps.get: 429; x', '1', '"x" is no rule'],
    [['wps.get: 429; x'], '0.1', '"x" is no rule'],
    ['x'.repeat(20_001), '', 'is longer than 20000 characters'],
    [rule([]), 'script', 'is empty'],
    ['wps.get: ', 'script', 'is empty'],
    [rule(['pass'], { mach: {} }), '', 'Unrecognized key: "mach"'],
    [{ script: ['pass'] }, 'match', 'expected object'],
    [rule(['pass'], { id: 'a b' }), 'id', 'expected 1 to 64'],
    [rule(['pass'], { phase: 'during' }), 'phase', 'expected one of'],
    [rule(Array(1001).fill('pass')), 'script', 'is too long: at most 1000 steps'],
    [{ match: { status: 200 }, script: ['pass'] }, 'match.status', 'is of the answer'],
    [{ match: { violations: true }, script: ['pass'] }, 'match.violations', 'is of the answer'],
    [{ match: { op: 'wps.get', operation: 'wps.create' }, script: ['pass'] }, 'match.op', 'give one of them'],
    [{ match: { vendor: 'aws' }, script: ['pass'] }, 'match.vendor', 'expected one of'],
  ])('is refused: %j', (value, path, message) => {
    expect(issuesOf(value)).toEqual([issue(path, message)]);
  });
});

describe('a step that is none', () => {
  it.each([
    ['429', 'script.0', 'no step; a step is "pass" or an object with one of status'],
    [{}, 'script.0', 'no step'],
    [{ teapot: true }, 'script.0', 'no step'],
    [null, 'script.0', 'no step'],
    [{ status: 429, delay: 1 }, 'script.0', 'Unrecognized key: "delay"'],
    [{ status: '429' }, 'script.0.status', 'expected number'],
    [{ status: 429, headers: { 'a b': '' } }, 'script.0.headers.a b', 'cannot be sent'],
    [{ status: 429, headers: { a: 'x\r\ny' } }, 'script.0.headers.a', 'cannot be sent'],
    [
      { raw: { status: 200, body: '', headers: { 'Content-Length': '1' } } },
      'script.0.raw.headers.Content-Length',
      'by the mock',
    ],
    [{ raw: { status: 100, body: '' } }, 'script.0.raw.status', '>=200'],
    [{ vendor: 'tired' }, 'script.0.vendor', 'expected one of'],
    [{ gateway: 500 }, 'script.0.gateway', 'expected one of 502|503|504'],
    [{ delay: -1 }, 'script.0.delay', 'at least 0 ms'],
    [{ delay: 300_001 }, 'script.0.delay', '5 minutes'],
    [{ delay: Number.NaN }, 'script.0.delay', 'expected milliseconds'],
    [{ delay: { fixed: -1 } }, 'script.0.delay.fixed', 'at least 0 ms'],
    [{ delay: { uniform: [2, 1] } }, 'script.0.delay.uniform', 'the first is the shorter'],
    [{ delay: { lognormal: { median: 300_001, sigma: 1 } } }, 'script.0.delay.lognormal.median', '5 minutes'],
    [{ hang: 300_001 }, 'script.0.hang', '5 minutes'],
    [{ hang: false }, 'script.0.hang', 'expected true or milliseconds'],
    [{ reset: -1 }, 'script.0.reset', '>=0'],
    [{ reset: 'later' }, 'script.0.reset', 'expected before-headers, after-headers, mid-body or a number of bytes'],
    [{ dribble: { chunks: 0, overMs: 1 } }, 'script.0.dribble.chunks', '>=1'],
    [{ dribble: { chunks: 1, overMs: 300_001 } }, 'script.0.dribble.overMs', '5 minutes'],
    [{ truncate: { bytes: 1 } }, 'script.0.truncate.framing', 'expected one of'],
    [{ all: [] }, 'script.0.all', 'holds no step'],
    [{ all: [{ delay: 1 }, { all: ['pass'] }] }, 'script.0.all.1', 'no step'],
    [{ all: [{ delay: 1 }, { gateway: 1 }] }, 'script.0.all.1.gateway', 'expected one of'],
    [{ all: ['pass', { delay: 1 }] }, 'script.0.all', '"pass" leaves the request alone'],
    [{ all: [{ status: 429 }, { gateway: 502 }] }, 'script.0.all', 'one answer, not both 429 and gateway(502)'],
    [{ all: [{ hang: true }, { garbage: true }] }, 'script.0.all', 'not both hang and garbage'],
    [{ all: [{ hang: 5 }, { status: 429 }] }, 'script.0.all', 'hang(5ms) sends no answer, so it cannot be 429'],
    [{ all: [{ delay: 200_000 }, { delay: 100_001 }] }, 'script.0.all', '300001 ms together'],
  ])('is refused: %j', (step, path, message) => {
    expect(issuesOf(rule([step]))).toEqual([issue(path, message)]);
  });

  it.each([
    ['wps.get: gateway(500)', 'script.0.gateway'],
    ['wps.get: delay(-1s)', 'script.0.delay'],
    ['wps.get: delay(6m)', 'script.0.delay'],
    ['wps.get: truncate(10)', 'script.0.truncate.framing'],
    ['wps.get: pass, close(later)', 'script.1.close'],
  ])('is refused as text too: %s', (text, path) => {
    expect(issuesOf(text)).toEqual([issue(path, '')]);
  });
});

describe('a rule that the session cannot do', () => {
  it.each([
    ['wps.gett: 429', 'no operation is called wps.gett. Did you mean wps.get'],
    ['wps.users.create: 429', 'Did you mean wps.create'],
    ['WPS.*: 429', 'no operation is called WPS.*'],
    ['zzzzzzzzzzzzzzzzzzzzzzz: 429', 'no operation is called zzzzzzzzzzzzzzzzzzzzzzz.'],
  ])('names no operation: %s', (text, message) => {
    expect(issuesOf(text)).toEqual([issue('match.operation', message)]);
  });

  it('names a vendor that has not the operation, or that is not served', () => {
    expect(issuesOf({ match: { vendor: 'feishu', operation: 'wps.*' }, script: ['pass'] })).toEqual([
      issue('match.operation', 'wps.* is no operation of feishu'),
    ]);
    expect(issuesOf({ match: { vendor: 'fxiaoke' }, script: ['pass'] })).toEqual([
      issue('match.vendor', 'fxiaoke is not served here; served are wps, feishu'),
    ]);
  });

  it('asks for a status or a condition of a vendor that has it not', () => {
    expect(issuesOf('wps.get: 400')).toEqual([issue('script.0', 'wps never answers 400; it answers 401, 429, 500')]);
    expect(issuesOf('wps.get: pass, quota-exhausted')).toEqual([
      issue('script.1', 'wps knows no quota-exhausted; it knows token-expired, signature-invalid'),
    ]);
    expect(issuesOf('*: 418')).toEqual([issue('script.0', 'wps never'), issue('script.0', 'feishu never')]);
    expect(issuesOf('*: signature-invalid')).toEqual([issue('script.0', 'feishu knows no signature-invalid')]);
    expect(issuesOf('wps.get: delay(1) + 400')).toEqual([issue('script.0.all.1', 'wps never')]);
  });

  it('says once what is wrong with a step that is taken many times', () => {
    expect(issuesOf('wps.get: pass, 418 x50')).toHaveLength(1);
  });

  it.each([
    'hang',
    'hang(5)',
    'reset',
    'reset(mid-body)',
    'close',
    'close(mid-body)',
    'truncate(1, short)',
    'truncate(1, chunked)',
    'dribble(2, 5ms)',
    'garbage',
    'badChunk',
  ])('needs a socket where there is none: %s', (step) => {
    expect(issuesOf(`wps.get: ${step}`, { socket: false })).toEqual([
      issue(
        'script.0',
        `${step.replace('(5)', '(5ms)')} needs a connection to act on, and there is none here: use a listening mock`,
      ),
    ]);
    expect(issuesOf(`wps.get: ${step}`)).toEqual([]);
  });

  it('needs no socket for whole answers', () => {
    const steps = 'pass, 429, token-expired, gateway(502), delay(5), delay(5) + 429, truncate(1, valid)';
    expect(issuesOf(`wps.get: ${steps}`, { socket: false })).toEqual([]);
  });

  it.each([
    'truncate(1, valid)',
    'truncate(1, short)',
    'dribble(2, 5ms)',
    'reset(after-headers)',
    'reset(5)',
    'close(mid-body)',
  ])('cuts an answer that is never made: %s', (text) => {
    const [parsed] = parseFaultRules(`wps.get: ${text}`, capabilities);
    expect(issuesOf({ ...parsed, phase: 'before' })).toEqual([issue('script.0', 'phase "before"')]);
    expect(issuesOf({ ...parsed, phase: 'after' })).toEqual([]);
    const all = [{ status: 429 }, ...(parsed?.script ?? [])];
    expect(issuesOf({ ...parsed, script: [{ all }], phase: 'before' })).toEqual([]);
  });

  it.each(['reset', 'close', 'hang', 'garbage', 'badChunk', '429', 'delay(5)', 'gateway(502)'])(
    'may happen before the handler runs: %s',
    (text) => {
      const [parsed] = parseFaultRules(`wps.get: ${text}`, capabilities);
      expect(issuesOf({ ...parsed, phase: 'before' })).toEqual([]);
    },
  );
});

describe('many rules', () => {
  const many = (count: number) => Array(count).fill('wps.get: 429');

  it('are 64 at most, with those that are armed', () => {
    expect(issuesOf(many(64))).toEqual([]);
    expect(issuesOf(many(65))).toEqual([issue('', 'at most 64 rules')]);
    const armed = [{ id: 'a' }, { id: 'b' }];
    expect(issuesOf(many(62), {}, armed)).toEqual([]);
    expect(issuesOf(many(63), {}, armed)).toEqual([issue('', '2 are armed, 63 more given')]);
  });

  it('have an id each', () => {
    expect(issuesOf([rule(['pass'], { id: 'a' }), rule(['pass']), rule(['pass'], { id: 'a' })])).toEqual([
      issue('2.id', 'another rule is called a'),
    ]);
    expect(issuesOf(rule(['pass'], { id: 'b' }), {}, [{ id: 'b' }])).toEqual([issue('id', 'another rule is called b')]);
  });

  it('are refused with everything that is wrong', () => {
    const value = ['wps.gett: 429', rule([]), 'wps.get: 400, 418; nothing'];
    expect(issuesOf(value).map(({ path }) => path)).toEqual([
      '0.match.operation',
      '1.script',
      '2.0.script.0',
      '2.0.script.1',
      '2.1',
    ]);
    expect(() => parseFaultRules(value, capabilities)).toThrow(
      /^0\.match\.operation: no operation is called wps\.gett.*; 1\.script: is empty/,
    );
  });
});
