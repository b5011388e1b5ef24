/** Headers, names and values in turn, with another way to say where the body ends. */
export function reframed(
  rawHeaders: readonly string[],
  framing: readonly [name: 'Content-Length' | 'Transfer-Encoding', value: string],
): string[] {
  const kept = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 && !isFraming(name) ? [name, rawHeaders[index + 1] ?? ''] : [],
  );
  return [...kept, ...framing];
}

function isFraming(name: string): boolean {
  return ['content-length', 'transfer-encoding'].includes(name.toLowerCase());
}
