/** One thing that was tried: what did not hold is a sentence each, none when all is well. */
export interface Check {
  readonly name: string;
  run(): Promise<readonly string[]>;
}

/** How a call ended, without throwing. */
export async function endOf(
  call: Promise<unknown>,
): Promise<{ readonly value: unknown } | { readonly error: unknown }> {
  return call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}
