import { withEachTypeWrong, withOneFieldMore, withoutEachField } from '@x/test-kit/mutations';
import { describe, expect, it } from 'vitest';
import token from '../../test/fixtures/access-token.json' with { type: 'json' };
import { parse } from '../../test/support/parse.ts';
import { operations } from './operations.ts';

describe('the token call', () => {
  const { body, data, ...operation } = operations.accessToken;

  it('goes to the method and path of its page', () => {
    expect(token.request.method).toBe(operation.method);
    expect(new URL(token.request.url).pathname).toBe(operation.path);
    expect(operation.doc).toBe(token.source);
  });

  it('sends and gets what the page shows', () => {
    expect(parse(body, token.request.body)).toStrictEqual(token.request.body);
    expect(parse(data, token.response)).toStrictEqual(token.response);
  });

  it.each([...withoutEachField(token.request.body), ...withEachTypeWrong(token.request.body)])(
    'is refused with $name',
    ({ value }) => {
      expect(parse(body, value)).toBe('refused');
    },
  );

  it('may hold more: OAuth 2.0 ignores parameters that it does not know', () => {
    const [more] = withOneFieldMore(token.request.body);
    expect(parse(body, more?.value)).toStrictEqual(more?.value);
  });

  it('has the grant client_credentials', () => {
    expect(parse(body, { ...token.request.body, grant_type: 'authorization_code' })).toBe('refused');
  });

  it.each([...withoutEachField(token.response), ...withEachTypeWrong(token.response)])(
    'is not answered with $name',
    ({ value }) => {
      expect(parse(data, value)).toBe('refused');
    },
  );

  it.each(withOneFieldMore(token.response))('passes on $name', ({ value }) => {
    expect(parse(data, value)).toStrictEqual(value);
  });

  it('may name another life and another spelling, as private deployments do', () => {
    const answer = { ...token.response, expires_in: 86400, token_type: 'Bearer' };
    expect(parse(data, answer)).toStrictEqual(answer);
  });

  it.each(['a b', 'a\r\nX: y', 'ä', ''])('is not answered with a token that cannot travel in a header: %j', (text) => {
    expect(parse(data, { ...token.response, access_token: text })).toBe('refused');
  });
});
