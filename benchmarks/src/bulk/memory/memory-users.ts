export const MEMORY_USERS = 1_000_000;

/** After so many results the memory is looked at. */
export const MEMORY_MARKS: readonly number[] = [100_000, 500_000, MEMORY_USERS];
