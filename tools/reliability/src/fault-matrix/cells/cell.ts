/** How long a fault stays: for the first request alone, or for every one. */
export type Persistence = 'lasting' | 'once';

/** What came of one call of one operation under one fault. */
export interface Outcome {
  /** `value`, or the kind of error with its reason or problem, such as `transport timeout`. */
  readonly ending: string;
  /** What the error says of whether the vendor got or carried out the request; empty for a value. */
  readonly certainty: string;
  /** Requests for the operation that reached the mock, by its journal. */
  readonly attempts: number;
  /** How many of them the vendor carried out, by journal and fault; undefined where nothing changes. */
  readonly carriedOut: number | undefined;
  readonly time: TimeClass;
}

/** In place of a duration, which would depend on the machine. */
export type TimeClass = 'at once' | 'after a pause' | 'time limit' | 'deadline' | 'never ended';

/** Both ways of one fault. `once` is left out where the client does not try again, since nothing else can come of it. */
export interface Cell {
  readonly lasting: Outcome;
  readonly once: Outcome | undefined;
}

export function outcomeToText({ ending, certainty, attempts, carriedOut, time }: Outcome): string {
  const parts = [
    certainty === '' ? ending : `${ending} (${certainty})`,
    `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
    ...(carriedOut === undefined ? [] : [`${carriedOut} carried out`]),
    time,
  ];
  return parts.join(', ');
}

/** As the committed table has it: what happens when the fault stays, and after the stroke when it happens once. */
export function cellToText({ lasting, once }: Cell): string {
  return once === undefined ? outcomeToText(lasting) : `${outcomeToText(lasting)} | ${outcomeToText(once)}`;
}
