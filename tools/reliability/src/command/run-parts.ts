import type { Part, PartOptions, PartOutcome } from '../part.ts';
import { drawFigures, wrap } from './draw-outcome.ts';

const columns = 80;

/** The most failures of one part that are printed; the rest are counted. */
const mostShown = 50;

export interface Output {
  readonly out: (text: string) => void;
  readonly progress: (text: string) => void;
}

/**
 * Runs parts one after the other and prints what they found.
 *
 * @returns the exit code: 0 when everything held, 1 when something did not
 */
export async function runParts(
  parts: readonly Part[],
  options: Omit<PartOptions, 'progress'>,
  { out, progress }: Output,
): Promise<number> {
  const failed: { readonly name: string; readonly failures: readonly string[] }[] = [];
  for (const part of parts) {
    progress(`${part.name}: ${part.title}`);
    const startedAtMs = performance.now();
    const outcome = await outcomeOf(part, { ...options, progress: (line) => progress(`${part.name}: ${line}`) });
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
    out(`${part.name} (${options.scale}, ${seconds} s)`);
    out(wrap(part.title, columns, '  '));
    if (outcome.figures.length > 0) out(drawFigures(outcome.figures));
    out('');
    if (outcome.failures.length > 0) failed.push({ name: part.name, failures: outcome.failures });
  }
  for (const { name, failures } of failed) {
    out(`${name}: ${failures.length} ${failures.length === 1 ? 'failure' : 'failures'}`);
    for (const failure of failures.slice(0, mostShown)) out(wrap(`- ${failure}`, columns, '  '));
    if (failures.length > mostShown) out(`  and ${failures.length - mostShown} more`);
  }
  if (failed.length === 0) out(`${parts.length} ${parts.length === 1 ? 'part' : 'parts'}, nothing failed.`);
  return failed.length === 0 ? 0 : 1;
}

/** A part that throws has failed; those after it still run. */
async function outcomeOf(part: Part, options: PartOptions): Promise<PartOutcome> {
  try {
    return await part.run(options);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { figures: [], failures: [`the part itself broke: ${text}`] };
  }
}
