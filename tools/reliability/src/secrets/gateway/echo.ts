import type { BareAnswer } from '../../tokens/server/bare-request.ts';

/** A refusal that sends the text back wherever a vendor, or a gateway in its name, has a place for a text. */
export function refusalWith(code: number, status: number, text: string): BareAnswer {
  const item = { type: text, subject: text, field: text, description: text, url: `https://host.example/?q=${text}` };
  const error = {
    ...{ log_id: text, troubleshooter: text, unknown: text },
    ...{ permission_violations: [item], field_violations: [item], helps: [item] },
  };
  const more = { code, msg: text, [text]: [text], deep: { deeper: [{ deepest: text }] } };
  const body = {
    ...{ code, msg: text, message: text, desc: text, detail: { text }, more, debug: { desc: text }, error },
    ...{ errorCode: code, errorMessage: text, errorDescription: text, traceId: text, unknown: text, [text]: text },
  };
  return { status, contentType: 'application/json', headers: headersWith(text), body: JSON.stringify(body) };
}

/** Answers that are none of the vendor's, with the text in them. */
export function strangeAnswersWith(text: string): Readonly<Record<string, BareAnswer>> {
  const headers = headersWith(text);
  const inJson = JSON.stringify(text);
  return {
    'HTML of a gateway': { status: 502, contentType: 'text/html', headers, body: `<html>${text}</html>` },
    'a text': { status: 500, contentType: 'text/plain', headers, body: text },
    'JSON of no envelope': { status: 200, headers, body: `{"error":${inJson}}` },
    'data of another shape': {
      status: 200,
      headers,
      body: `{"code":0,"errorCode":0,"data":{"items":${inJson},${inJson}:1},"departments":${inJson},"access_token":5}`,
    },
    'JSON that is cut off': { status: 200, headers, body: `{"code":0,"msg":${inJson}` },
    'a redirect': { status: 302, headers: { ...headers, Location: `/?q=${encodeURIComponent(text)}` }, body: text },
  };
}

function headersWith(text: string): Readonly<Record<string, string>> {
  const shown = text.replace(/[^\x20-\x7e]/g, '');
  return { 'X-Tt-Logid': shown, 'X-Request-Id': shown, 'Retry-After': shown };
}
