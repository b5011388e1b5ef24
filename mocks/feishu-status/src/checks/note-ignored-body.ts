import type { FeishuCall } from '../answer/feishu-call.ts';

/** The official SDK for Node sends `{}` with every call that has no body. */
const harmless: readonly string[] = ['', '{}'];

/** Remarks upon a body that nobody reads. */
export function noteIgnoredBody({ request, notes }: FeishuCall): void {
  // A long body is none of these, and need not be decoded to know it.
  if (request.body.byteLength <= 2 && harmless.includes(Buffer.from(request.body).toString())) return;
  notes.violation({
    code: 'body-ignored',
    message: "The vendor's page gives this operation no body, and the one that came is not looked at.",
    path: 'body',
    rule: 'feishu.body-unread',
  });
}
