import type { ServerResponse } from 'node:http';

/** Ends the connection after what has been written: with a TCP RST, or with a FIN. */
export function endConnection({ req }: Pick<ServerResponse, 'req'>, how: 'reset' | 'close'): void {
  if (how === 'reset') req.socket.resetAndDestroy();
  else req.socket.destroySoon();
}
