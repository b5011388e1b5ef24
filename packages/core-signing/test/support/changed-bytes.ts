/** A text with each of its characters replaced, each left out, and one more at the end. */
export function changedTexts(text: string, replacements: readonly [string, string] = ['x', 'y']): string[] {
  const [first, second] = replacements;
  const changed = [`${text}${first}`];
  for (let index = 0; index < text.length; index++) {
    const before = text.slice(0, index);
    const after = text.slice(index + 1);
    changed.push(before + (text[index] === first ? second : first) + after, before + after);
  }
  return changed;
}

/** Bytes with one bit of each byte turned over, each byte left out, and one more at the end. */
export function changedBytes(bytes: Uint8Array): Uint8Array[] {
  const changed = [Uint8Array.of(...bytes, 0)];
  bytes.forEach((byte, index) => {
    changed.push(bytes.with(index, byte ^ 1), Uint8Array.of(...bytes.subarray(0, index), ...bytes.subarray(index + 1)));
  });
  return changed;
}
