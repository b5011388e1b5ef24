/** What is wanted of a ratio. */
export type Aim = { readonly atLeast: number } | { readonly atMost: number };

/** How ours stands to a peer in one run. */
export interface Ratio {
  readonly value: number;
  readonly better: 'higher' | 'lower';
  readonly aim?: Aim;
}

/** By name; a name begins with the topic, for example `client: req/s of undici, 50 users, 32 in flight`. */
export type Ratios = Readonly<Record<string, Ratio>>;

export function isMet(value: number, aim: Aim): boolean {
  return 'atLeast' in aim ? value >= aim.atLeast : value <= aim.atMost;
}

/** For example `>= 0.85, met`. */
export function describeAim(value: number, aim: Aim | undefined): string {
  if (aim === undefined) return '';
  const limit = 'atLeast' in aim ? `>= ${aim.atLeast}` : `<= ${aim.atMost}`;
  return `${limit}, ${isMet(value, aim) ? 'met' : 'NOT MET'}`;
}
