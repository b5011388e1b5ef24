import fc from 'fast-check';
import { type CredentialKind, credentialKinds } from '../targets/target.ts';
import { contentLength, type Framing, framings } from '../wire/framing.ts';
import type { Header } from '../wire/wire-request.ts';
import { bodyTwists, hugeBodyTwists } from './body-twists.ts';
import { contentTypeTwists, headerTwists } from './header-twists.ts';
import type { Json } from './json.ts';
import { jsonTwists } from './json-twists.ts';
import { methods, pathTwists, queryTwists } from './target-twists.ts';
import type { Twist } from './twist.ts';

/** A twist and what decides within it. */
export interface Chosen<Value> {
  readonly twist: Twist<Value>;
  readonly pick: number;
}

/** One request: a good call of the API, and what is done to it. */
export interface RequestPlan {
  /** Which of the good calls. */
  readonly call: number;
  readonly credentials: CredentialKind;
  readonly method: string | undefined;
  readonly path: Chosen<string> | undefined;
  readonly query: Chosen<string> | undefined;
  readonly json: readonly Chosen<Json>[];
  readonly body: Chosen<Buffer> | undefined;
  readonly contentType: Chosen<readonly Header[]> | undefined;
  readonly headers: readonly Chosen<readonly Header[]>[];
  readonly framing: Framing;
}

/** What is sent over one connection. */
export type Plan =
  | { readonly kind: 'request'; readonly request: RequestPlan }
  /** One behind the other, without waiting. */
  | { readonly kind: 'pipeline'; readonly requests: readonly RequestPlan[] }
  /** The beginning of a request; `at` is where it ends, and `end` or `goAway` is what the client does then. */
  | { readonly kind: 'cut'; readonly request: RequestPlan; readonly at: number; readonly afterwards: 'end' | 'goAway' }
  | { readonly kind: 'garbage'; readonly bytes: Uint8Array };

const pick = fc.nat();

function chosen<Value>(twists: readonly Twist<Value>[]): fc.Arbitrary<Chosen<Value>> {
  return fc.record({ twist: fc.constantFrom(...twists), pick });
}

/** One time in so many, and nothing otherwise. */
function seldom<Value>(oneIn: number, arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: oneIn - 1 }, { arbitrary, weight: 1 });
}

const bodyTwist = fc.oneof(
  { arbitrary: chosen(bodyTwists), weight: 40 },
  { arbitrary: chosen(hugeBodyTwists), weight: 1 },
);

const quiet = {
  call: fc.nat(),
  credentials: fc.oneof(
    { arbitrary: fc.constant<CredentialKind>('right'), weight: 6 },
    { arbitrary: fc.constantFrom(...credentialKinds), weight: 1 },
  ),
  method: seldom(14, fc.constantFrom(...methods)),
  path: seldom(8, chosen(pathTwists)),
  query: seldom(6, chosen(queryTwists)),
  json: fc.array(chosen(jsonTwists), { maxLength: 3 }),
  contentType: seldom(14, chosen(contentTypeTwists)),
};

const requestPlan: fc.Arbitrary<RequestPlan> = fc.record({
  ...quiet,
  body: seldom(6, bodyTwist),
  headers: fc.oneof(
    { arbitrary: fc.constant([]), weight: 3 },
    { arbitrary: fc.array(chosen(headerTwists), { maxLength: 3 }), weight: 1 },
  ),
  framing: fc.oneof(
    { arbitrary: fc.constant(contentLength), weight: 9 },
    { arbitrary: fc.constantFrom(...framings), weight: 1 },
  ),
});

const pipelinedPlan: fc.Arbitrary<RequestPlan> = fc.record({
  ...quiet,
  body: fc.constant(undefined),
  headers: fc.constant([]),
  framing: fc.constantFrom(...framings.filter(({ isHttp, what }) => isHttp && what !== 'in pieces')),
});

const garbage = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }),
  fc.constantFrom(
    ...[
      '',
      '\r\n\r\n\r\n\r\n',
      'GET',
      'GET / HTTP/1.1',
      'GET /\r\n\r\n',
      ' / HTTP/1.1\r\n\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\u0000\u0000\u0000\u0004\u0000\u0000\u0000\u0000\u0000',
      '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
      'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
      '\u0000'.repeat(1_000),
      'A'.repeat(100_000),
      `POST / HTTP/1.1\r\n${'a: b\r\n'.repeat(20_000)}`,
      'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n',
      'SSH-2.0-OpenSSH_9.6\r\n',
      '{"a":1}\n',
    ].map((text) => Uint8Array.from(Buffer.from(text, 'latin1'))),
  ),
);

export const planArbitrary: fc.Arbitrary<Plan> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('request' as const), request: requestPlan }), weight: 88 },
  {
    arbitrary: fc.record({
      kind: fc.constant('pipeline' as const),
      requests: fc.array(pipelinedPlan, { minLength: 2, maxLength: 5 }),
    }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant('cut' as const),
      request: pipelinedPlan,
      at: fc.nat(),
      afterwards: fc.constantFrom('end' as const, 'goAway' as const),
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ kind: fc.constant('garbage' as const), bytes: garbage }), weight: 4 },
);
