import { expect, it } from 'vitest';
import { toHeaderValue } from './header-value.ts';

it.each([
  ['plain text, 100%', 'plain text, 100%'],
  ['a\r\nX-Injected: 1', 'a%0D%0AX-Injected: 1'],
  ['用户 é 😀', '%E7%94%A8%E6%88%B7 %C3%A9 %F0%9F%98%80'],
  ['half \ud83d pair', 'half %EF%BF%BD pair'],
  ['\u0000\u007f', '%00%7F'],
  [` ${'x'.repeat(2000)}`, 'x'.repeat(1000)],
])('makes a header value of %j', (text, value) => {
  expect(toHeaderValue(text)).toBe(value);
});
