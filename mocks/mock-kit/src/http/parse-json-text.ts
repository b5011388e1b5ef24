/**
 * How deep a body may be nested. No vendor says; a thousand levels is where widely used JSON parsers stop (label:
 * inferred), and what is deeper could be kept but not shown.
 */
export const MAX_JSON_LEVELS = 1_000;

/** JSON, and nested too deeply. */
export class JsonTooDeepError extends SyntaxError {
  override readonly name = 'JsonTooDeepError';
}

/**
 * Parses JSON as a server does that has its limits.
 *
 * @throws JsonTooDeepError when it is nested too deeply. @throws SyntaxError when it is not JSON
 */
export function parseJsonText(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (hasManySigns(text) && levelsOf(text) > MAX_JSON_LEVELS) {
    throw new JsonTooDeepError(`The JSON is nested deeper than ${MAX_JSON_LEVELS} levels.`);
  }
  return value;
}

/** Whether enough levels are opened for it to be too deep; much faster to ask than how deep it is. */
function hasManySigns(text: string): boolean {
  // So many levels take as many signs to open and to close them.
  if (text.length <= 2 * MAX_JSON_LEVELS) return false;
  let signs = 0;
  for (const sign of ['[', '{']) {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      signs += 1;
      if (signs > MAX_JSON_LEVELS) return true;
    }
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = [0x5b, 0x7b];
const CLOSING = [0x5d, 0x7d];

/** The depth of what is known to be JSON. */
function levelsOf(text: string): number {
  let deepest = 0;
  let level = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (OPENING.includes(code)) {
      level += 1;
      if (level > deepest) deepest = level;
    } else if (CLOSING.includes(code)) level -= 1;
  }
  return deepest;
}
