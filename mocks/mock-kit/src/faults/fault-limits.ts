/** How long a fault may hold a request up, all its delays together: 5 minutes. */
export const MAX_FAULT_DELAY_MS = 300_000;

/** Rules in a session, spent ones included. */
export const MAX_FAULT_RULES = 64;

/** Steps in a script. */
export const MAX_FAULT_STEPS = 1000;

/** Characters of rules in the short form. */
export const MAX_FAULT_TEXT = 20_000;
