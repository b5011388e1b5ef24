/**
 * Whether an operation id fits a pattern, in which `*` stands for any text. A request that is no operation's has no
 * id: only `*` alone fits it.
 */
export function matchesOperation(pattern: string, operation: string | undefined): boolean {
  const id = operation ?? '';
  const [start = '', ...pieces] = pattern.split('*');
  const end = pieces.pop();
  if (end === undefined) return operation === pattern;
  if (!id.startsWith(start)) return false;

  // Taking each piece where it first occurs leaves the most room for those after it.
  let from = start.length;
  for (const piece of pieces) {
    const at = id.indexOf(piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return id.length - from >= end.length && id.endsWith(end);
}

/** Whether a request carries each of the headers with exactly this value. */
export function matchesHeader(
  wanted: Readonly<Record<string, string>>,
  header: (name: string) => string | undefined,
): boolean {
  return Object.entries(wanted).every(([name, value]) => header(name) === value);
}
