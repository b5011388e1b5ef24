import { encodeComponent } from '../request/encode-component.ts';

const longestText = 500;

/**
 * A text of the vendor made fit for an error: every secret that the call knows taken out, control characters and line
 * breaks made spaces, and cut to 500 characters.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const form of formsOf(secrets)) clean = clean.replaceAll(form, '[redacted]');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a log line
  clean = clean.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
  return clean.length > longestText ? `${clean.slice(0, longestText)}…` : clean;
}

/** A secret as a vendor may send it back, the longest form first: one secret can be the beginning of another. */
function formsOf(secrets: readonly string[]): readonly string[] {
  const forms = secrets.flatMap((secret) => {
    const text = secret.toWellFormed();
    const encoded = [
      encodeURIComponent(text),
      encodeComponent(text),
      new URLSearchParams({ '': text }).toString().slice(1),
    ];
    return [secret, JSON.stringify(secret).slice(1, -1), ...encoded, ...encoded.map(lowerCaseEscapes)];
  });
  return [...new Set(forms)].filter((form) => form !== '').sort((one, other) => other.length - one.length);
}

function lowerCaseEscapes(encoded: string): string {
  return encoded.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase());
}
