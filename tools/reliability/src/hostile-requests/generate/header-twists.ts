import { asBytes, type Header } from '../wire/wire-request.ts';
import { pickFrom, type Twist, twist } from './twist.ts';

type Headers = readonly Header[];

const contentTypes: readonly [string, ...string[]] = [
  ...(['', 'text/plain', 'text/html', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'] as const),
  ...['application/json; charset=utf-16', 'application/json; charset="', 'application/json;;;', 'APPLICATION/JSON'],
  ...['application/json, text/plain', 'application/jsonp', 'application/vnd.api+json', '*/*', '/', ';', 'a/b/c; ='],
  ...['application/json; charset=gbk', asBytes('application/名'), `application/json; a=${'x'.repeat(5_000)}`],
];

/** What is done to the headers that are part of a signature. */
export const contentTypeTwists: readonly Twist<Headers>[] = [
  twist('no Content-Type', (headers) => headers.filter(([name]) => name !== 'Content-Type')),
  twist('another Content-Type', (headers, pick) => [
    ...headers.filter(([name]) => name !== 'Content-Type'),
    ['Content-Type', pickFrom(contentTypes, pick)],
  ]),
];

const add = (what: string, ...added: readonly Header[]) => twist<Headers>(what, (headers) => [...headers, ...added]);
const replaceHost = (what: string, ...hosts: readonly string[]) =>
  twist<Headers>(what, (headers) => [
    ...hosts.map((host): Header => ['Host', host]),
    ...headers.filter(([name]) => name !== 'Host'),
  ]);

/** What is done to the other headers. */
export const headerTwists: readonly Twist<Headers>[] = [
  twist('one less', (headers, pick) => headers.filter((_, index) => index !== pick % headers.length)),
  twist('one twice', (headers, pick) => [...headers, headers[pick % headers.length] ?? ['X', 'x']]),
  twist('names in upper case', (headers) => headers.map(([name, value]) => [name.toUpperCase(), value])),
  twist('blanks around the values', (headers) => headers.map(([name, value]) => [name, `  ${value} \t`])),
  add('a second Content-Type', ['Content-Type', 'text/plain']),
  add('a header of 8 kB', ['X-Long', 'x'.repeat(8_000)]),
  add('a header of 100 kB', ['X-Long', 'x'.repeat(100_000)]),
  twist('3000 headers', (headers) => [...headers, ...Array.from({ length: 3_000 }, (): Header => ['A', ''])]),
  add('a value in Chinese', ['X-Name', asBytes('名字')], ['Accept-Language', asBytes('中文')]),
  add('a value of single bytes', ['X-Name', '\u00ff\u0080']),
  add('a NUL', ['X-Name', 'a\u0000b']),
  add('a carriage return', ['X-Name', 'a\rb']),
  add('a line that goes on in the next', ['X-Name', 'a\r\n b']),
  add('no name', ['', 'x']),
  add('a blank within the name', ['X Name', 'x']),
  add('gzip, as it says', ['Content-Encoding', 'gzip']),
  add('an unknown encoding', ['Content-Encoding', 'br, x, identity']),
  add('Expect: 100-continue', ['Expect', '100-continue']),
  add('another Expect', ['Expect', 'the-unexpected']),
  add(
    'an upgrade to a websocket',
    ['Connection', 'Upgrade'],
    ['Upgrade', 'websocket'],
    ['Sec-WebSocket-Version', '13'],
  ),
  add(
    'an upgrade to HTTP/2',
    ['Connection', 'Upgrade, HTTP2-Settings'],
    ['Upgrade', 'h2c'],
    ['HTTP2-Settings', 'AAMAAABk'],
  ),
  add('a second length', ['Content-Length', '3']),
  add('chunks, as it says', ['Transfer-Encoding', 'chunked']),
  add('chunks twice', ['Transfer-Encoding', 'chunked, chunked']),
  add('another method', ['X-HTTP-Method-Override', 'DELETE']),
  add('another machine', ['X-Forwarded-For', '10.0.0.9'], ['Forwarded', 'for=evil.example;host=evil.example']),
  add('an unknown session', ['X-Mock-Session', 'nobody']),
  add('a session of the prototype', ['X-Mock-Session', '__proto__']),
  add('two sessions', ['X-Mock-Session', 'default'], ['X-Mock-Session', 'other']),
  add('a range and conditions', ['Range', 'bytes=0-'], ['If-None-Match', '*'], ['If-Modified-Since', 'x']),
  add('what it would accept', ['Accept', 'image/png;q=x'], ['Accept-Encoding', 'x;q=9']),
  add('a second Authorization', ['Authorization', 'Bearer other'], ['Authorization', 'Basic Og==']),
  add('cookies', ['Cookie', '__proto__=1; =; a'], ['Cookie', ';;;']),
  replaceHost('no Host'),
  replaceHost('two Hosts', '127.0.0.1', 'evil.example'),
  replaceHost('a foreign Host', 'evil.example'),
  replaceHost('a Host that is none', '[not a host]/x@:99999'),
];
