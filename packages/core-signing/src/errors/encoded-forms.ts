/** What is shorter may stand in a text by chance, and nobody's secret is so short. */
const fewestBytes = 6;

/** Patterns for a secret in Base64 and in hexadecimal, also as a part of something longer that was encoded with it. */
export function encodedForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  if (bytes.length < fewestBytes) return [];
  return [...[0, 1, 2].map((shift) => base64Form(bytes, shift)), hexadecimalForm(bytes)];
}

/**
 * @param shift how many bytes stand before the secret in its group of three. The digits that also hold bits of a
 * neighbour are left out of what is looked for, and taken out with the rest.
 */
function base64Form(bytes: Buffer, shift: number): string {
  const own = Array.from(ownDigits(bytes, shift), (digit) => digitForms[digit] ?? digit).join('');
  const before = shift === 0 ? '' : '[\\w+/-]?';
  const isWhole = (shift + bytes.length) % 3 === 0;
  return `${before}${own}${isWhole ? '' : '[\\w+/-]?(?:=|%3d){0,2}'}`;
}

/** The Base64 digits that the bytes determine by themselves. */
export function ownDigits(bytes: Buffer, shift: number): string {
  const digits = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  return digits.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
}

/** The two digits that are others in URLs, and are escaped in places. */
const digitForms: Readonly<Record<string, string>> = { '+': '(?:\\+|-|%2b)', '/': '(?:\\\\*/|_|%2f)' };

/** In one piece, or byte by byte with something in between. */
function hexadecimalForm(bytes: Buffer): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('(?:0x|\\\\x|[ :,-]{1,2}(?:0x)?)?');
}
