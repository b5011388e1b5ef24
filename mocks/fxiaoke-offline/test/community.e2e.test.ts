import { readdirSync, readFileSync } from 'node:fs';
import { operations } from '@x/fxiaoke-offline/contract';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startScene } from './support/scene.ts';
import { sendRaw } from './support/send-raw.ts';

const folder = new URL('./community/', import.meta.url);

const entry = z.looseObject({ id: z.union([z.string(), z.number()]) });

const communityCase = z.strictObject({
  /** Whose client sends requests of this form, and when its code was read. */
  origin: z.strictObject({ client: z.string(), language: z.string(), read: z.iso.date() }),
  /** The operation that the client means. */
  operation: z.enum(Object.keys(operations)),
  shows: z.string(),
  /** What is changed in the default tenant before. */
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
    /** A part of the answer, where it is JSON. */
    body: z.record(z.string(), z.unknown()).optional(),
    /** A part of the answer, where it is not. */
    text: z.string().optional(),
  }),
  /** A part of the state after it. */
  leaves: z.partialRecord(z.enum(['departments', 'records', 'users']), z.array(entry)).default({}),
});

type CommunityCase = z.output<typeof communityCase>;

const cases = readdirSync(folder).map(
  (name) => [name, communityCase.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))] as const,
);

function bytesOf({ method, target, headers, body }: CommunityCase['request']): string {
  const head = [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

/**
 * Requests as public clients send them, written down from their code; every byte is in the case, so nothing of this
 * project has a hand in what is sent.
 */
describe('a request as a public client sends it', () => {
  it.each(cases)('%s', async (_, { given, request, answer, leaves }) => {
    await using scene = await startScene();
    await scene.mock.state.patch(given);

    const { head, text } = await sendRaw(scene.mock, bytesOf(request));

    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${answer.status} `));
    if (answer.body !== undefined) expect(JSON.parse(text)).toMatchObject(answer.body);
    if (answer.text !== undefined) expect(text).toContain(answer.text);
    const state = await scene.mock.state.get();
    for (const [list, entries] of Object.entries(leaves)) {
      for (const left of entries) {
        const found: readonly { readonly id: string | number }[] = state[list as keyof typeof leaves];
        expect(found.find(({ id }) => id === left.id)).toMatchObject(left);
      }
    }
  });

  it('gets 20016 once its token has one other character', async () => {
    await using scene = await startScene();
    for (const [name, { given, request, answer }] of cases) {
      if (answer.body?.['errorCode'] !== 0 || !request.body.includes('MOCKCOMMUNITYTOKEN')) continue;
      await scene.mock.state.patch(given);
      const body = request.body.replace('MOCKCOMMUNITYTOKEN', 'MOCKCOMMUNITYTOKEM');
      const { text } = await sendRaw(scene.mock, bytesOf({ ...request, body }));
      expect(JSON.parse(text), name).toMatchObject({ errorCode: 20016 });
    }
  });
});
