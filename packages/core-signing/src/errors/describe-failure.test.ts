import { describe, expect, it } from 'vitest';
import { catalogue, greet, greetInferred } from '../../test/support/operations.ts';
import type { ErrorEntry } from '../contract/error-entry.ts';
import { describeFailure } from './describe-failure.ts';
import type { Failure, ProtocolFailure, TransportFailure, VendorFailure } from './failure.ts';

/** The message for a write. */
function describeAfter(failure: Failure, attempts = 1): string {
  return describeFailure(failure, 'Testvendor', greetInferred, attempts);
}

describe('the message of a transport failure', () => {
  const failure: TransportFailure = {
    kind: 'transport',
    problem: 'connection',
    sent: 'no',
    detail: 'the connection failed (ECONNREFUSED)',
  };

  it('says what happened, whether anything was sent, and where to look', () => {
    expect(describeAfter(failure, 3)).toBe(
      'greet got no answer from Testvendor after 3 attempts: the connection failed (ECONNREFUSED). Nothing was sent. ' +
        'Check baseURL, the network and any proxy.',
    );
  });

  it.each<[change: Partial<TransportFailure>, end: string]>([
    [{ sent: 'unknown' }, '. The request may have arrived and taken effect.'],
    [{ sent: 'yes' }, '. The request arrived: it may have taken effect.'],
    [
      { problem: 'timeout', sent: 'unknown' },
      '. The request may have arrived and taken effect. If this is usual for the network, give it more time.',
    ],
    [{ problem: 'deadline' }, '. Nothing was sent. If this is usual for the network, give it more time.'],
    [{ problem: 'client-closed' }, '. Nothing was sent.'],
    [{ problem: 'response-too-large', sent: 'yes' }, '. The request arrived: it may have taken effect.'],
  ])('%j ends with "%s"', (change, end) => {
    expect(describeAfter({ ...failure, ...change })).toBe(
      `greet got no answer from Testvendor: the connection failed (ECONNREFUSED)${end}`,
    );
  });
});

describe('the message of a protocol failure', () => {
  const failure: ProtocolFailure = { kind: 'protocol', problem: 'html', httpStatus: 502, issues: [] };

  it.each<[change: Partial<ProtocolFailure>, message: string]>([
    [
      {},
      'greet was answered with HTML, most likely of a gateway or proxy in between, HTTP 502. It may have taken effect.',
    ],
    [
      { problem: 'empty', httpStatus: 204 },
      'greet was answered with an empty body, HTTP 204. It may have taken effect.',
    ],
    [
      { problem: 'not-json' },
      'greet was answered with something that is not JSON, HTTP 502. It may have taken effect.',
    ],
    [
      { problem: 'no-envelope' },
      'greet was answered with JSON that is no answer of Testvendor, HTTP 502. It may have taken effect.',
    ],
    [
      { problem: 'wrong-shape', httpStatus: 200, issues: [{ path: 'list[0].id', message: 'expected string' }] },
      'greet was answered with JSON of another shape than documented (list[0].id: expected string), HTTP 200. ' +
        'It may have taken effect.',
    ],
    [
      { httpStatus: 429, retryAfterMs: 1_500, requestId: 'id-1' },
      'greet was answered with HTML, most likely of a gateway or proxy in between, HTTP 429. It was not carried out. ' +
        'The answer asks to wait 2 s. Request id id-1.',
    ],
  ])('%j', (change, message) => {
    expect(describeAfter({ ...failure, ...change })).toBe(`${message} See ${greet.doc}`);
  });

  it('counts the attempts', () => {
    expect(describeAfter(failure, 2)).toContain('HTTP 502 after 2 attempts.');
  });
});

