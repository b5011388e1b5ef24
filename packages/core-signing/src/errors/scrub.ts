const longestText = 500;

/**
 * A text of the vendor made fit for an error: every secret that the call knows taken out, control characters made
 * spaces, and cut to 500 characters.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    for (const form of [secret, encodeURIComponent(secret)]) {
      if (form !== '') clean = clean.replaceAll(form, '[redacted]');
    }
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a log line
  clean = clean.replace(/[\u0000-\u001f\u007f]+/g, ' ');
  return clean.length > longestText ? `${clean.slice(0, longestText)}…` : clean;
}
