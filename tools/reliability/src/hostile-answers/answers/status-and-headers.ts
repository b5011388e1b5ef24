import * as fc from 'fast-check';

const usual = 200;

/** Final statuses, odd ones among them. */
export const statuses: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(usual) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[201, 202, 203, 204, 205, 206, 207, 226, 299, 300, 301, 302, 303, 304, 307, 308, 399, 400, 401, 402, 403, 404],
      ...[405, 407, 408, 409, 410, 413, 415, 418, 421, 425, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 507],
      ...[511, 520, 521, 524, 530, 598, 599],
    ),
  },
);

const contentTypes = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=gbk',
  'application/json; charset=utf-16le',
  'text/html',
  'text/plain; charset=iso-8859-1',
  'application/octet-stream',
  'multipart/form-data; boundary=x',
  'image/png',
  '',
  ';;;',
  `application/json; ${'a=b; '.repeat(50)}`,
];

/** Nonsense, and waits that are longer than any call; a short wait would only make the run long. */
const waits = ['0', '99999999999999999999999999', '-1', '1e3', 'Wed, 21 Oct 2099 07:28:00 GMT', 'soon', '3600.5', ' '];

const header: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(fc.constant('content-type'), fc.constantFrom(...contentTypes)),
  fc.tuple(fc.constantFrom('retry-after', 'x-ogw-ratelimit-reset'), fc.constantFrom(...waits)),
  fc.tuple(
    fc.constant('x-tt-logid'),
    fc.constantFrom('', '202611210000', 'a b', 'x'.repeat(8000), '\u00ff\u00fe', '%{jndi:ldap://x}'),
  ),
  fc.tuple(fc.constant('location'), fc.constantFrom('https://example.invalid/', '/', '//x', 'javascript:1', '')),
  fc.tuple(fc.constant('set-cookie'), fc.constant('a=b; Path=/')),
  fc.tuple(fc.constantFrom('__proto__', 'constructor', 'x-odd'), fc.constantFrom('1', '[object Object]')),
  fc.tuple(fc.constant('transfer-encoding'), fc.constantFrom('chunked', 'identity')),
);

/** Some headers, the same one several times among them. */
export const headerLists: fc.Arbitrary<readonly (readonly [string, string])[]> = fc.array(header, { maxLength: 4 });
