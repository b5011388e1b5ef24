import { readdirSync, readFileSync } from 'node:fs';
import { operations } from '@x/wps-users/contract';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exchange } from './support/exchange.ts';
import { runningMock } from './support/running-mock.ts';

const folder = new URL('./community/', import.meta.url);

const communityCase = z.strictObject({
  /** Whose client sends requests of this form, and when its code was read. */
  origin: z.strictObject({ client: z.string(), language: z.string(), read: z.iso.date() }),
  /** The operation that the client means. */
  operation: z.enum(Object.keys(operations)),
  shows: z.string(),
  /** What is changed in the default company before. */
  given: z.record(z.string(), z.unknown()),
  request: z.strictObject({
    method: z.string(),
    target: z.string(),
    /** As they go out, in their order and spelling. */
    headers: z.array(z.tuple([z.string(), z.string()])),
    body: z.string(),
  }),
  answer: z.strictObject({
    status: z.int(),
    /** A part of the answer. */
    body: z.record(z.string(), z.unknown()),
    /** A part of what the mock says besides. */
    diagnostics: z.string().optional(),
  }),
});

const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, communityCase.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))] as const);

/**
 * Requests as public clients send them, written down from their code; every byte is in the case, signatures among
 * them, so nothing of this project has a hand in what is sent.
 */
describe('a request as a public client sends it', () => {
  it.each(cases)('%s', async (_, { given, request, answer }) => {
    const mock = await runningMock();
    await mock.state.patch(given);
    const received = await exchange(mock, request);
    expect(received.status).toBe(answer.status);
    expect(received.json).toMatchObject(answer.body);
    expect(received.headers['x-mock-diagnostics'] ?? '').toContain(answer.diagnostics ?? '');
  });

  it('is refused when one digit of its signature differs', async () => {
    const mock = await runningMock();
    for (const [, { given, request, answer }] of cases.filter(([name]) =>
      /^(hunter-xue-current|sonnet.*status)/.test(name),
    )) {
      expect(answer.status).toBe(200);
      await mock.state.patch(given);
      const headers = request.headers.map(([name, value]): [string, string] => [
        name,
        name.toLowerCase() === 'x-kso-authorization'
          ? value.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'))
          : value,
      ]);
      expect(await exchange(mock, { ...request, headers })).toMatchObject({ status: 403, json: { code: 403000001 } });
    }
  });
});
