import { type Address, exchange } from '../hostile-requests/wire/exchange.ts';
import type { WireAnswer } from '../hostile-requests/wire/read-answers.ts';

/** Generous: it is there to end what hangs. */
const LIMIT_MS = 30_000;

/**
 * Sends a request line, header lines and a body as they are over a socket of their own, and gives the answer.
 *
 * @throws Error when there is not exactly one.
 */
export async function sendRaw(
  address: Address,
  requestLine: string,
  lines: readonly string[],
  body = '',
): Promise<WireAnswer> {
  const bytes = Buffer.from(
    [
      `${requestLine} HTTP/1.1`,
      ...lines,
      ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
  const [method = ''] = requestLine.split(' ');
  const { answers, ended, fault } = await exchange(
    address,
    { pieces: [bytes], afterwards: 'wait' },
    { methods: [method], limitMs: LIMIT_MS },
  );
  const [answer] = answers;
  if (answer !== undefined && answers.length === 1) return answer;
  throw new Error(`${requestLine}: ${answers.length} answers, the connection ${ended} ${fault ?? ''}`);
}
