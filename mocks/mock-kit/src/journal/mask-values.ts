import { MASK } from './mask-text.ts';

/** What is shorter is nobody's credential, and masking it would leave nothing to read. */
const MIN_SECRET_CHARACTERS = 3;

/** What is longer is known by its beginning, and masked to the end of its word. */
const MAX_PATTERN_CHARACTERS = 256;

/** Masks every occurrence of the values in a text: as they are, percent-encoded, as in a form, and escaped as in JSON. */
export function maskValues(text: string, credentials: readonly string[]): string {
  if (text === '' || credentials.length === 0) return text;
  const finder = finderOf(credentials);
  return finder.mayOccurIn(text) ? text.replaceAll(finder.pattern(), MASK) : text;
}

interface Finder {
  /** Cheap; errs on the side of yes. */
  mayOccurIn(text: string): boolean;
  pattern(): RegExp;
}

const finders = new WeakMap<readonly string[], Finder>();

function finderOf(credentials: readonly string[]): Finder {
  const known = finders.get(credentials);
  if (known !== undefined) return known;
  const finder = createFinder(credentials);
  finders.set(credentials, finder);
  return finder;
}

function createFinder(credentials: readonly string[]): Finder {
  // Node reads the bytes of a header as Latin-1.
  const asHeader = credentials.map((credential) => Buffer.from(credential).toString('latin1'));
  const values = [...new Set([...credentials, ...asHeader])].filter((value) => value.length >= MIN_SECRET_CHARACTERS);
  const beginnings = values.map(beginningOf);
  const escapes = values.some((value) => value.includes(' ')) ? /[%\\+]/ : /[%\\]/;
  let pattern: RegExp | undefined;
  return {
    mayOccurIn: (text) =>
      values.length > 0 && (escapes.test(text) || beginnings.some((beginning) => text.includes(beginning))),
    pattern() {
      pattern ??= createPattern(values);
      return pattern;
    },
  };
}

function createPattern(values: readonly string[]): RegExp {
  // The longest first: one value may be the beginning of another.
  const byLength = values.toSorted((one, other) => other.length - one.length);
  return new RegExp(byLength.map(anyFormOf).join('|'), 'g');
}

function beginningOf(value: string): string {
  return value.slice(0, MAX_PATTERN_CHARACTERS);
}

function anyFormOf(value: string): string {
  // Backslashes in a row are one piece: each by itself, with any number of escapes, would take for ever to match.
  const pieces = beginningOf(value).match(/\\+|[^\\]/gu) ?? [];
  return pieces.map(anyFormOfPiece).join('') + (value.length > MAX_PATTERN_CHARACTERS ? '[^\\s"&<>]*' : '');
}

function anyFormOfPiece(piece: string): string {
  if (piece.startsWith('\\')) {
    const count = piece.length;
    return `(?:\\\\{${count},${8 * count}}|(?:${percentEncoded('\\')}){${count}}|(?:${escapedAsCode('\\')}){${count}})`;
  }
  const forms = [escapeLiteral(piece), percentEncoded(piece), escapedAsCode(piece)];
  if (piece === ' ') forms.push('\\+');
  const short = SHORT_ESCAPES[piece];
  if (short !== undefined) forms.push(`\\\\{1,8}${short}`);
  return `(?:${forms.join('|')})`;
}

/** What follows the backslash in JSON. */
const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '/': '/',
  '\b': 'b',
  '\f': 'f',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
};

/** Once or, as `%25`, several times over. */
function percentEncoded(piece: string): string {
  return Array.from(Buffer.from(piece), (byte) => `%(?:25)*${anyCase(byte.toString(16).padStart(2, '0'))}`).join('');
}

/** One backslash, or more in a JSON text within a JSON text. */
function escapedAsCode(piece: string): string {
  return Array.from({ length: piece.length }, (_, index) => {
    const code = piece.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\\\{1,8}u${anyCase(code)}`;
  }).join('');
}

function anyCase(hexadecimal: string): string {
  return hexadecimal.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function escapeLiteral(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
