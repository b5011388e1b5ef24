// @ts-check

/** @typedef {{ readonly session?: string | undefined, readonly view?: string | undefined }} Place */

/**
 * What the address says is to be shown, so that a reload or a shared link shows the same.
 *
 * @returns {Place}
 */
export function readPlace() {
  const query = new URLSearchParams(location.search);
  return { session: query.get('session') ?? undefined, view: query.get('view') ?? undefined };
}

/** @param {{ readonly session: string, readonly view: string }} place */
export function rememberPlace({ session, view }) {
  history.replaceState(null, '', `?${new URLSearchParams({ session, view })}`);
}
