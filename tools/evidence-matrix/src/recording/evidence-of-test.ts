import type { Evidence } from '../evidence/evidence.ts';
import type { VendorContract } from '../vendors/vendor.ts';
import type { Exchange } from './exchange.ts';
import type { PageExample } from './page-example.ts';
import { parseJson } from './parse-json.ts';
import { type Route, recognise } from './recognise.ts';
import type { SignatureVector } from './signature-vector.ts';
import type { TestRecord } from './test-record.ts';

/** What has to be known of a vendor to judge what a test has seen. */
export interface Known {
  readonly contract: VendorContract;
  readonly routes: readonly Route[];
  readonly pageExamples: readonly PageExample[];
  readonly vectors: readonly SignatureVector[];
}

type Finding = Evidence extends infer One ? (One extends Evidence ? Omit<One, 'vendor' | 'test'> : never) : never;

/** An exchange of a known operation. */
interface Recognised extends Exchange {
  readonly operation: string;
  /** The vendor's code; undefined when the answer has none. */
  readonly code: number | undefined;
}

/** What a test that has passed shows. */
export function evidenceOfTest(record: TestRecord, known: Known): Evidence[] {
  const exchanges = record.exchanges.flatMap((exchange): Recognised[] => {
    const operation = recognise(known.routes, exchange);
    return operation === undefined ? [] : [{ ...exchange, operation, code: codeOf(exchange.answerBody) }];
  });
  const findings = [
    ...exchanges.flatMap((exchange) => findingsOfExchange(exchange, record, known)),
    ...refusalsMet(exchanges, record, known),
    ...refusalsAnswered(exchanges, record, known),
    ...examplesShown(exchanges, record, known),
  ];
  const common = { vendor: known.contract.id, test: `${record.file} > ${record.name}` };
  return findings.map((finding) => ({ ...finding, ...common }));
}

function findingsOfExchange(exchange: Recognised, { file }: TestRecord, { vectors }: Known): Finding[] {
  const { operation, side } = exchange;
  const vector = vectors.find(
    ({ authorization }) => exchange.requestHeaders.get('x-kso-authorization') === authorization,
  );
  const shown: Finding[] = vector === undefined ? [] : [{ column: 'vector', operation, label: vector.label }];
  if (isCommunity(file)) return [...shown, { column: 'community', operation }];
  if (!isAccepted(exchange)) return shown;
  return [...shown, isSentBySdk(exchange) ? { column: 'sdk', operation } : { column: 'wire', side, operation }];
}

/** The client threw the reason, an assertion demanded it, and the code had been on the wire. */
function refusalsMet(exchanges: readonly Recognised[], { assertions }: TestRecord, { contract }: Known): Finding[] {
  return assertions.flatMap(({ error, expected }): Finding[] => {
    if (error === undefined || !expected.includes(JSON.stringify(error.reason))) return [];
    const codes: readonly number[] = contract.errors[error.reason]?.codes ?? [];
    const wasSent = exchanges.some(
      ({ side, operation, code }) =>
        side === 'client' && operation === error.operation && code !== undefined && codes.includes(code),
    );
    const { operation, reason: refusal } = error;
    return wasSent ? [{ column: 'negative', side: 'client', operation, refusal }] : [];
  });
}

/** The mock answered with the code and a status that goes with it, and an assertion demanded the code. */
function refusalsAnswered(
  exchanges: readonly Recognised[],
  { assertions }: TestRecord,
  { contract }: Known,
): Finding[] {
  return exchanges.flatMap(({ side, operation, code, status }): Finding[] => {
    if (side !== 'mock' || code === undefined || !assertions.some(({ expected }) => names(expected, code))) return [];
    return Object.entries(contract.errors)
      .filter(([, { codes, httpStatus }]) => codes.includes(code) && httpStatus.includes(status))
      .map(([refusal]) => ({ column: 'negative', side, operation, refusal }));
  });
}

/**
 * The client was given the page's answer for the operation, or an assertion demanded the request or the answer of the
 * page, if no other page has the same.
 */
function examplesShown(exchanges: readonly Recognised[], record: TestRecord, { pageExamples }: Known): Finding[] {
  if (!record.file.startsWith('packages/')) return [];
  return pageExamples
    .filter((example) => {
      const wasGiven = exchanges.some(
        ({ side, operation, answerBody }) =>
          side === 'client' && operation === example.operation && compact(answerBody) === example.answer,
      );
      const others = pageExamples.filter((other) => other !== example).flatMap(textsOf);
      const own = textsOf(example).filter((text) => !others.includes(text));
      return wasGiven || record.assertions.some(({ expected }) => own.some((text) => expected === `[${text}]`));
    })
    .map(({ operation }) => ({ column: 'documented', operation }));
}

function textsOf({ requestBody, answer }: PageExample): string[] {
  return requestBody === undefined ? [answer] : [requestBody, answer];
}

/** Requests as public clients send them are replayed by one test of each mock. */
function isCommunity(file: string): boolean {
  return /\/community\.e2e\.test\.ts$/.test(file);
}

/** The Lark SDK says who it is. */
function isSentBySdk({ requestHeaders }: Exchange): boolean {
  return requestHeaders.get('user-agent')?.startsWith('oapi-node-sdk') === true;
}

function isAccepted({ status, code }: Recognised): boolean {
  return status === 200 && (code === undefined || code === 0);
}

function names(expected: string, code: number): boolean {
  return new RegExp(`(?<![\\d.])${code}(?![\\d.])`).test(expected);
}

function codeOf(answer: string): number | undefined {
  const body = parseJson(answer);
  if (typeof body !== 'object' || body === null) return undefined;
  const code = 'code' in body ? body.code : 'errorCode' in body ? body.errorCode : undefined;
  return typeof code === 'number' ? code : undefined;
}

function compact(answer: string): string | undefined {
  return JSON.stringify(parseJson(answer));
}
