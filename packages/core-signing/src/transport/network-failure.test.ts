import { describe, expect, it } from 'vitest';
import { networkFailure } from './network-failure.ts';

const withCode = (code: unknown): Error => Object.assign(new Error('canary: parts of the exchange'), { code });

describe('networkFailure', () => {
  it.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('%s comes before anything is sent, whatever the transport knew', (code) => {
    expect(networkFailure(withCode(code), 'unknown').sent).toBe('no');
    expect(networkFailure(withCode(code), 'no').sent).toBe('no');
    // An answer had begun: the code cannot be about this request's connection.
    expect(networkFailure(withCode(code), 'yes').sent).toBe('yes');
  });

  it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])(
    '%s says nothing about it',
    (code) => {
      expect(networkFailure(withCode(code), 'unknown').sent).toBe('unknown');
    },
  );

  it('finds the code in what fetch wraps, and in a list of failed addresses', () => {
    const refused = new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]);
    const fetchFailed = new TypeError('fetch failed', { cause: refused });
    expect(networkFailure(fetchFailed, 'unknown')).toEqual({
      kind: 'transport',
      problem: 'connection',
      sent: 'no',
      systemCode: 'ECONNREFUSED',
      detail: 'the connection failed (ECONNREFUSED)',
    });
  });

  it.each<[name: string, error: unknown]>([
    ['a code with other characters', withCode('canary code')],
    ['a code that is a number', withCode(20)],
    ['no code', new Error('canary')],
    ['a text', 'canary'],
    ['nothing', undefined],
    ['null', null],
  ])('keeps nothing of %s', (_name, error) => {
    expect(networkFailure(error, 'unknown')).toEqual({
      kind: 'transport',
      problem: 'connection',
      sent: 'unknown',
      systemCode: undefined,
      detail: 'the connection failed',
    });
  });

  it('does not follow a chain of causes without end', () => {
    const error = new Error('round');
    error.cause = error;
    expect(networkFailure(error, 'unknown').systemCode).toBeUndefined();
  });
});
