/**
 * How ready-made jobs make their calls: tried once, since the run retries and paces every call itself. The deadline
 * leaves room for a client whose own limiter is busy with other calls; one attempt still takes `timeoutMs` at most.
 */
export const vendorCallOptions = { retry: false, deadlineMs: 120_000 } as const;
