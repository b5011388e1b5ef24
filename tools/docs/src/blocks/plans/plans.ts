import type { BlockPlan, BlockPlans } from '../block-plan.ts';
import type { MarkdownBlock } from '../markdown-blocks.ts';
import { clientPlans } from './clients.ts';
import { guidePlans } from './guides.ts';
import { mockPlans } from './mocks.ts';
import { otherPlans } from './others.ts';
import { packagePlans } from './packages.ts';
import { sharedMockPlans } from './shared-mocks.ts';

const plans: BlockPlans = {
  ...otherPlans,
  ...packagePlans,
  ...clientPlans,
  ...mockPlans,
  ...sharedMockPlans,
  ...guidePlans,
};

/** The files that there is a plan for. */
export const plannedFiles = Object.keys(plans);

/** What is done with the blocks of a file. */
export function planOf(file: string, blocks: readonly MarkdownBlock[]): readonly BlockPlan[] {
  const plan = plans[file];
  if (plan !== undefined) return plan;
  return /^(examples|benchmarks)\//.test(file) ? blocks.flatMap(planOfExample) : [];
}

/** An example or a benchmark is run by its own test; its page shows the commands for that, and what they print. */
function planOfExample({ language, text }: MarkdownBlock): BlockPlan[] {
  if (language === 'text')
    return [{ begins: '', listed: 'what an example prints; the test of the example looks at it' }];
  if (language === 'json') return [{ begins: '', check: 'json members' }];
  if (language !== 'sh') return [];
  if (/^node \w+\.ts/m.test(text)) {
    return [{ begins: '', listed: 'programs that run on machines of their own; the test of the example runs them' }];
  }
  return [{ begins: '', check: 'scripts' }];
}
