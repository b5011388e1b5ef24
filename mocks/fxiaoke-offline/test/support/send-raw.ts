import { once } from 'node:events';
import { connect } from 'node:net';

/** Writes the bytes of a request to a socket of its own, and gives the answer: what came before its end, and its body. */
export async function sendRaw(
  { host, port }: { readonly host: string; readonly port: number },
  bytes: string,
): Promise<{ readonly head: string; readonly text: string }> {
  const socket = connect(port, host);
  await once(socket, 'connect');
  socket.write(bytes);
  let received = Buffer.alloc(0);
  try {
    for await (const chunk of socket) {
      received = Buffer.concat([received, chunk]);
      const answer = readAnswer(received);
      if (answer) return answer;
    }
  } finally {
    socket.destroy();
  }
  throw new Error(`the answer broke off after ${received.byteLength} bytes`);
}

/** The answer, once all of it is there; an interim `100 Continue` is passed over. */
function readAnswer(received: Buffer): { head: string; text: string } | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = received.subarray(0, end).toString();
  const body = received.subarray(end + 4);
  if (head.startsWith('HTTP/1.1 100 ')) return readAnswer(body);
  const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1]);
  if (Number.isNaN(length)) throw new Error(`an answer without a length: ${head}`);
  return body.byteLength < length ? undefined : { head, text: body.subarray(0, length).toString() };
}
