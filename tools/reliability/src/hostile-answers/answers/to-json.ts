const mark = '@number:';

/** Stands for a number in a value; in the text it becomes the number as it is spelled. */
export function spelled(spelling: string): string {
  return mark + spelling;
}

/** JSON text in which a number can be spelled as no `JSON.stringify` would. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"@number:([^"]*)"/g, (_, spelling: string) => spelling);
}

/** Numbers that are good JSON and bad numbers, or the other way round. */
export const spellings: readonly string[] = [
  '1e400',
  '-1e400',
  '9223372036854775808',
  '-0',
  '-0.0',
  '0e0',
  '0.1e1',
  '1e-400',
  `1e${'0'.repeat(400)}5`,
  `${'9'.repeat(5000)}`,
  `0.${'0'.repeat(5000)}1`,
  '1E+308',
  '01',
  '+1',
  '.5',
  '1.',
  '0x10',
  'NaN',
  'Infinity',
  '-',
];
