import type { CatalogueRow, CatalogueSection } from '../catalogues/vendor-catalogue.ts';

/**
 * The anchors of each entry: `code-<code>`, one for every code. Where two entries share a code the second one's anchor
 * has its HTTP status too, which is what tells them apart.
 */
export function anchorsOf(sections: readonly CatalogueSection[]): ReadonlyMap<CatalogueRow, readonly string[]> {
  const taken = new Set<string>();
  const anchors = new Map<CatalogueRow, readonly string[]>();
  for (const row of sections.flatMap((section) => section.rows)) {
    const ofRow = row.entry.codes.map((code) => {
      const anchor = taken.has(`code-${code}`) ? `code-${code}-${row.entry.httpStatus[0]}` : `code-${code}`;
      if (taken.has(anchor)) {
        throw new Error(`Two entries have the code ${code} and the same HTTP status; one of them is ${row.reason}.`);
      }
      taken.add(anchor);
      return anchor;
    });
    anchors.set(row, ofRow);
  }
  return anchors;
}
