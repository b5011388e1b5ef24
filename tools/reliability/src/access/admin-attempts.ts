import type { Address } from '../hostile-requests/wire/exchange.ts';
import type { Attempt } from './attempt.ts';
import { sendRaw } from './send-raw.ts';

/** Where an admin API is, and how to look at it from the inside. */
export interface AdminDoor {
  readonly address: Address;
  /** What the session holds, as text: it must not change when an attempt is refused. */
  look(): Promise<string>;
  /** What must never be shown to whom is refused. */
  readonly secrets: readonly string[];
}

/** Who asks, by the lines of the head. */
export interface Visitor {
  readonly who: string;
  readonly expected: Attempt['expected'];
  readonly lines: readonly string[];
  /** What stands before the path, for the absolute form. */
  readonly origin?: string;
  /** The page is open to everybody who may reach the port, since a browser could not send a token for it. */
  readonly page?: Attempt['expected'];
}

const session = '/_mock/v1/sessions/default';

/** A read, a change and the page, each by each visitor. */
export function adminAttempts(door: AdminDoor, visitors: readonly Visitor[]): Attempt[] {
  return visitors.flatMap(({ who, expected, lines, origin = '', page = expected }) => [
    attempt(door, `${who} reads the session`, expected, `GET ${origin}${session}`, lines),
    attempt(
      door,
      `${who} changes the state`,
      expected,
      `POST ${origin}${session}/snapshots`,
      [...lines, 'Content-Type: application/json'],
      '{"name":"stranger"}',
    ),
    attempt(door, `${who} opens the page`, page, `GET ${origin}/_mock/ui/`, lines),
  ]);
}

/** One request to the admin API. */
export function attempt(
  { address, look, secrets }: AdminDoor,
  what: string,
  expected: Attempt['expected'],
  requestLine: string,
  lines: readonly string[],
  body = '',
): Attempt {
  return {
    what,
    expected,
    async run() {
      const isChange = !requestLine.startsWith('GET ');
      const before = isChange ? await look() : '';
      const { status, headers, body: shown } = await sendRaw(address, requestLine, lines, body);
      const isLetIn = status < 400;
      const wrongs = [
        ...(status === 101 ? ['the protocol was switched'] : []),
        ...(status >= 500 ? [`status ${status}`] : []),
        ...([...headers.keys()].some((name) => name.startsWith('access-control-'))
          ? ['pages are told that they may']
          : []),
        ...(!isLetIn && isChange && (await look()) !== before ? ['something changed although it was refused'] : []),
        ...(!isLetIn && secrets.some((secret) => shown.includes(secret)) ? ['a secret was shown'] : []),
        ...(!isLetIn && !/^application\/problem\+json/.test(headers.get('content-type') ?? '')
          ? [`the refusal is ${headers.get('content-type')}`]
          : []),
      ];
      return { got: isLetIn ? 'let in' : 'refused', wrong: wrongs.length === 0 ? undefined : wrongs.join(', ') };
    },
  };
}
