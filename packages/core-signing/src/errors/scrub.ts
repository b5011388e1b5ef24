import { mayHold } from './may-hold.ts';
import { secretPattern } from './secret-pattern.ts';

const longestText = 500;

/**
 * A text of the vendor made fit for an error: every secret that the call knows taken out, control characters and line
 * breaks made spaces, and cut to 500 characters.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  // To make the pattern costs far more than to see that a request id, say, can hold no secret.
  const pattern = secretPattern(secrets.filter((secret) => mayHold(text, secret)));
  let clean = pattern === undefined ? text : text.replace(pattern, '[redacted]');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a log line
  clean = clean.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
  return clean.length > longestText ? `${clean.slice(0, longestText)}…` : clean;
}
