import type { ArmedFault, FaultRule, FaultStep } from '../../control/fault-rule.ts';

/** A rule and how far its script has come. */
export interface ScriptCursor {
  readonly id: string;
  readonly rule: FaultRule;
  isSpent(): boolean;
  /** The step for one more request; undefined when the script is spent. */
  take(): FaultStep | undefined;
  /** A copy of the rule with its numbers. */
  describe(): ArmedFault;
}

export function createScriptCursor(id: string, rule: FaultRule): ScriptCursor {
  const { script, then = 'pass' } = rule;
  let hits = 0;

  const isSpent = () => then === 'pass' && hits >= script.length;

  return {
    id,
    rule,
    isSpent,
    take() {
      if (isSpent()) return undefined;
      const step = then === 'loop' ? script[hits % script.length] : script[Math.min(hits, script.length - 1)];
      hits += 1;
      return step;
    },
    describe: () => ({
      ...structuredClone(rule),
      id,
      hits,
      remaining: then === 'pass' ? script.length - hits : undefined,
    }),
  };
}
