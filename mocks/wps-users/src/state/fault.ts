/** What is wrong with a seed, and where. */
export interface Fault {
  readonly path: (string | number)[];
  readonly message: string;
}
