import type { Visitor } from './admin-attempts.ts';

/** Whoever connects to an address of this machine that is no loopback address, as another machine would. */
export function visitorsElsewhere(host: string, token: string): Visitor[] {
  const here = `Host: ${host}`;
  const refused = (who: string, ...lines: readonly string[]): Visitor => ({
    who: `elsewhere, ${who}`,
    expected: 'refused',
    lines: [here, ...lines],
    page: 'let in',
  });
  const bearer = (text: string) => `Authorization: Bearer ${text}`;
  return [
    refused('no token'),
    refused('another token', bearer('wrong')),
    refused('an empty token', bearer('')),
    refused('the token and more', bearer(`${token}x`)),
    refused('the beginning of the token', bearer(token.slice(0, -1))),
    refused('the token in capitals', bearer(token.toUpperCase())),
    refused('the token twice', bearer(`${token}, Bearer ${token}`)),
    refused('the token without its scheme', `Authorization: ${token}`),
    refused('the token as a password', `Authorization: Basic ${Buffer.from(`admin:${token}`).toString('base64')}`),
    refused('the token in a cookie', `Cookie: token=${token}`),
    refused('the token in another header', `X-Admin-Token: ${token}`),
    refused('who says to be here', 'X-Forwarded-For: 127.0.0.1', 'X-Real-IP: 127.0.0.1', 'Forwarded: for=127.0.0.1'),
    { who: 'elsewhere, the token', expected: 'let in', lines: [here, bearer(token)] },
    { who: 'elsewhere, the token under bearer', expected: 'let in', lines: [here, `authorization: bearer ${token}`] },
    {
      who: 'elsewhere, the token and a foreign Host',
      expected: 'refused',
      lines: ['Host: evil.example', bearer(token)],
    },
    {
      who: 'elsewhere, the token and a foreign page',
      expected: 'refused',
      lines: [here, bearer(token), 'Origin: http://evil.example'],
    },
  ];
}
