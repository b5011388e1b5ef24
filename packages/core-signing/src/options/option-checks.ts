import { isHeaderSafe } from '../check/header-safe.ts';
import { isPlainObject } from '../check/plain-object.ts';
import { isTimerMs, longestTimerMs } from '../check/timer-ms.ts';
import { ConfigError } from '../errors/config-error.ts';

export interface OptionChecks {
  /** The error for an option; the message never holds the value. */
  wrong(option: string, problem: string): ConfigError;
  object(option: string, value: unknown): void;
  /** A credential: a text of visible ASCII without spaces. */
  credential(option: string, value: unknown): string;
  positiveInteger(option: string, value: unknown): number;
  boolean(option: string, value: unknown): boolean;
  oneOf<Value extends string>(option: string, value: unknown, allowed: readonly Value[]): Value;
  optionalFunction<Function>(option: string, value: Function): Function;
}

/** Checks for options of any client, each of which throws a {@link ConfigError} that names the option. */
export function optionChecks(factory: string): OptionChecks {
  const wrong = (option: string, problem: string): ConfigError =>
    new ConfigError(`${factory}: option "${option}" ${problem}`, option);
  return {
    wrong,
    object(option, value) {
      if (!isPlainObject(value)) throw wrong(option, 'must be an object');
    },
    credential(option, value) {
      if (value === undefined || value === null) throw wrong(option, 'is missing');
      if (typeof value !== 'string') throw wrong(option, 'must be a string');
      if (value === '') throw wrong(option, 'is empty');
      if (!isHeaderSafe(value))
        throw wrong(option, 'holds a space, a line break or another character that no credential has');
      return value;
    },
    positiveInteger(option, value) {
      if (!isTimerMs(value)) {
        throw wrong(option, `must be a whole number from 1 to ${longestTimerMs}`);
      }
      return value;
    },
    boolean(option, value) {
      if (typeof value !== 'boolean') throw wrong(option, 'must be true or false');
      return value;
    },
    oneOf(option, value, allowed) {
      const found = allowed.find((candidate) => candidate === value);
      if (found === undefined) throw wrong(option, `must be one of ${allowed.map((name) => `"${name}"`).join(', ')}`);
      return found;
    },
    optionalFunction(option, value) {
      if (value !== undefined && typeof value !== 'function') throw wrong(option, 'must be a function');
      return value;
    },
  };
}
