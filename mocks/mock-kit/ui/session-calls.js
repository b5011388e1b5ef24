// @ts-check

/** @typedef {import('../src/journal/journal-entry.ts').JournalEntry} JournalEntry */

/**
 * The calls of the admin API about one session. They end with the signal, when another session is chosen.
 *
 * @param {import('./api.js').Api} api
 * @param {string} session
 * @param {AbortSignal} signal
 */
export function createSessionCalls(api, session, signal) {
  const base = `/sessions/${encodeURIComponent(session)}`;
  return {
    facts: () => api.get(base, signal),
    /** The requests that the server holds, page by page. */
    async requests() {
      /** @type {JournalEntry[]} */
      const items = [];
      let dropped = 0;
      for (let after = ''; ; ) {
        const page = await api.get(`${base}/requests?limit=200${after}`, signal);
        items.push(...page.items);
        dropped = page.dropped ?? 0;
        if (page.next === undefined || page.next === null || page.items.length === 0) return { items, dropped };
        after = `&after=${encodeURIComponent(page.next)}`;
      }
    },
    clearRequests: () => api.change('DELETE', `${base}/requests`),
    /** @param {JournalEntry} entry */
    curl: ({ id }) => api.text(`${base}/requests/${encodeURIComponent(id)}/curl`, signal),
    /** @param {string} vendor */
    state: (vendor) => api.get(`${base}/state/${encodeURIComponent(vendor)}`, signal),
    faults: () => api.get(`${base}/faults`, signal),
    clock: () => api.get(`${base}/clock`, signal),
    /** @param {number} ms */
    advance: (ms) => api.change('POST', `${base}/clock/advance`, { ms }),
    rateLimits: () => api.get(`${base}/ratelimits`, signal),
    reset: () => api.change('POST', `${base}/reset`),
    /** @param {AbortSignal} ending */
    events: (ending) => api.stream(`/events?session=${encodeURIComponent(session)}`, ending),
  };
}

/** @typedef {ReturnType<typeof createSessionCalls>} SessionCalls */
