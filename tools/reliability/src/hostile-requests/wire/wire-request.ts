/** A name and a value; one character stands for one byte. */
export type Header = readonly [name: string, value: string];

/** A request before it is framed. In all texts one character stands for one byte. */
export interface WireRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly Header[];
  readonly body: Buffer;
}

/** The value of the first header of that name. */
export function headerOf({ headers }: Pick<WireRequest, 'headers'>, name: string): string | undefined {
  return headers.find(([given]) => given.toLowerCase() === name.toLowerCase())?.[1];
}

/** The bytes of a text, as the one character for each byte that a head is written in. */
export function asBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}
