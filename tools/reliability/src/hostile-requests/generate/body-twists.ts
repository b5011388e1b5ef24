import { gzipSync } from 'node:zlib';
import { pickFrom, type Twist, twist } from './twist.ts';

const bytes = (text: string) => Buffer.from(text);
const whole = (what: string, body: string | Buffer) => twist<Buffer>(what, () => Buffer.from(body));

/** What is done to the bytes of a body. */
export const bodyTwists: readonly Twist<Buffer>[] = [
  whole('empty', ''),
  whole('blanks', ' \r\n\t'),
  ...[
    'null',
    '[]',
    '{}',
    '0',
    '"text"',
    'true',
    '-',
    '{',
    '}',
    '[1,',
    '{"a"}',
    "{'a':1}",
    'NaN',
    '{"a":undefined}',
  ].map((text) => whole(`the JSON ${text}`, text)),
  whole('a list of 100,000 levels', '['.repeat(100_000)),
  whole('a closed list of 100,000 levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  whole('objects of 100,000 levels', `${'{"a":'.repeat(100_000)}{}${'}'.repeat(100_000)}`),
  whole('a number of 100,000 digits', '9'.repeat(100_000)),
  whole('a form', 'grant_type=client_credentials&a[b]=1&a=2&%zz=%&=&&'),
  whole('parts', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n'),
  whole('XML', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///dev/null">]><a>&b;</a>'),
  whole('every byte', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))),
  twist('cut short', (body, pick) => body.subarray(0, body.byteLength === 0 ? 0 : pick % body.byteLength)),
  twist('with a mark in front', (body) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body])),
  twist('in UTF-16', (body) => Buffer.from(`\ufeff${body.toString()}`, 'utf16le')),
  twist('with bytes that are no UTF-8', (body, pick) => insert(body, pick, pickFrom(invalidUtf8, pick >> 6))),
  twist('with a NUL', (body, pick) => insert(body, pick, Buffer.from([0]))),
  twist('with something behind it', (body) => Buffer.concat([body, bytes('{}')])),
  twist('with fields that come twice', (body) =>
    bytes(body.toString().replaceAll(/"(\w+)":/g, (field, name) => `"${name}":null,${field}`)),
  ),
  twist('with leading zeros', (body) => bytes(body.toString().replaceAll(/:(\d)/g, ':0$1'))),
  twist('with numbers beyond all numbers', (body) => bytes(body.toString().replaceAll(/:\d+/g, ':1e999'))),
  twist('with escapes', (body) =>
    bytes(body.toString().replaceAll(/[a-z]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)),
  ),
  twist('with a lone surrogate', (body) => bytes(body.toString().replace('":"', '":"\\ud800'))),
  twist('gzipped', (body) => gzipSync(body)),
];

/** Expensive to send, so they are rare. */
export const hugeBodyTwists: readonly Twist<Buffer>[] = [
  twist('20 MB of blanks around it', (body) => Buffer.concat([Buffer.alloc(20_000_000, ' '), body])),
  whole('a text of 20 MB', `{"a":"${'x'.repeat(20_000_000)}"}`),
  whole('a list of 9 MB', `[${'0,'.repeat(4_500_000)}0]`),
  whole('9 MB of what is no text', Buffer.alloc(9_000_000, 0xff)),
];

const invalidUtf8: readonly [Buffer, ...Buffer[]] = [
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0xc0, 0xaf]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xf4, 0x90, 0x80, 0x80]),
  Buffer.from([0xe7, 0x94]),
];

function insert(body: Buffer, pick: number, inserted: Buffer): Buffer {
  const at = pick % (body.byteLength + 1);
  return Buffer.concat([body.subarray(0, at), inserted, body.subarray(at)]);
}
