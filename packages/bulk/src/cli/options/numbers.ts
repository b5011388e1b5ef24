/** @throws RangeError that says what is wanted */
export function readWholeNumber(text: string, largest = Number.MAX_SAFE_INTEGER): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= largest) return value;
  const range = largest === Number.MAX_SAFE_INTEGER ? 'of at least 1' : `from 1 to ${largest}`;
  throw new RangeError(`Give a whole number ${range}.`);
}

/** @throws RangeError that says what is wanted */
export function readRate(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value >= 0.001 && value <= 10_000) return value;
  throw new RangeError('Give calls per second, from 0.001 to 10000, such as 5 or 0.5.');
}
