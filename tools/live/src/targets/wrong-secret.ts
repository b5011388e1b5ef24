/** Another secret of the same length and alphabet, so that nothing but its value can be found wrong. */
export function wrongSecret(secret: string): string {
  const last = secret.at(-1);
  return secret.slice(0, -1) + (last === '0' ? '1' : '0');
}
