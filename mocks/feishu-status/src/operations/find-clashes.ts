import { mostStatusesOfTenant } from '@x/feishu-status/contract';
import type { FeishuStatus } from '../seed/feishu-seed.ts';
import type { FeishuSwitches } from '../seed/feishu-switches.ts';
import type { StatusContent } from '../seed/status-content.ts';
import { haveNameInCommon, namesOf } from './status-names.ts';

export interface Clash {
  readonly reason: 'titleTaken' | 'titleSensitive' | 'statusLimitReached' | 'priorityTaken';
  readonly diagnostics: string;
}

/** What a create or a patch is about to set, and what it has to live with. */
export interface Proposal {
  /** Everything, or the fields that a patch changes. */
  readonly content: Partial<StatusContent>;
  /** Whether it takes a place of its own among the statuses of the tenant. */
  readonly isNew: boolean;
  readonly sensitiveWords: readonly string[];
  readonly nameClash: FeishuSwitches['nameClash'];
}

/** Every reason to refuse a proposal beside the tenant's other statuses, in the order of their codes. */
export function findClashes(
  { content, isNew, sensitiveWords, nameClash }: Proposal,
  others: readonly FeishuStatus[],
): Clash[] {
  const clashes: Clash[] = [];
  const namesake = others.find((other) => haveNameInCommon(content, other, nameClash));
  if (namesake !== undefined) clashes.push({ reason: 'titleTaken', diagnostics: `${namesake.id} has this name` });

  const word = sensitiveWords.find((sensitive) => namesOf(content).some((name) => contains(name, sensitive)));
  if (word !== undefined) {
    clashes.push({ reason: 'titleSensitive', diagnostics: `sensitiveWords holds ${JSON.stringify(word)}` });
  }
  const holder = others.find(({ priority }) => priority === content.priority);
  if (isNew && others.length >= mostStatusesOfTenant) {
    // With every place taken every priority is: that says nothing more.
    clashes.push({ reason: 'statusLimitReached', diagnostics: `the tenant has ${others.length} statuses` });
  } else if (holder !== undefined) {
    clashes.push({ reason: 'priorityTaken', diagnostics: `${holder.id} has priority ${holder.priority}` });
  }
  return clashes;
}

function contains(name: string, word: string): boolean {
  return name.toLowerCase().includes(word.toLowerCase());
}
