import { isPlainObject } from '@x/core-signing';

/** The input of `queryUpdatedEmployees` with its dates as the milliseconds that the vendor takes. */
export function withMilliseconds(input: unknown): unknown {
  if (!isPlainObject(input)) return input;
  const converted = { ...input };
  for (const name of ['startTime', 'endTime']) {
    const time = input[name];
    if (time instanceof Date) converted[name] = time.getTime();
  }
  return converted;
}
