import type { FaultRule } from '../../control/fault-rule.ts';
import type { FaultCapabilities } from '../fault-capabilities.ts';
import type { FaultIssue } from '../fault-error.ts';
import { partsOf } from '../step/step-kinds.ts';
import { stepToText } from '../text/step-to-text.ts';
import { checkStep } from './check-step.ts';
import { findTargets } from './find-targets.ts';

/** What is wrong with a rule in a session: operations that are not there, steps that cannot be done. */
export function checkRule(rule: FaultRule, capabilities: FaultCapabilities): FaultIssue[] {
  const targets = findTargets(rule.match, capabilities);
  if ('path' in targets) return [targets];

  const scope = { vendors: targets.vendors, socket: capabilities.socket, phase: rule.phase };
  const checked = new Set<string>();
  return rule.script.flatMap((step, index) => {
    // A step that is written once and taken many times is wrong once.
    const text = stepToText(step);
    if (checked.has(text)) return [];
    checked.add(text);
    const parts = partsOf(step);
    return parts.flatMap((part, place) => {
      const path = parts.length === 1 && part === step ? `script.${index}` : `script.${index}.all.${place}`;
      return checkStep(part, parts, scope).map((message) => ({ path, message }));
    });
  });
}
