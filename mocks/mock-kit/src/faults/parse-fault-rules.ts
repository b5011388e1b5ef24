import type { FaultRule } from '../control/fault-rule.ts';
import { checkRule } from './check/check-rule.ts';
import type { FaultCapabilities } from './fault-capabilities.ts';
import { FaultError, type FaultIssue } from './fault-error.ts';
import { MAX_FAULT_RULES, MAX_FAULT_TEXT } from './fault-limits.ts';
import { ruleSchema } from './schema/rule-schema.ts';
import { readRules } from './text/read-rules.ts';

/**
 * Reads rules of unknown origin: one, a list, or the short form as a text, which may also stand in a list. See
 * `readRules` for the short form.
 *
 * @param armed the ids that are taken.
 * @throws FaultError naming everything that is wrong with any of them.
 */
export function parseFaultRules(
  value: unknown,
  capabilities: FaultCapabilities,
  armed: readonly { readonly id: string }[] = [],
): FaultRule[] {
  const issues: FaultIssue[] = [];
  const rules: { readonly path: string; readonly rule: FaultRule }[] = [];

  for (const given of givenRules(value)) {
    if ('problem' in given) {
      issues.push({ path: given.path, message: given.problem });
      continue;
    }
    const checked = ruleSchema.safeParse(given.value);
    const found = checked.success
      ? checkRule(checked.data, capabilities)
      : checked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    issues.push(...found.map((issue) => ({ path: join(given.path, issue.path), message: issue.message })));
    if (checked.success) rules.push({ path: given.path, rule: checked.data });
  }

  issues.push(...takenIds(rules, armed));
  if (rules.length + armed.length > MAX_FAULT_RULES) {
    const [before, more] = [armed.length, rules.length];
    const message = `at most ${MAX_FAULT_RULES} rules in a session, spent ones included: ${before} are armed, ${more} more given; clear some`;
    issues.push({ path: '', message });
  }
  if (issues.length > 0) throw new FaultError(issues);
  return rules.map(({ rule }) => rule);
}

type Given = { readonly path: string } & ({ readonly value: unknown } | { readonly problem: string });

function givenRules(value: unknown, path = ''): readonly Given[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      typeof item === 'string' ? givenRules(item, String(index)) : [{ path: String(index), value: item }],
    );
  }
  if (typeof value !== 'string') return [{ path, value }];
  if (value.length > MAX_FAULT_TEXT) return [{ path, problem: `is longer than ${MAX_FAULT_TEXT} characters` }];
  const read = readRules(value);
  if (read.length === 0) return [{ path, problem: 'holds no rule; an example is wps.get: 429 x2, pass' }];
  return read.map((rule, index) => ({ path: read.length === 1 ? path : join(path, String(index)), ...rule }));
}

function takenIds(
  rules: readonly { readonly path: string; readonly rule: FaultRule }[],
  armed: readonly { readonly id: string }[],
): FaultIssue[] {
  const taken = new Set(armed.map(({ id }) => id));
  return rules.flatMap(({ path, rule: { id } }) => {
    if (id === undefined) return [];
    if (taken.has(id)) return [{ path: join(path, 'id'), message: `another rule is called ${id}` }];
    taken.add(id);
    return [];
  });
}

function join(path: string, rest: string): string {
  return [path, rest].filter((part) => part !== '').join('.');
}
