/**
 * How a clock starts. A Date or an ISO 8601 instant stands for a clock that is frozen there. Other texts: `real`,
 * `frozen`, `frozen:<instant>`, `offset:<instant>` and `offset:<span>`, where a span is an ISO 8601 duration such as
 * `PT2H` or a text such as `90m`, with a minus before it to go back.
 */
export type ClockInput =
  | Date
  | string
  | { readonly mode: 'real' }
  /** Frozen at the moment given, or at the one when the clock is made. */
  | { readonly mode: 'frozen'; readonly now?: string }
  /** One of `now` and `byMs`: running on from a moment, or so many milliseconds ahead, or behind below 0. */
  | { readonly mode: 'offset'; readonly now?: string; readonly byMs?: number };

/** The start of a clock, checked. */
export type StartOfClock =
  | { readonly mode: 'real' }
  | { readonly mode: 'frozen'; readonly at?: Date }
  | { readonly mode: 'offset'; readonly at: Date }
  | { readonly mode: 'offset'; readonly byMs: number };
