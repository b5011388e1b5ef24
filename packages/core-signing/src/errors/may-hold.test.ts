import { describe, expect, it } from 'vitest';
import { mayHold } from './may-hold.ts';

const secret = 'Kq7-secret/+=zW';
const bytes = Buffer.from(secret);

describe('mayHold', () => {
  it.each([
    ['as it is', secret],
    ['in capitals', secret.toUpperCase()],
    ['percent-encoded', encodeURIComponent(secret)],
    ['as HTML', secret.replace('/', '&#47;')],
    ['in hexadecimal', bytes.toString('hex')],
    ['in hexadecimal byte by byte', bytes.toString('hex').toUpperCase().replace(/../g, '0x$&, ')],
    ['in Base64', bytes.toString('base64')],
    ['in Base64 with a byte before it', Buffer.from(`a${secret}`).toString('base64')],
    ['in Base64 with two bytes before it', Buffer.from(`ab${secret}`).toString('base64url')],
  ])('knows a text that holds it %s', (_name, form) => {
    expect(mayHold(`before ${form} after`, secret)).toBe(true);
  });

  it('says no to a request id, so that nothing costly is done for it', () => {
    expect(mayHold('20261121080000019216800412345ABCDEF', secret)).toBe(false);
    expect(mayHold('E-O.fktest.1000-9b1c2d3e4f', secret)).toBe(false);
  });

  it('says yes for secrets that it cannot tell by their beginning', () => {
    expect(mayHold('anything', 'ünusual')).toBe(true);
    expect(mayHold('anything', ' space')).toBe(true);
  });
});
