/** When what a seed holds was created and last changed, unless it says so: the first day of 2026, in milliseconds. */
export const SEEDED_AT_MS = Date.parse('2026-01-01T00:00:00Z');
