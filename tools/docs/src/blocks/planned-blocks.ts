import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import type { BlockPlan } from './block-plan.ts';
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts';
import { isChinese, markdownFiles } from './markdown-files.ts';
import { plannedFiles, planOf } from './plans/plans.ts';

/** A block of an English page, and what is done with it. */
export interface PlannedBlock {
  /** Such as `README.md:43`. */
  readonly id: string;
  readonly block: MarkdownBlock;
  readonly plan: BlockPlan;
  /** The text of the block that it goes on from; empty otherwise. */
  readonly previous: string;
}

export function readBlocks(file: string): MarkdownBlock[] {
  return markdownBlocks(readFileSync(join(repositoryRoot, file), 'utf8'));
}

/** The blocks of all pages whose plan fits them, and what does not fit, in words. */
export function planBlocks(): { readonly planned: readonly PlannedBlock[]; readonly misfits: readonly string[] } {
  const misfits: string[] = [];
  const files = markdownFiles().filter((file) => !isChinese(file));
  for (const file of plannedFiles) if (!files.includes(file)) misfits.push(`${file} has a plan, and is not there`);
  const planned = files.flatMap((file) => {
    const blocks = readBlocks(file);
    const plan = planOf(file, blocks);
    if (plan.length !== blocks.length) {
      misfits.push(
        `${file} has ${blocks.length} code blocks, and a plan for ${plan.length}: see tools/docs/src/blocks/plans`,
      );
      return [];
    }
    return blocks.map((block, index): PlannedBlock => {
      const entry = plan[index];
      if (entry === undefined) throw new Error('lengths were compared');
      const id = `${file}:${block.line}`;
      const start = block.text.split('\n').slice(0, 3).join('\n');
      if (!start.includes(entry.begins)) misfits.push(`${id} does not begin with ${JSON.stringify(entry.begins)}`);
      const from = 'continues' in entry ? entry.continues : undefined;
      return { id, block, plan: entry, previous: from === undefined ? '' : `${blocks[from]?.text ?? ''}\n` };
    });
  });
  return { planned, misfits };
}
