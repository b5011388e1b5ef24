import type { Verdict } from '../check/check-gaps.ts';
import type { Gap } from '../check/gap.ts';

/** What is wrong with the evidence and what to do about it; the number of waivers when nothing is. */
export function describeVerdict({ unexplained, waived, forbidden, unused }: Verdict): string {
  const sections = [
    ...section(
      'Missing, and in no waiver. Write the test, or say in tools/evidence-matrix/waivers.json why there is none:',
      unexplained,
    ),
    ...section(
      'Waived, although the vendor prints it on the page of the operation. Write the test, and take it out of tools/evidence-matrix/waivers.json:',
      forbidden,
    ),
    ...section('Waived, although the evidence is there. Take it out of tools/evidence-matrix/waivers.json:', unused),
  ];
  const summary = `${unexplained.length} missing, ${waived.length} waived in tools/evidence-matrix/waivers.json, ${forbidden.length} waived that may not be, ${unused.length} waived for nothing`;
  return [...sections, summary].join('\n');
}

function section(title: string, gaps: readonly Gap[]): string[] {
  return gaps.length === 0 ? [] : [title, ...linesOf(gaps), ''];
}

/** One line for an operation and a column, with the reasons that are not covered. */
function linesOf(gaps: readonly Gap[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { vendor, operation, column, refusal } of gaps) {
    const place = `${vendor}.${operation}, ${column}`;
    lines.set(place, [...(lines.get(place) ?? []), ...(refusal === undefined ? [] : [refusal])]);
  }
  return [...lines].map(
    ([place, refusals]) => `  ${[place, refusals.join(', ')].filter((part) => part !== '').join(': ')}`,
  );
}
