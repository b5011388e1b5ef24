/** What was asked for. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, undefined, 2));
}

/** Everything else: stdout may be read by a program. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
