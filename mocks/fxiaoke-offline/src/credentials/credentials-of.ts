import type { RawRequest, RequestCredentials } from '@x/mock-kit';
import { type JsonObject, readJsonBody } from '../checks/read-json-body.ts';

/** What stands in bodies, by its kind. The corpId is neither: every session has the same corps. */
const SECRETS = ['corpAccessToken', 'appSecret', 'permanentCode'];
const IDS = ['appId'];

/**
 * The credentials in the header authorization and in the body, good or not; a body that is broken or a form is searched
 * too, since it may hold real ones.
 */
export function credentialsOf(request: RawRequest): RequestCredentials {
  const bearer = /^(?:Bearer\s+)?(\S.*)$/i.exec(request.header('authorization') ?? '')?.[1];
  const fields = request.body.byteLength === 0 ? {} : readFields(request.body);
  return {
    ids: textsOf(fields, IDS),
    secrets: [...(bearer === undefined ? [] : [bearer.trimEnd()]), ...textsOf(fields, SECRETS)],
  };
}

function readFields(body: Uint8Array): JsonObject {
  const json = readJsonBody(body);
  if (json.refusal === undefined) return json.value;
  const text = new TextDecoder().decode(body);
  return { ...Object.fromEntries(new URLSearchParams(text)), ...readBrokenJson(text) };
}

/** The fields that can still be read in JSON that is cut off or wrong somewhere. */
function readBrokenJson(text: string): JsonObject {
  const pairs = text.matchAll(/"(\w{1,20})"\s*:\s*"([^"\\]*)"/g);
  return Object.fromEntries(Array.from(pairs, ([, name, value]) => [name, value]));
}

function textsOf(fields: JsonObject, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
}
