import { createHash, createHmac } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { DocumentedOperation } from '../documented/documented-operation.ts';
import { isFields } from '../documented/read-fixture.ts';
import type { ArrivedRequest } from './wire-server.ts';

const headerNames = new Set([
  ...['host', 'connection', 'content-type', 'content-length', 'authorization'],
  ...['x-kso-date', 'x-kso-authorization', 'x-fs-ea', 'x-fs-userid'],
]);

/** Added to every request of Fxiaoke's: a fresh id in the query, credentials in the body. */
const addedToQuery = 'thirdTraceId';
const addedToBody = ['corpAccessToken', 'corpId'];

/** What is wrong with a request that arrived for an input, by the documented path and a decoder of this file's own. */
export function judgeRequest(
  operation: DocumentedOperation,
  input: Readonly<Record<string, unknown>>,
  request: ArrivedRequest,
  appKey: string,
): readonly string[] {
  const [path = '', query = ''] = request.target.split('?');
  const names = [...operation.path.matchAll(/:(\w+)/g)].map(([, name]) => String(name));
  const expectedSegments = operation.path.split('/');
  const segments = path.split('/');
  const faults: string[] = [];
  if (request.method !== operation.method) faults.push('another method');
  if (segments.length !== expectedSegments.length) faults.push('another number of path segments');
  expectedSegments.forEach((expected, index) => {
    const wanted = expected.startsWith(':') ? input[expected.slice(1)] : expected;
    if (decoded(segments[index] ?? '') !== wanted) faults.push('another path');
  });
  if (!/^[\x21-\x7e]+$/.test(request.target)) faults.push('bytes in the target that no target has');
  const strange = request.headers.filter(([name]) => !headerNames.has(name)).map(([name]) => name);
  if (strange.length > 0) faults.push(`headers that nobody asked for: ${strange.join(', ')}`);
  if (new Set(request.headers.map(([name]) => name)).size !== request.headers.length) faults.push('a header twice');

  const rest = Object.fromEntries(
    Object.entries(input).filter(([name, value]) => !names.includes(name) && value !== undefined && name !== 'as'),
  );
  faults.push(...faultsOfRest(operation, rest, query, request.body));
  if (operation.vendor === 'wps' && !isSigned(request, appKey)) faults.push('the signature is not that of the bytes');
  return faults;
}

function faultsOfRest(
  { vendor, method }: DocumentedOperation,
  rest: Readonly<Record<string, unknown>>,
  query: string,
  body: string,
): readonly string[] {
  const pairs = query === '' ? [] : query.split('&').map((pair) => pair.split('=').map(decoded));
  const sent = pairs.filter(([name]) => name !== addedToQuery);
  // user_id_type is the one field that a call with a body has in its query.
  const inQuery = Object.entries(rest).filter(([name]) => method === 'GET' || name === 'user_id_type');
  const wanted = inQuery.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((entry: unknown) => [name, String(entry)]),
  );
  const sorted = (list: readonly (readonly unknown[])[]): readonly string[] => list.map(String).toSorted();
  const faults = isDeepStrictEqual(sorted(sent), sorted(wanted)) ? [] : ['another query'];
  if (method === 'GET') return body === '' ? faults : [...faults, 'a body'];
  const inBody = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'user_id_type'));
  if (body === '') return Object.keys(inBody).length === 0 ? faults : [...faults, 'no body'];
  const parsed: unknown = JSON.parse(body);
  if (!isFields(parsed)) return [...faults, 'a body that is no object'];
  const carried = Object.fromEntries(
    Object.entries(parsed).filter(([name]) => vendor !== 'fxiaoke' || !addedToBody.includes(name)),
  );
  return isDeepStrictEqual(asJson(carried), withCaller(asJson(inBody), carried)) ? faults : [...faults, 'another body'];
}

/** The objects of which every field may be left out; '' is the input itself. */
const optionalOnly = new Set(['', 'optionInfo', 'sync_setting', 'system_status', 'i18n_title', 'i18n_explain']);

/** Moments that may be given as a Date, and go as milliseconds. */
const moments = new Set(['startTime', 'endTime']);

/**
 * The value after its way through JSON. Two things are known to be sent otherwise: a Date in the place of an object
 * without required fields goes as an object without fields, since the schemas look at an object's fields only; and a
 * field of the caller's that is named `__proto__` is left out where the fields are known, and kept where they are free.
 */
function asJson(value: object): object {
  const text = JSON.stringify(value, function replace(this: unknown, name: string, entry: unknown): unknown {
    const given: unknown = typeof this === 'object' && this !== null ? Reflect.get(this, name) : undefined;
    if (name === '__proto__') return undefined;
    if (moments.has(name) && given instanceof Date) return given.getTime();
    return optionalOnly.has(name) && given instanceof Date ? {} : entry;
  });
  const parsed: unknown = JSON.parse(text);
  return isFields(parsed) ? parsed : {};
}

/** The client's own option gives the caller where the input has none. */
function withCaller(wanted: object, carried: Readonly<Record<string, unknown>>): object {
  const { currentOpenUserId } = carried;
  return currentOpenUserId === 'FSUID_1' ? { currentOpenUserId, ...wanted } : wanted;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** KSO-1 by the vendor's page, over what arrived. */
function isSigned({ method, target, headers, body }: ArrivedRequest, appKey: string): boolean {
  const header = (name: string): string => headers.find(([found]) => found === name)?.[1] ?? '';
  const bodyHash = body === '' ? '' : createHash('sha256').update(body).digest('hex');
  const text = `KSO-1${method}${target}${header('content-type')}${header('x-kso-date')}${bodyHash}`;
  const signature = createHmac('sha256', appKey).update(text).digest('hex');
  return header('x-kso-authorization').endsWith(`:${signature}`);
}
