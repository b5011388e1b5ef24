import type { Transport, TransportRequest } from '@x/core-signing';
import type { Answer } from '@x/test-kit/recording-server';

/** A transport without a socket that gives every request the same answer, and keeps what was sent. */
export function answering(answer: Answer): { readonly transport: Transport; readonly sent: TransportRequest[] } {
  const sent: TransportRequest[] = [];
  const { status, headers = {}, body } = answer;
  const transport: Transport = {
    async send(request) {
      sent.push(request);
      return { ok: true, response: { status, header: (name) => headers[name], body } };
    },
    async close() {},
  };
  return { transport, sent };
}
