import type { RawRequest, RequestCredentials } from '@x/mock-kit';

/** The app ids, secrets and tokens that a request carries, good or not: in the token call's body and in Authorization. */
export function credentialsOfRequest(request: RawRequest): RequestCredentials {
  const { app_id, app_secret } = fieldsOf(request.body);
  // A token that came without its scheme, or with another one, is a token all the same.
  const token = request.header('authorization')?.replace(/^\S+\s+/, '');
  return { ids: texts(app_id), secrets: texts(token, app_secret) };
}

function texts(...values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string' && value !== '').map(String);
}

/** The fields of a JSON object or of a form; none where the body is neither. */
function fieldsOf(bytes: Uint8Array): { readonly app_id?: unknown; readonly app_secret?: unknown } {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Asked of every request: most bodies need not be parsed for it.
  if (!body.includes('app_')) return {};
  const text = body.toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return Object.fromEntries(new URLSearchParams(text));
  }
}
