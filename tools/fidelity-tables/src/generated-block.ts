const START = '<!-- fidelity:start -->';
const END = '<!-- fidelity:end -->';

/** The text between the marks. Throws Error when they are not there. */
export function readBlock(text: string): string {
  const [from, to] = positions(text);
  return text.slice(from, to).trim();
}

/** The text with another block between the marks. Throws Error when they are not there. */
export function replaceBlock(text: string, block: string): string {
  const [from, to] = positions(text);
  return `${text.slice(0, from)}\n${block}\n${text.slice(to)}`;
}

function positions(text: string): readonly [from: number, to: number] {
  const [start, to] = [text.indexOf(START), text.indexOf(END)];
  if (start === -1 || to < start) throw new Error(`There must be ${START} and, after it, ${END}.`);
  return [start + START.length, to];
}
