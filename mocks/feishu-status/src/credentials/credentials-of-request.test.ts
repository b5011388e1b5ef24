import type { RawRequest } from '@x/mock-kit';
import { describe, expect, it } from 'vitest';
import { credentialsOfRequest } from './credentials-of-request.ts';

function request(body: string | Uint8Array, authorization?: string): RawRequest {
  return {
    method: 'POST',
    target: '/',
    path: '/',
    query: '',
    rawHeaders: [],
    header: (name) => (name === 'authorization' ? authorization : undefined),
    body: typeof body === 'string' ? Buffer.from(body) : body,
  };
}

describe('credentialsOfRequest', () => {
  it.each([
    ['JSON', '{"app_id":"cli_1","app_secret":"s"}', ['cli_1'], ['s']],
    ['JSON with what is no text', '{"app_id":1,"app_secret":["s"]}', [], []],
    ['JSON that is no object', '["app_id"]', [], []],
    ['JSON null with the word in it', 'null app_id', [], []],
    ['a form', 'app_id=cli_1&app_secret=a%20b', ['cli_1'], ['a b']],
    ['a cut body', '{"app_id":"cli_1","app_secret":"s', [], []],
    ['empty texts', '{"app_id":"","app_secret":""}', [], []],
    ['nothing', '', [], []],
    ['a body with neither', '{"user_list":["ou_1"]}', [], []],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, ...Buffer.from('app_id')), [], []],
  ])('finds in %s what is there', (_, body, ids, secrets) => {
    expect(credentialsOfRequest(request(body))).toEqual({ ids, secrets });
  });

  it.each([
    ['Bearer t-1', ['t-1']],
    ['bearer  t-1', ['t-1']],
    ['t-1', ['t-1']],
    ['Basic abc', ['abc']],
    ['', []],
  ])('takes %j for a token', (authorization, secrets) => {
    expect(credentialsOfRequest(request('', authorization)).secrets).toEqual(secrets);
  });

  it('looks at a part of a larger buffer as at a whole one', () => {
    const whole = Buffer.from('xx{"app_id":"cli_1"}yy');
    expect(credentialsOfRequest(request(whole.subarray(2, -2))).ids).toEqual(['cli_1']);
  });
});
