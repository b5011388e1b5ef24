/** Numbers from 0 to 1, the same for the same seed: Park and Miller's minimal standard generator. */
export function createRandom(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 48_271) % 2_147_483_647;
    return last / 2_147_483_647;
  };
}
