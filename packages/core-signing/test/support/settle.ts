/** Lets every promise go as far as it can without a timer or the network. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
