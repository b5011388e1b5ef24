import { parseJsonText } from '@x/mock-kit';
import type { FeishuCall } from '../answer/feishu-call.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The value of the body, or undefined when it holds none: empty, not JSON, or refused for its Content-Type. */
export function readJsonBody(call: FeishuCall): unknown {
  const value = parseJson(call.request.body);
  const mediaType = call.request.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (value === undefined || mediaType === 'application/json') return value;

  const remark = `Content-Type is ${mediaType ?? 'missing'}, and the page asks for application/json`;
  call.inferredRules.add('feishu.content-type');
  call.diagnostics.push(remark);
  if (call.state.switches.contentType === 'json') return undefined;
  call.notes.violation({
    code: 'content-type',
    message: `${remark}.`,
    path: 'header.content-type',
    rule: 'feishu.content-type',
  });
  return value;
}

function parseJson(body: Uint8Array): unknown {
  try {
    return parseJsonText(utf8.decode(body));
  } catch {
    return undefined;
  }
}
