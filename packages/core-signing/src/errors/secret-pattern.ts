import { encodedForms } from './encoded-forms.ts';

/**
 * Finds the secrets in a text as a vendor or a gateway may send them back: as they are, escaped (percent-encoded, also
 * several times over; as in a form, JSON, HTML or a source text; any mixture of these) or written in Base64 or
 * hexadecimal. Undefined when there is nothing to look for.
 */
export function secretPattern(secrets: readonly string[]): RegExp | undefined {
  // The longest first: one secret can be the beginning of another.
  const sorted = [...new Set(secrets)]
    .filter((secret) => secret !== '')
    .sort((one, other) => other.length - one.length);
  if (sorted.length === 0) return undefined;
  return new RegExp(sorted.flatMap((secret) => [escapedForm(secret), ...encodedForms(secret)]).join('|'), 'gi');
}

/** Every character by itself, since escaping leaves most of them as they are. */
function escapedForm(secret: string): string {
  // Backslashes in a row are one piece: each by itself, with any number of escapes, would take for ever to match.
  return (secret.match(/\\+|[^\\]/gu) ?? []).map(pieceForm).join('');
}

function pieceForm(piece: string): string {
  if (piece.startsWith('\\')) {
    const count = piece.length;
    return `(?:(?:${coded('\\')}){${count}}|\\\\{${count},${8 * count}})`;
  }
  const forms = [piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), coded(piece)];
  if (piece === ' ') forms.push('\\+');
  const afterBackslash = shortEscapes[piece];
  if (afterBackslash !== undefined) forms.push(`\\\\{1,8}${afterBackslash}`);
  const entity = entities[piece];
  if (entity !== undefined) forms.push(`&(?:amp;)*${entity};`);
  return `(?:${forms.join('|')})`;
}

/** What follows the backslash in JSON and in source texts. */
const shortEscapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '/': '/',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
};

const entities: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** The character by its number: percent-encoded, `\u0041`, `\x41`, `&#65;` or `&#x41;`. */
function coded(piece: string): string {
  const percent = Array.from(Buffer.from(piece), (byte) => `%(?:25)*${hexadecimal(byte, 2)}`).join('');
  const units = Array.from({ length: piece.length }, (_, index) => piece.charCodeAt(index));
  const escaped = units.map((unit) => `\\\\{1,8}u${hexadecimal(unit, 4)}`).join('');
  const code = piece.codePointAt(0) ?? 0;
  const entity = `&(?:amp;)*#(?:0*${code}|x0*${hexadecimal(code, 1)});`;
  const short = code < 256 ? [`\\\\{1,8}x${hexadecimal(code, 2)}`] : [];
  return [percent, escaped, entity, ...short].join('|');
}

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
