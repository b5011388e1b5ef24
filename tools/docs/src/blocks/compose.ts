import type { PlannedBlock } from './planned-blocks.ts';

/** The block as a program that the compiler can look at: with what stands elsewhere on the page. */
export function composeForTypes({ block, plan, previous }: PlannedBlock): string {
  const { before = '', after = '' } = ('with' in plan && plan.with) || {};
  return `${previous}${before}${block.text}\n${after}\nexport {};\n`;
}

/** The same as it runs here: with the addresses and paths of this machine. */
export function composeForRunning({ block, plan, previous }: PlannedBlock): string {
  const { before = '', after = '', close = '', replace = {} } = 'run' in plan ? (plan.with ?? {}) : {};
  let text = previous + block.text;
  for (const [find, put] of Object.entries(replace)) {
    // Not by a pattern, and not once: the same address may stand in several lines.
    text = text.replaceAll(find, () => put);
  }
  return `${before}${text}\n${after}${close}`;
}
