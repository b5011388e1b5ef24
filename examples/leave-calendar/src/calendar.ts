import type { Temporal } from 'temporal-polyfill';

/** One leave of one person: from a moment on, until another one that is no longer part of it. */
export interface Leave {
  readonly userId: string;
  readonly name: string;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
}

/** A row or an event that cannot be used, and why. The others are. */
export interface CalendarProblem {
  /** Such as `line 8 of leave.csv`. */
  readonly where: string;
  readonly problem: string;
  /** It could be read, and is about somebody whose user id is not known: so about nobody who has the status on. */
  readonly isAboutStranger?: true;
}

export interface Calendar {
  readonly leaves: readonly Leave[];
  readonly problems: readonly CalendarProblem[];
}

/** A file that cannot be used at all. Nobody's status is changed then: half a calendar would switch people off. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
}

/** A file and what stands in it. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

/** How the dates and times of a calendar become moments. */
export interface ReadOptions {
  /** Where a day begins and ends, and where times without a zone are: for example `Asia/Shanghai`. */
  readonly timeZone: string;
  readonly now: Date;
}
