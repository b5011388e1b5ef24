/**
 * How a fact about a vendor is known.
 *
 * - `documented`: a page of the vendor says so.
 * - `sdk`: the vendor's own code says so, or behaves so.
 * - `observed`: third parties captured it on the live service.
 * - `inferred`: nobody has shown it; it is the most likely reading of what is known.
 */
export type Evidence = 'documented' | 'sdk' | 'observed' | 'inferred';
