import { ownDigits } from './encoded-forms.ts';

/** What a form of the secret begins with; a few characters are enough to rule nearly every text out. */
const beginningLength = 4;

/** Whether a text may hold the secret in one of the forms that `secretPattern` finds. Cheap; errs on the side of yes. */
export function mayHold(text: string, secret: string): boolean {
  if (/[%\\&]/.test(text)) return true;
  const beginning = secret.slice(0, beginningLength);
  if (!/^[\x21-\x7e]*$/.test(beginning)) return true;
  const lower = text.toLowerCase();
  if (lower.includes(beginning.toLowerCase())) return true;
  const bytes = Buffer.from(secret);
  // Hexadecimal may be written byte by byte.
  if (lower.replace(/0x|[ :,-]/g, '').includes(bytes.toString('hex', 0, 2))) return true;
  return [0, 1, 2].some((shift) => {
    const digits = ownDigits(bytes, shift).slice(0, beginningLength);
    // Two digits are others in URLs.
    return /[+/]/.test(digits) || lower.includes(digits.toLowerCase());
  });
}
