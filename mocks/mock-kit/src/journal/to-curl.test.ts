import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { entryForTest } from './entry-for-test.ts';
import { toCurl } from './to-curl.ts';
import { toRaw } from './to-raw.ts';

const nasty = entryForTest({
  method: 'POST',
  target: "/v7//a/../b%7e?x=[1-3]&y={a,b}&z='$(id)`id`\\",
  requestHeaders: [
    ...['Host', 'example.test', 'content-type', 'application/json', 'X-Empty', '', 'x-Quote', "it's `x` $HOME \\"],
    ...['Authorization', 'Bearer ***', 'Content-Length', '5'],
  ],
  requestBody: '{"a":"it\'s @file \\n $(x) 中"}',
});

describe('toCurl', () => {
  it('is a command with masked credentials to fill in', () => {
    expect(toCurl(nasty, 'http://127.0.0.1:4610/')).toMatchInlineSnapshot(`
      "# Credentials are masked: fill in the values where *** stands.
      curl --path-as-is --globoff \\
        --request 'POST' \\
        --header 'content-type: application/json' \\
        --header 'X-Empty;' \\
        --header 'x-Quote: it'\\''s \`x\` $HOME \\' \\
        --header 'Authorization: Bearer ***' \\
        --header 'Accept:' \\
        --header 'User-Agent:' \\
        --data-raw '{"a":"it'\\''s @file \\n $(x) 中"}' \\
        'http://127.0.0.1:4610/v7//a/../b%7e?x=[1-3]&y={a,b}&z='\\''$(id)\`id\`\\'"
    `);
  });

  it('is quoted for the shell, whatever is in it', () => {
    const words = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${toCurl(nasty, 'http://h')}`], {
      encoding: 'utf8',
    }).split('\0');
    expect(words).toContain(nasty.requestBody);
    expect(words).toContain("x-Quote: it's `x` $HOME \\");
    expect(words).toContain(`http://h${nasty.target}`);
  });

  it.each([
    nasty,
    entryForTest({ method: 'GET', target: '/a?b#c', requestHeaders: ['Host', 'h', 'accept', '*/*'] }),
    entryForTest({ method: 'OPTIONS', target: '*', requestHeaders: ['user-agent', 'toy'] }),
    entryForTest({ method: 'HEAD', target: '/head' }),
    entryForTest({ method: 'GET', target: '/get', requestBody: '{}' }),
  ])('has curl send the request as it came: $method $target', async (entry) => {
    const kept = (raw: string) => raw.split(/ ?\r\n/).filter((line) => !/^(host|content-length):/i.test(line));
    expect(kept(await sentByCurl((baseURL) => toCurl(entry, baseURL)))).toEqual(kept(toRaw(entry)));
  });

  it('says so when the body was not kept', () => {
    for (const requestBody of [
      '(18 bytes, neither JSON nor a form)',
      '{"a":"x (cut; 70000 bytes in all)',
      '(over the limit, not kept)',
    ]) {
      expect(toCurl(entryForTest({ requestBody }), 'http://h')).toMatch(
        /^# The body was not kept.*\ncurl (?!.*--data)/s,
      );
    }
  });
});

describe('toRaw', () => {
  it('is the request as text', () => {
    expect(toRaw(entryForTest({ requestHeaders: ['Host', 'a', 'X', '***'], requestBody: '{}' }))).toBe(
      'GET /v7/users/u-1 HTTP/1.1\r\nHost: a\r\nX: ***\r\n\r\n{}',
    );
    expect(toRaw(entryForTest({ requestBody: undefined }))).toBe('GET /v7/users/u-1 HTTP/1.1\r\n\r\n');
  });
});

/** What arrives at a bare socket when a shell runs the command. */
async function sentByCurl(command: (baseURL: string) => string): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const connected = once(server, 'connection');
  const child = spawn('sh', ['-c', command(`http://127.0.0.1:${address.port}`)], { stdio: 'ignore' });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`curl ended with ${code} before it had sent anything`);
  });
  const [socket]: Socket[] = await Promise.race([connected, ended]);
  if (socket === undefined) throw new Error('no socket');
  let raw = '';
  for await (const chunk of socket) {
    raw += String(chunk);
    const length = Number(/^content-length: (\d+)/im.exec(raw)?.[1] ?? 0);
    const head = raw.indexOf('\r\n\r\n');
    if (head !== -1 && Buffer.byteLength(raw.slice(head + 4)) >= length) break;
  }
  socket.destroy();
  server.close();
  if (child.exitCode === null) await once(child, 'exit');
  return raw;
}
