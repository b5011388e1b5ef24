import { type AdminDoor, attempt, type Visitor } from './admin-attempts.ts';
import type { Attempt } from './attempt.ts';

/** Whoever connects over loopback, told apart by what a browser or a tool would send. */
export function visitorsOnThisMachine(port: number): Visitor[] {
  const here = `127.0.0.1:${port}`;
  const mayEnter = (who: string, lines: readonly string[], origin?: string): Visitor => ({
    who,
    expected: 'let in',
    lines,
    ...(origin !== undefined && { origin }),
  });
  const mayNot = (who: string, lines: readonly string[], origin?: string): Visitor => ({
    ...mayEnter(who, lines, origin),
    expected: 'refused',
  });
  const host = (name: string) => `Host: ${name}`;
  return [
    ...[here, '127.0.0.1', `localhost:${port}`, 'LOCALHOST', `LocalHost:${port}`, `[::1]:${port}`, '127.0.0.1:1'].map(
      (name) => mayEnter(`Host ${name}`, [host(name)]),
    ),
    mayEnter('a page of its own', [host(here), `Origin: http://${here}`, 'Sec-Fetch-Site: same-origin']),
    mayEnter('a person at the address bar', [host(here), 'Sec-Fetch-Site: none']),
    mayEnter('a proxied call of its own', [host(here)], `http://${here}`),
    ...[
      ...['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', `localhost.evil.example:${port}`],
      ...['localhost.', `localhost.:${port}`, `user@${here}`, `${here}@evil.example`, `user:pass@localhost`, ''],
      ...['127.0.0.1:', '127.0.0.1:http', '127.0.0.1 evil.example', '127.0.0.1,evil.example', '127.1', '0x7f.0.0.1'],
      ...[
        '2130706433',
        '0.0.0.0',
        '[::]',
        '[::ffff:127.0.0.1]',
        '[::ffff:7f00:1]',
        '::1',
        '[::1',
        `[::1%25lo]:${port}`,
      ],
      ...[
        '10.0.0.1',
        '169.254.169.254',
        'localhost%00.evil.example',
        'localhost/evil.example',
        'localhost#evil.example',
      ],
    ].map((name) => mayNot(`Host ${JSON.stringify(name)}`, [host(name)])),
    mayNot('no Host', []),
    mayNot('a good Host and a foreign one', [host(here), host('evil.example')]),
    mayNot('a foreign Host and a good one', [host('evil.example'), host(here)]),
    mayNot('a foreign authority in the target', [host(here)], 'http://evil.example'),
    mayNot('a foreign authority in the target, and as Host', [host('evil.example')], 'http://evil.example'),
    mayNot('an authority with a user in the target', [host(here)], `http://${here}@evil.example`),
    ...[
      'http://evil.example',
      'null',
      `https://${here}`,
      'http://127.0.0.1:9',
      `http://localhost:${port}`,
      'file://',
      '',
    ].map((origin) => mayNot(`Origin ${JSON.stringify(origin)}`, [host(here), `Origin: ${origin}`])),
    mayNot('two Origins', [host(here), `Origin: http://${here}`, 'Origin: http://evil.example']),
    ...['cross-site', 'same-site', 'none, cross-site', 'SAME-ORIGIN x', ''].map((site) =>
      mayNot(`Sec-Fetch-Site ${JSON.stringify(site)}`, [host(here), `Sec-Fetch-Site: ${site}`]),
    ),
    mayNot('a foreign page with a token', [host(here), 'Origin: http://evil.example', 'Authorization: Bearer x']),
  ];
}

/** What a page can send without asking first, and what it has to ask. */
export function formAttempts(door: AdminDoor): Attempt[] {
  const here = `Host: ${door.address.host}:${door.address.port}`;
  const change = 'POST /_mock/v1/sessions/default/snapshots';
  const forms: readonly (readonly [string, readonly string[]])[] = [
    ['a form of plain text', ['Content-Type: text/plain']],
    ['a form of plain text that says JSON', ['Content-Type: text/plain; application/json']],
    ['a form', ['Content-Type: application/x-www-form-urlencoded']],
    ['a form with a file', ['Content-Type: multipart/form-data; boundary=x']],
    ['a body of no type', []],
    ['a body of no type with the header of the API', ['X-Mock-Admin: 1']],
    ['two types', ['Content-Type: text/plain', 'Content-Type: application/json']],
    ['a type like JSON', ['Content-Type: application/json-seq']],
  ];
  const upgrade = [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
  ];
  const asks = ['Access-Control-Request-Method: PUT', 'Access-Control-Request-Headers: content-type'];
  const state = '/_mock/v1/sessions/default/state/feishu';
  return [
    ...forms.map(([what, lines]) =>
      attempt(door, `a change by ${what}`, 'refused', change, [here, ...lines], '{"name":"form"}'),
    ),
    attempt(door, 'a page asks whether it may', 'refused', `OPTIONS ${state}`, [
      here,
      'Origin: http://evil.example',
      ...asks,
    ]),
    attempt(door, 'a page asks whether it may, privately', 'refused', `OPTIONS ${state}`, [
      here,
      'Origin: http://evil.example',
      'Access-Control-Request-Private-Network: true',
      ...asks,
    ]),
    attempt(door, 'its own page asks', 'refused', `OPTIONS ${state}`, [
      here,
      `Origin: http://${door.address.host}:${door.address.port}`,
      ...asks,
    ]),
    attempt(door, 'a websocket of a foreign page', 'refused', 'GET /_mock/v1/events', [
      here,
      'Origin: http://evil.example',
      ...upgrade,
    ]),
    attempt(door, 'a stream of a foreign page', 'refused', 'GET /_mock/v1/events', [
      here,
      'Origin: http://evil.example',
      'Accept: text/event-stream',
    ]),
    attempt(door, 'a websocket where nothing forbids it gets an ordinary answer', 'let in', 'GET /_mock/v1/health', [
      here,
      ...upgrade,
    ]),
    attempt(door, 'a call after that', 'let in', 'GET /_mock/v1/health', [here]),
  ];
}
