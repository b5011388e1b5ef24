/**
 * Does the work and then cleans up, whatever became of the work.
 *
 * @param left what stays behind when cleaning up fails, for the person who then has to remove it
 */
export async function cleanUpAfter(
  left: string,
  work: () => Promise<void>,
  cleanUp: () => Promise<void>,
): Promise<void> {
  const errors: unknown[] = [];
  await work().catch((error: unknown) => errors.push(error));
  await cleanUp().catch((error: unknown) => errors.push(new Error(`Remove by hand: ${left}.`, { cause: error })));
  if (errors.length > 1)
    throw new AggregateError(errors, `The case failed, and so did cleaning up: ${left} may be left.`);
  if (errors.length === 1) throw errors[0];
}
