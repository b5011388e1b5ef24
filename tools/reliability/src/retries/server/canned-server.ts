import { createServer, type ServerResponse } from 'node:http';
import { operations as feishuOperations } from '@x/feishu-status/contract';
import { operations as fxiaokeOperations } from '@x/fxiaoke-offline/contract';
import { operations as wpsOperations } from '@x/wps-users/contract';

/** A request that is no token call, as it arrived. */
export interface Arrival {
  readonly atMs: number;
  /** Resolves when the connection that it came over has gone. */
  readonly gone: Promise<void>;
}

export interface CannedServer extends AsyncDisposable {
  readonly url: string;
  readonly arrivals: readonly Arrival[];
  readonly tokenCalls: number;
}

/** Answers the call that arrived as the so-manieth, from 0. */
export type Respond = (response: ServerResponse, index: number) => void;

/** What each vendor's token call is answered, by its path. */
const tokenAnswers: Readonly<Record<string, object>> = {
  [feishuOperations.tenantAccessToken.path]: { code: 0, msg: 'ok', tenant_access_token: 't-canned', expire: 7_200 },
  [wpsOperations.accessToken.path]: { access_token: 'canned', expires_in: 7_200, token_type: 'bearer' },
  [fxiaokeOperations.corpAccessToken.path]: {
    errorCode: 0,
    errorMessage: 'success',
    corpAccessToken: 'canned',
    corpId: 'FSCID_canned',
    expiresIn: 7_200,
  },
};

/** A server of `node:http` that is none of the mocks: the second witness of when a client sends what. */
export async function startCannedServer(respond: Respond, respondToTokenCall?: Respond): Promise<CannedServer> {
  const arrivals: Arrival[] = [];
  let tokenCalls = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const tokenAnswer = tokenAnswers[(request.url ?? '').split('?')[0] ?? ''];
      if (tokenAnswer === undefined) {
        const gone = new Promise<void>((resolve) => request.socket.once('close', () => resolve()));
        arrivals.push({ atMs: performance.now(), gone });
        respond(response, arrivals.length - 1);
        return;
      }
      tokenCalls += 1;
      if (respondToTokenCall === undefined) sendJson(response, 200, tokenAnswer);
      else respondToTokenCall(response, tokenCalls - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    arrivals,
    get tokenCalls() {
      return tokenCalls;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}

export function sendPage(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'text/html', ...headers }).end('<html><body>busy</body></html>');
}
