import { parseJsonText } from '@x/mock-kit';

/** Larger bodies are not written anew: the search should not hold up a test run. */
const MAX_BYTES = 1024 * 1024;

/** The JSON of a body as common serialisers lay it out; none when it is no JSON, or is nested deeper than the mock reads. */
export function jsonRewritings(body: Uint8Array): string[] {
  if (body.length > MAX_BYTES) return [];
  const text = new TextDecoder().decode(body);
  const value = parsed(text);
  if (value === undefined) return text.trim() === text ? [] : [text.trim()];
  const layouts = [value, withSortedKeys(value)].flatMap((ordered) => [
    JSON.stringify(ordered),
    spaced(ordered),
    JSON.stringify(ordered, null, 2),
    JSON.stringify(ordered, null, 4),
    JSON.stringify(ordered, null, '\t'),
  ]);
  const escaped = layouts.flatMap((layout) => [layout, escapedBeyondAscii(layout), escapedForHtml(layout)]);
  return [...new Set([...escaped, ...layouts.map((layout) => `${layout}\n`), text.trim()])];
}

/** Python's `json.dumps`: a blank after each comma and colon. No text in JSON holds a raw line break. */
function spaced(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/,\n\s*/g, ', ')
    .replace(/\n\s*/g, '');
}

/** Python's default. */
function escapedBeyondAscii(text: string): string {
  return text.replaceAll(/[\u0080-\uffff]/g, unicodeEscape);
}

/** Go's default. */
function escapedForHtml(text: string): string {
  return text.replaceAll(/[<>&\u2028\u2029]/g, unicodeEscape);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, withSortedKeys(item)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function parsed(text: string): unknown {
  try {
    return parseJsonText(text);
  } catch {
    return undefined;
  }
}
