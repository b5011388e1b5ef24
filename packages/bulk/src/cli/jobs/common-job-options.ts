import { InvalidArgumentError, Option } from 'commander';
import { readWholeNumber } from '../options/numbers.ts';

/** What every job can be told; the same names as in the ready-made jobs. */
export interface CommonJobValues {
  readonly batchSize?: number;
  readonly repeatUncertainWrites: boolean;
}

export function batchSizeOption(largest?: number): Option {
  const said = largest === undefined ? '(default: 50, inferred: the vendor states no limit)' : `(default: ${largest})`;
  return new Option('--batch-size <n>', `users in a call ${said}`).argParser(
    checked((text) => readWholeNumber(text, largest)),
  );
}

export const noRepeatOption = new Option(
  '--no-repeat-uncertain-writes',
  'do not send a call again whose answer was lost; its users come out as uncertain',
);

/** What a reader throws becomes a message about the option. */
export function checked<Value>(read: (text: string) => Value): (text: string) => Value {
  return (text) => {
    try {
      return read(text);
    } catch (error) {
      throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
    }
  };
}
