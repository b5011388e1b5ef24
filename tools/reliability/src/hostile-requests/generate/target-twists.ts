import { asBytes } from '../wire/wire-request.ts';
import { pickFrom, type Twist, twist } from './twist.ts';

const segments: readonly [string, ...string[]] = [
  ...(['..', '.', '%2e%2e', '%2f', '%2F..%2F', '%00', '%', '%zz', '%c0%af', '%ED%A0%80', '%F0%9F%98%80'] as const),
  ...[
    '__proto__',
    'constructor',
    'toString',
    ':id',
    '*',
    '%2a',
    '-1',
    '0',
    ' ',
    'a b',
    '%20',
    ';a=b',
    '$',
    '~',
    '\\..\\',
  ],
  ...['x'.repeat(4_000), 'x'.repeat(100_000), '%41'.repeat(3_000), asBytes('名'), '\u0000', '\u007f', '%25%32%66'],
];

/** What is done to a path. */
export const pathTwists: readonly Twist<string>[] = [
  twist('another segment', (path, pick) => {
    const parts = path.split('/');
    parts[1 + (pick % Math.max(1, parts.length - 1))] = pickFrom(segments, pick >> 5);
    return parts.join('/');
  }),
  // Where most paths have their parameter.
  twist('another last segment', (path, pick) => `${path.slice(0, path.lastIndexOf('/'))}/${pickFrom(segments, pick)}`),
  twist('a segment more', (path, pick) => `${path}/${pickFrom(segments, pick)}`),
  twist('two slashes in front', (path) => `/${path}`),
  twist('a slash behind', (path) => `${path}/`),
  twist('two slashes within', (path) => path.replace(/(?<=.)\//, '//')),
  twist('a way round', (path) => path.replace(/(?<=.)\//, '/x/../')),
  twist('in upper case', (path) => path.toUpperCase()),
  twist('a letter encoded', (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)),
  twist('its slashes encoded', (path) => `/${path.slice(1).replaceAll('/', '%2f')}`),
  twist('in the absolute form', (path) => `http://evil.example:1${path}`),
  twist('in the absolute form without a path', () => 'http://evil.example'),
  twist('with a fragment', (path) => `${path}#part`),
  twist('no slash in front', (path) => path.slice(1)),
  twist('a star', () => '*'),
  twist('the root', () => '/'),
  twist('the inside of the prototype', () => '/__proto__/constructor'),
  twist('100 kB long', (path) => `${path}/${'long'.repeat(25_000)}`),
];

/** What is done to a query, without its question mark. */
export const queryTwists: readonly Twist<string>[] = [
  twist('a parameter twice', (query) => `${query}&${query.split('&')[0] ?? 'a=1'}`),
  twist('all parameters empty', (query) => query.replaceAll(/=[^&]*/g, '=')),
  twist('all parameters another', (query, pick) => query.replaceAll(/=[^&]*/g, `=${pickFrom(values, pick)}`)),
  twist('a parameter less', (query) => query.split('&').slice(1).join('&')),
  twist('brackets', (query) => `${query}&a[b][c][]=1&a[b]=2&a[__proto__][x]=1&[]=1&a[=1`),
  twist('a name that is none', (query) => `${query}&__proto__=1&constructor[prototype][x]=1&=1&&&==`),
  twist('percent signs that decode to nothing', (query) => `${query}&%=%&%zz=%zz&a=%ED%A0%80&b=%c0%af&c=%00`),
  twist('question marks', (query) => `${query}??a=?&b?=1`),
  twist('a thousand parameters', (query) => `${query}&${'a=1&'.repeat(1_000)}`),
  twist('a long value', (query) => `${query}&a=${'x'.repeat(10_000)}`),
  twist('a very long value', (query) => `${query}&a=${'x'.repeat(100_000)}`),
  twist('bytes that are no ASCII', (query) => `${query}&a=${asBytes('名')}`),
];

const values: readonly [string, ...string[]] = [
  ...([
    '0',
    '-1',
    '1e9',
    '99999999999999999999',
    '1.5',
    'NaN',
    '%00',
    '',
    'true',
    '[object Object]',
    '%ED%A0%80',
  ] as const),
];

/** Methods that are known somewhere, and words that are none. */
export const methods: readonly string[] = [
  ...['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'PURGE', 'QUERY'],
  ...['SEARCH', 'M-SEARCH', 'MKCOL', 'LINK', 'UNBIND', 'post', 'Get', 'FOO', 'PO', 'POSTT', '__PROTO__', 'G=T', 'PRI'],
];
