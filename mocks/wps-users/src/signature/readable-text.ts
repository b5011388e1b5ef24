/** A string to sign as people read it: its bytes as UTF-8 where they are UTF-8, otherwise one character for each byte. */
export function readableText(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  const decoded = bytes.toString('utf8');
  return Buffer.from(decoded, 'utf8').equals(bytes) ? decoded : text;
}
