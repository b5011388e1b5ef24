import type { RawRequest, RequestCredentials } from '@x/mock-kit';
import { bearerOf } from '../checks/caller.ts';
import { parseAuthorizationHeader } from '../signature/authorization-header.ts';

const idFields = ['client_id'];
const secretFields = ['client_secret', 'code', 'refresh_token', 'access_token'];

/** The APPIDs, keys and tokens that a request carries, good or not. Only a token call has some in its body. */
export function requestCredentials(request: RawRequest): RequestCredentials {
  const accessKey = parseAuthorizationHeader(request.header('x-kso-authorization') ?? '')?.accessKey.trim();
  const fields = request.path.endsWith('/oauth2/token') ? fieldsOf(request) : undefined;
  const named = (names: readonly string[]) => names.flatMap((name) => fields?.getAll(name) ?? []);
  return {
    ids: filled([accessKey, ...named(idFields)]),
    secrets: filled([bearerOf(request), ...named(secretFields)]),
  };
}

/** The fields of a form, of the query, and of the JSON that some clients send instead. */
function fieldsOf({ query, body }: RawRequest): URLSearchParams {
  const text = new TextDecoder().decode(body);
  const fields = new URLSearchParams(text.trimStart().startsWith('{') ? textsOf(text) : text);
  for (const [name, value] of new URLSearchParams(query)) fields.append(name, value);
  return fields;
}

function textsOf(json: string): [string, string][] {
  try {
    const value: unknown = JSON.parse(json);
    const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
    return entries.flatMap(([name, item]) => (typeof item === 'string' ? [[name, item]] : []));
  } catch {
    return [];
  }
}

function filled(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].filter((value) => value !== '');
}
