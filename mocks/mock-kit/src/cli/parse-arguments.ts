import { InvalidArgumentError } from 'commander';
import { parseClock } from '../clock/parse-clock.ts';
import { parseSpan } from '../clock/span.ts';

/** Makes what a reader throws a usage error that names the flag. */
export function checked<Value>(read: (text: string) => Value): (text: string) => Value {
  return (text) => {
    try {
      return read(text);
    } catch (error) {
      throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
    }
  };
}

export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new RangeError('Give a whole number from 0 to 65535.');
}

/** Whole milliseconds; a number without a unit is milliseconds. */
export function readSpan(text: string): number {
  return parseSpan(/^\d+$/.test(text) ? Number(text) : text);
}

/** The text itself: the server reads it again. */
export function readClock(text: string): string {
  parseClock(text);
  return text;
}

/** A list with commas, each of the choices at most once. */
export function readListOf<Choice extends string>(choices: readonly Choice[]): (text: string) => Choice[] {
  return (text) => {
    const names = new Set(text.split(',').map((name) => name.trim()));
    return Array.from(names, (name) => {
      const choice = choices.find((candidate) => candidate === name);
      if (choice !== undefined) return choice;
      throw new RangeError(`${JSON.stringify(name)} is none of ${choices.join(', ')}.`);
    });
  };
}

/** For a flag that may be given several times. */
export function append(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
