import { describe, expect, it } from 'vitest';
import { maskBody } from './mask.ts';
import { maskValues } from './mask-values.ts';

const SECRET = 'k/e+y="\\\\ü😀\n9 z';

describe('maskValues', () => {
  it.each([
    ['as it is', SECRET],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['percent-encoded in lower case', encodeURIComponent(SECRET).replaceAll(/%../g, (code) => code.toLowerCase())],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(SECRET))],
    ['as in a form', new URLSearchParams([['x', SECRET]]).toString().slice(2)],
    ['escaped as in JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['escaped as in JSON within JSON', JSON.stringify(JSON.stringify(SECRET)).slice(3, -3)],
    ['with slashes escaped', JSON.stringify(SECRET).slice(1, -1).replace('/', '\\/')],
    ['as codes', Array.from({ length: SECRET.length }, (_, at) => codeOf(SECRET, at)).join('')],
    ['as a header holds it', Buffer.from(SECRET).toString('latin1')],
  ])('masks a value %s', (_, form) => {
    expect(maskValues(`<${form}> and <${form}>`, [SECRET])).toBe('<***> and <***>');
  });

  it('masks the longer of two values that begin alike, and nothing for an empty one', () => {
    expect(maskValues('t-1 t-12 t-2', ['t-1', '', 't-12'])).toBe('*** *** t-2');
    expect(maskValues('untouched', [''])).toBe('untouched');
  });

  it('masks a very long value', () => {
    const long = 'ab'.repeat(50_000);
    expect(maskValues(`{"x":"${long}","y":"${encodeURIComponent(`${long}/`)}"}`, [`${long}/`, long])).toBe(
      '{"x":"***","y":"***"}',
    );
  });

  it('comes to an end on rows of backslashes', () => {
    const row = '\\'.repeat(5000);
    expect(maskValues(row, [`${'\\'.repeat(30)}x`])).toBe(row);
  });
});

describe('maskBody with secret values', () => {
  it('masks them under names that tell nothing, before it cuts', () => {
    const body = JSON.stringify({ note: `my ${SECRET}`, filler: `${'x'.repeat(65_480)}${'s3cr3t'.repeat(20)}` });
    const masked = maskBody(Buffer.from(body), 'application/json', [SECRET, 's3cr3t'.repeat(20)]);
    expect(masked.slice(0, 20)).toBe('{"note":"my ***","fi');
    expect(masked).not.toContain('s3c');
  });
});

function codeOf(text: string, at: number): string {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase()}`;
}
