import { mockFault } from '../catalogues/mock-fault.ts';
import { type MockRequest, requestsFor } from '../catalogues/mock-requests.ts';
import type { CatalogueRow, VendorCatalogue } from '../catalogues/vendor-catalogue.ts';
import type { Words } from '../words/words.ts';

/** How to make the mock answer with the codes of an entry: a fault for each, and the requests that it refuses so. */
export function renderProvocation(
  row: CatalogueRow,
  catalogue: VendorCatalogue,
  requests: readonly MockRequest[],
  words: Words,
): string {
  const { codes } = row.entry;
  const faults = codes.map((code) => mockFault(row, code, catalogue)).filter((rule) => rule !== undefined);
  const refused = new Set(codes.flatMap((code) => requestsFor(code, requests)));
  const lines = [
    faults.length === 0 ? words.noFault : `${words.fault}${words.colon}${names(faults, words)}`,
    ...Array.from(refused, ({ answer, request }) => {
      const alone = codes.some((code) => answer.trim() === String(code));
      return `${words.request}${words.colon}${request}${alone ? '' : words.answeredBy(answer.trim())}`;
    }),
  ];
  return `**${words.provocation}**\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function names(rules: readonly string[], words: Words): string {
  return rules.map((rule) => `\`${rule}\``).join(words.listSeparator);
}
