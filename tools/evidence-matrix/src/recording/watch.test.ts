import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { OpenExchange } from './exchange.ts';
import type { Assertion } from './test-record.ts';
import { watchAssertions } from './watch-assertions.ts';
import { watchClientCalls } from './watch-client-calls.ts';
import { watchMockAnswers } from './watch-mock-answers.ts';

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that reads the request and answers with the headers given. */
function answering(...headers: string[]): RequestListener {
  return (request, response) => {
    request.resume().on('end', () => {
      response.writeHead(400, headers);
      response.end(Buffer.from('{"code":1}'));
    });
  };
}

async function seen(
  watch: (report: (exchange: OpenExchange) => void) => () => void,
  answer: RequestListener,
): Promise<unknown[]> {
  const url = await serve(answer);
  const exchanges: OpenExchange[] = [];
  const stop = watch((exchange) => exchanges.push(exchange));
  const send = () => fetch(`${url}/a?b=c`, { method: 'POST', headers: { 'X-Test': 'yes' }, body: 'sent' });
  await (await send()).text();
  stop();
  await (await send()).text();
  return exchanges.map((exchange) => exchange.finished());
}

const both = {
  method: 'POST',
  target: '/a?b=c',
  requestBody: 'sent',
  status: 400,
  answerBody: '{"code":1}',
};

describe('what is seen', () => {
  it('of a client is what it sent and was given, until the end', async () => {
    const exchanges = await seen(watchClientCalls, answering());
    expect(exchanges).toMatchObject([{ side: 'client', ...both }]);
    expect(exchanges[0]).toHaveProperty('requestHeaders.size', expect.any(Number));
    expect((exchanges[0] as { requestHeaders: Map<string, string> }).requestHeaders.get('x-test')).toBe('yes');
  });

  it('of a mock is what it got and answered, until the end', async () => {
    const exchanges = await seen(watchMockAnswers, answering('x-mock-vendor', 'wps'));
    expect(exchanges).toMatchObject([{ side: 'mock', ...both }]);
    expect((exchanges[0] as { requestHeaders: Map<string, string> }).requestHeaders.get('x-test')).toBe('yes');
  });

  it.each([
    { what: 'no vendor', headers: [] },
    { what: 'an injected fault', headers: ['x-mock-vendor', 'wps', 'X-Mock-Fault', 'fault-1'] },
  ])('of a mock is nothing when the answer is that of $what', async ({ headers }) => {
    expect(await seen(watchMockAnswers, answering(...headers))).toEqual([undefined]);
  });
});

describe('an assertion', () => {
  it('is seen when it holds, with what it demanded and the error that it looked at', async () => {
    const assertions: Assertion[] = [];
    let isOn = true;
    watchAssertions((assertion) => {
      if (isOn) assertions.push(assertion);
    });
    const error = Object.assign(new Error('refused'), {
      [Symbol.for('@x/error')]: true,
      operation: 'get',
      reason: 'userNotFound',
    });

    expect([200, 7]).toEqual([200, 7]);
    expect(error).toMatchObject({ reason: 'userNotFound' });
    await expect(Promise.reject(error)).rejects.toMatchObject({ operation: 'get' });
    expect(1).not.toBe(2);
    expect(() => expect(1).toBe(3)).toThrow();
    isOn = false;

    const seenError = { operation: 'get', reason: 'userNotFound' };
    expect(assertions).toEqual([
      { expected: '[[200,7]]', error: undefined },
      { expected: '[{"reason":"userNotFound"}]', error: seenError },
      { expected: '[{"operation":"get"}]', error: seenError },
    ]);
  });
});
