import type { Transport } from '@x/core-signing';

/** A transport that counts what reaches it and sends nothing. */
export function unreachable() {
  let sent = 0;
  const transport: Transport = {
    async send() {
      sent += 1;
      return { ok: false, failure: { kind: 'transport', problem: 'connection', sent: 'no', detail: 'sends nothing' } };
    },
    async close() {},
  };
  return { transport, sentCount: () => sent };
}
