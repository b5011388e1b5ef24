import { expect, it } from 'vitest';
import { parseRequestHead } from './parse-request-head.ts';

it('reads method, target and headers', () => {
  const head = 'FOO /a?b HTTP/1.1\r\nHost: x\r\nX-A:  1 \r\n\r\nbody: no\r\n';
  expect(parseRequestHead(Buffer.from(head), 1)).toEqual({
    method: 'FOO',
    target: '/a?b',
    rawHeaders: ['Host', 'x', 'X-A', '1'],
  });
});

it('starts at the line in which the parser stopped', () => {
  const before = 'GET / HTTP/1.1\r\n\r\n';
  const packet = Buffer.from(`${before}FOO /b HTTP/1.1\r\n\r\n`);
  expect(parseRequestHead(packet, before.length + 1)).toEqual({ method: 'FOO', target: '/b', rawHeaders: [] });
});

it.each(['hello', '', 'FOO /a', 'FOO /a HTTP/2.0\r\n', 'F(O /a HTTP/1.1\r\n'])('finds no request in %j', (text) => {
  expect(parseRequestHead(Buffer.from(text))).toBeUndefined();
});

it('finds no request where there are no bytes', () => {
  expect(parseRequestHead(undefined)).toBeUndefined();
});
