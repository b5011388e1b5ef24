import { createHash } from 'node:crypto';
import type { IdGenerator, MockCall, RawRequest } from '@x/mock-kit';
import { defaultSeed } from '../../src/seed/default-seed.ts';
import { createState, type FxiaokeState } from '../../src/state/state.ts';

/** Ids that repeat: no two calls of one generator give the same. */
export function countingIds(): IdGenerator {
  let count = 0;
  const hex = (length: number) => {
    count += 1;
    return createHash('sha512').update(String(count)).digest('hex').slice(0, length);
  };
  return {
    hex,
    decimal: (length) => String(BigInt(`0x${hex(length)}`)).slice(0, length),
    alphanumeric: hex,
  };
}

/** A request as it would arrive. */
export function makeRequest(path: string, body: string | Uint8Array = '', query = ''): RawRequest {
  return {
    method: 'POST',
    target: query === '' ? path : `${path}?${query}`,
    path,
    query,
    rawHeaders: [],
    header: () => undefined,
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  };
}

/** A call as the kit would hand it over. */
export function makeCall(parts: Partial<MockCall<FxiaokeState>> = {}): MockCall<FxiaokeState> {
  const ids = parts.ids ?? countingIds();
  return {
    request: makeRequest('/cgi/user/batchSetStatus'),
    operation: undefined,
    pathParameters: {},
    state: createState(defaultSeed(ids)),
    now: new Date('2026-11-21T00:00:00Z'),
    profile: 'live',
    ids,
    limits: { take: () => undefined },
    notes: { violation: () => undefined, signature: () => undefined },
    ...parts,
  };
}
