/** Starts so many at once and waits for all of them, however they end. */
export function allAtOnce(
  count: number,
  start: (index: number) => Promise<unknown>,
): Promise<PromiseSettledResult<unknown>[]> {
  return Promise.allSettled(Array.from({ length: count }, (_, index) => start(index)));
}

/** Makes so many calls, never more than `atOnce` of them at a time. */
export async function someAtOnce(
  count: number,
  atOnce: number,
  call: () => Promise<unknown>,
): Promise<PromiseSettledResult<unknown>[]> {
  const settled: PromiseSettledResult<unknown>[] = [];
  let started = 0;
  async function worker(): Promise<void> {
    while (started < count) {
      started += 1;
      settled.push(...(await Promise.allSettled([call()])));
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
  return settled;
}
