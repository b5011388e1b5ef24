import { MASK } from './mask-text.ts';
import { maskValues } from './mask-values.ts';
import { isSecretName } from './secret-names.ts';
import { BODY_OVER_THE_LIMIT } from './unmasked.ts';

/** One long body must not push the rest out of the journal. */
export const MAX_BODY_LENGTH = 65_536;
const MAX_DEPTH = 64;
const SCHEME = /^(?:Basic|Bearer|Digest|KSO-1) /i;

/** Headers with the values that hold credentials masked; the name of a known scheme is kept. */
export function maskHeaders(rawHeaders: readonly string[]): string[] {
  return rawHeaders.map((text, index) => {
    const name = index % 2 === 1 ? rawHeaders[index - 1] : undefined;
    return name === undefined || !isSecretName(name) ? text : `${SCHEME.exec(text)?.[0] ?? ''}${MASK}`;
  });
}

/** A request target with the query values that hold credentials masked. */
export function maskTarget(target: string): string {
  const mark = target.indexOf('?');
  return mark === -1 ? target : target.slice(0, mark + 1) + maskForm(target.slice(mark + 1));
}

/**
 * A body fit to be kept and shown: JSON and form fields that hold secrets or tokens are masked, and what is longer
 * than 65,536 characters is cut. Of a body that is neither, nothing but the size is told, since nobody can say where
 * in it a secret would be. The given secret values are masked wherever they are.
 */
export function maskBody(
  body: Uint8Array,
  contentType: string | undefined,
  secretValues: readonly string[] = [],
): string {
  if (body.byteLength === 0) return '';
  const text = new TextDecoder().decode(body);
  const isForm = contentType?.toLowerCase().includes('x-www-form-urlencoded') ?? false;
  const byName = isForm ? maskForm(text) : maskJsonText(text);
  if (byName === undefined) return `(${body.byteLength} bytes, neither JSON nor a form)`;
  // Before the cut, which could leave a part of a value.
  const masked = maskValues(byName, secretValues);
  if (masked.length <= MAX_BODY_LENGTH) return masked;
  return `${masked.slice(0, MAX_BODY_LENGTH)} (cut; ${body.byteLength} bytes in all)`;
}

/** Whether a text that {@link maskBody} gave, or the note that stands for a body over the limit, is a body as a whole. */
export function isWholeBody(shown: string): boolean {
  return (
    shown !== BODY_OVER_THE_LIMIT && !/^\(\d+ bytes, neither JSON nor a form\)$| \(cut; \d+ bytes in all\)$/.test(shown)
  );
}

// No regular expression: one that looks for the sign between name and value takes the square of a long text without it.
function maskForm(text: string): string {
  return text
    .split('&')
    .map((pair) => {
      const name = pair.slice(0, Math.max(0, pair.indexOf('=')));
      return name !== '' && isSecretName(decodeFormName(name)) ? `${name}=${MASK}` : pair;
    })
    .join('&');
}

function decodeFormName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function maskJsonText(text: string): string | undefined {
  try {
    return JSON.stringify(maskJson(JSON.parse(text), 0));
  } catch {
    return undefined;
  }
}

function maskJson(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) return MASK;
  // Some vendors send JSON inside a JSON text.
  if (typeof value === 'string') return /^\s*[[{]/.test(value) ? (maskJsonText(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((entry) => maskJson(entry, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      isSecretName(name) && field !== null ? MASK : maskJson(field, depth + 1),
    ]),
  );
}
