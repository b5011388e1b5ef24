import type { Canary } from './canary.ts';
import { encodings } from './encodings.ts';

/** The names of the canaries that a text holds, in whatever form. Says nothing of the values. */
export function findCanaries(text: string, canaries: readonly Canary[]): readonly string[] {
  const lower = text.toLowerCase();
  return canaries.filter(({ value }) => tracesOf(value).some((trace) => lower.includes(trace))).map(({ name }) => name);
}

/**
 * What a secret leaves behind: all of its forms, and the digits that stand in the middle of it in Base64, wherever in a
 * longer text that was encoded it stood. Upper and lower case are taken for the same, which errs on the side of a find.
 */
function tracesOf(value: string): readonly string[] {
  const known = traces.get(value);
  if (known !== undefined) return known;
  const inBase64 = [0, 1, 2].map((before) => {
    const digits = Buffer.from(`${'\0'.repeat(before)}${value}`).toString('base64');
    return digits.slice(4, digits.length - 4);
  });
  const forms = [...Object.values(encodings).map((encode) => encode(value)), ...inBase64];
  const found = [...new Set(forms.map((form) => form.toLowerCase()))];
  traces.set(value, found);
  return found;
}

/** The same few canaries are looked for thousands of times. */
const traces = new Map<string, readonly string[]>();
