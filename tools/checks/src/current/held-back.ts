/** A dependency that stays below its newest major version, and why. */
export interface HeldBack {
  readonly name: string;
  /** The major versions that are used. */
  readonly majors: readonly number[];
  readonly because: string;
}

export const heldBack: readonly HeldBack[] = [
  {
    name: '@microsoft/api-extractor',
    majors: [7],
    because: '8.0.0 is years older (it reads TypeScript 3.1) and was never followed up; 7 is what is maintained',
  },
  {
    name: '@types/node',
    majors: [20],
    because: 'with newer types the compiler would accept what the oldest supported Node, 20.19, does not have',
  },
  { name: 'commander', majors: [14], because: '15 wants Node 22.12, and the packages support 20.19' },
  {
    name: 'light-my-request',
    majors: [6],
    because: 'after 6.6 it brings a cookie package that wants Node 22, and that Jest cannot load before Node 24.9',
  },
  {
    name: 'msw',
    majors: [2, 3],
    because: 'the handlers are tested with the oldest msw that they support, 2.10 and later',
  },
  {
    name: 'node',
    majors: [20, 22, 24],
    because: 'the packages are tried on these lines; the workspace itself runs on 24, the one with long-term support',
  },
  { name: 'typescript', majors: [6], because: 'typedoc takes 5.0 to 6.0 and no newer one yet' },
  { name: 'undici', majors: [7], because: '8 wants Node 22.19, and the packages support 20.19: decision 4' },
];