describe('the message of a refusal', () => {
  it('says what the vendor said, the effect, the wait, the advice, the id and the page', () => {
    const failure: VendorFailure = {
      kind: 'vendor',
      reason: 'rateLimited',
      entry: catalogue.rateLimited,
      mayHaveExecuted: false,
      code: 300,
      httpStatus: 429,
      vendorMessage: 'slow down',
      requestId: 'id-1',
      retryAfterMs: 90_000,
    };
    expect(describeAfter(failure, 3)).toBe(
      'Testvendor refused greet after 3 attempts: rateLimited (code 300, HTTP 429) "slow down". It was not carried out. ' +
        'Testvendor asks to wait 90 s. Send fewer calls. Request id id-1. See https://vendor.example/docs/errors',
    );
  });

  it('takes nothing for granted about an unlisted code, and points to the page of the operation', () => {
    const failure: VendorFailure = {
      kind: 'vendor',
      reason: 'unlisted',
      mayHaveExecuted: true,
      code: 9,
      httpStatus: 200,
      vendorMessage: 'new',
    };
    expect(describeAfter(failure)).toBe(
      `Testvendor refused greet: unlisted (code 9, HTTP 200) "new". It may have taken effect. See ${greet.doc}`,
    );
  });

  it('warns where a refused call may have taken effect, and names no page that is none', () => {
    const entry = { ...catalogue.busy, source: 'a capture of the live service' };
    const failure: VendorFailure = {
      kind: 'vendor',
      reason: 'busy',
      entry,
      mayHaveExecuted: true,
      code: 400,
      httpStatus: 500,
      vendorMessage: 'x',
    };
    expect(describeAfter(failure)).toBe(
      `Testvendor refused greet: busy (code 400, HTTP 500) "x". It may have taken effect. See ${greet.doc}`,
    );
  });
});

describe('the message for an operation that changes nothing', () => {
  it.each<[failure: Failure, message: string]>([
    [
      { kind: 'transport', problem: 'connection', sent: 'no', detail: 'the connection failed' },
      'greet got no answer from Testvendor: the connection failed. Nothing was sent. Check baseURL, the network and any proxy.',
    ],
    [
      { kind: 'transport', problem: 'connection', sent: 'unknown', detail: 'the connection failed' },
      'greet got no answer from Testvendor: the connection failed. The request may have arrived.',
    ],
    [
      { kind: 'transport', problem: 'connection', sent: 'yes', detail: 'the connection failed' },
      'greet got no answer from Testvendor: the connection failed. The request arrived.',
    ],
    [
      { kind: 'protocol', problem: 'empty', httpStatus: 502, issues: [] },
      `greet was answered with an empty body, HTTP 502. See ${greet.doc}`,
    ],
    [
      {
        kind: 'vendor',
        reason: 'busy',
        entry: catalogue.busy,
        mayHaveExecuted: true,
        code: 400,
        httpStatus: 500,
        vendorMessage: 'x',
      },
      'Testvendor refused greet: busy (code 400, HTTP 500) "x". See https://vendor.example/docs/errors',
    ],
  ])('does not speak of an effect: %j', (failure, message) => {
    expect(describeFailure(failure, 'Testvendor', greet, 1)).toBe(message);
  });
});

it('says of each operation what was settled for it, whatever the entry says of others', () => {
  const entry: ErrorEntry = { ...catalogue.busy, mayHaveExecuted: ['greetMany'] };
  const failure: VendorFailure = {
    kind: 'vendor',
    reason: 'busy',
    entry,
    mayHaveExecuted: false,
    code: 400,
    httpStatus: 500,
    vendorMessage: 'x',
  };
  expect(describeAfter(failure)).toContain('"x". It was not carried out. See ');
  expect(describeAfter({ ...failure, mayHaveExecuted: true })).toContain('"x". It may have taken effect. See ');
});

it.each(['Slow down.', 'Slow down', '慢一点。'])(
  "ends with one full stop after the vendor's text: %s",
  (vendorMessage) => {
    const failure: VendorFailure = {
      kind: 'vendor',
      reason: 'unlisted',
      mayHaveExecuted: true,
      code: 9,
      httpStatus: 200,
      vendorMessage,
    };
    expect(describeFailure(failure, 'Testvendor', greet, 1)).toBe(
      `Testvendor refused greet: unlisted (code 9, HTTP 200) "${vendorMessage.replace(/[.。]/, '')}". See ${greet.doc}`,
    );
  },
);
