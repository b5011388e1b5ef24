import { describe, expect, it } from 'vitest';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { ConfigError } from '../errors/config-error.ts';
import { createGivenTokenSource } from './given-token-source.ts';
import type { TokenSource } from './token-source.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A source over a function that notes what it was asked, and answers with the next of the answers. */
function source(...answers: readonly unknown[]): { tokens: TokenSource<string>; asked: boolean[] } {
  const asked: boolean[] = [];
  const tokens = createGivenTokenSource<string>(async ({ forceRefresh }) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(forceRefresh);
    if (answer instanceof Error) throw answer;
    // The function is the caller's: what it gives is not sure to fit the type.
    return answer as string;
  }, isText);
  return { tokens, asked };
}

describe('getAccessToken', () => {
  it('is asked for every attempt, and nothing is kept', async () => {
    const { tokens, asked } = source('a', 'b');
    expect(tokens.peek()).toBeUndefined();
    expect(await tokens.get()).toEqual({ token: 'a', generation: 1 });
    expect(tokens.peek()).toBeUndefined();
    expect(await tokens.get()).toEqual({ token: 'b', generation: 2 });
    expect(asked).toEqual([false, false]);
  });

  it('may answer without a promise', async () => {
    const tokens = createGivenTokenSource(() => 'plain', isText);
    expect(await tokens.get()).toEqual({ token: 'plain', generation: 1 });
  });

  it('is told once when its token was refused', async () => {
    const { tokens, asked } = source('a', 'b');
    const { generation } = await tokens.get();
    tokens.refuse(generation);
    await tokens.get();
    await tokens.get();
    expect(asked).toEqual([false, true, false]);
  });

  it('is told also when other calls have asked since with the same token', async () => {
    const { tokens, asked } = source('same');
    const first = await tokens.get();
    await tokens.get();
    tokens.refuse(first.generation);
    await tokens.get();
    expect(asked).toEqual([false, false, true]);
  });

  it('is told once when several calls were refused with the same token', async () => {
    const { tokens, asked } = source('same', 'same', 'fresh');
    const [first, second] = await Promise.all([tokens.get(), tokens.get()]);
    tokens.refuse(first.generation);
    await tokens.get();
    tokens.refuse(second.generation);
    await tokens.get();
    expect(asked).toEqual([false, false, true, false]);
  });

  it('is told again when it failed to give another one', async () => {
    const { tokens, asked } = source('a', new Error('vault sealed'), '', 'b');
    const { generation } = await tokens.get();
    tokens.refuse(generation);
    await rejectionOf(tokens.get());
    await rejectionOf(tokens.get());
    expect(await tokens.get()).toMatchObject({ token: 'b' });
    await tokens.get();
    expect(asked).toEqual([false, true, true, true, false]);
  });

  it('that throws is a ConfigError with the cause kept', async () => {
    const cause = new Error('vault sealed');
    const error = await rejectionOf(source(cause).tokens.get());
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({
      kind: 'config',
      option: 'getAccessToken',
      sent: 'no',
      cause,
      message: 'getAccessToken threw an error, so nothing was sent',
    });
  });

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['an object', { token: 'canary-token' }],
  ])('that gives %s is a ConfigError that does not show it', async (_name, answer) => {
    const error = await rejectionOf(source(answer).tokens.get());
    expect(error).toMatchObject({
      kind: 'config',
      option: 'getAccessToken',
      message: 'getAccessToken gave something that is no access token, so nothing was sent',
    });
    expect(`${error} ${JSON.stringify(error)}`).not.toContain('canary');
  });
});
