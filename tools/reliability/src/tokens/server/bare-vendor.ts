import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { TokenVendor } from '../vendors/token-vendor.ts';
import type { BareAnswer, BareRequest } from './bare-request.ts';

/** @param nth which call of its kind it is, from 1 */
export type Answering = (request: BareRequest, nth: number) => BareAnswer | Promise<BareAnswer>;

export interface BareVendor extends AsyncDisposable {
  readonly url: string;
  readonly tokenCalls: readonly BareRequest[];
  readonly calls: readonly BareRequest[];
  /** Resolves once so many token calls have arrived. */
  tokenCallsReach(count: number): Promise<void>;
}

/** The second witness beside the mock: a plain node:http server that answers as it is told, and counts. */
export async function startBareVendor(
  vendor: TokenVendor,
  answerToken: Answering,
  answerCall: Answering = () => vendor.goodAnswer,
): Promise<BareVendor> {
  const tokenCalls: BareRequest[] = [];
  const calls: BareRequest[] = [];
  const waiting: { readonly count: number; readonly reached: () => void }[] = [];
  const server = createServer((incoming, outgoing) => {
    void text(incoming).then(
      async (body) => {
        const { method = '', url: target = '', headers } = incoming;
        const isTokenCall = target.split('?')[0] === vendor.tokenPath;
        const seen = isTokenCall ? tokenCalls : calls;
        const request = { method, target, headers, body };
        seen.push(request);
        const nth = seen.length;
        for (const { count, reached } of waiting) if (tokenCalls.length >= count) reached();
        const answer = await (isTokenCall ? answerToken : answerCall)(request, nth);
        outgoing.writeHead(answer.status, { 'Content-Type': answer.contentType ?? 'text/plain', ...answer.headers });
        outgoing.end(answer.body);
      },
      // The client gave up in the middle of its request.
      () => outgoing.destroy(),
    );
  });
  // A thousand connections can be opened at once.
  server.listen({ port: 0, host: '127.0.0.1', backlog: 2048 });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    tokenCalls,
    calls,
    async tokenCallsReach(count) {
      if (tokenCalls.length >= count) return;
      await new Promise<void>((reached) => waiting.push({ count, reached }));
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
