/** A transport of a client that counts what reaches it and sends nothing. */
export function unreachable() {
  let sent = 0;
  const failure = { kind: 'transport', problem: 'connection', sent: 'no', detail: 'sends nothing' } as const;
  const transport = {
    async send() {
      sent += 1;
      return { ok: false, failure } as const;
    },
    async close() {},
  };
  return { transport, sentCount: () => sent };
}
