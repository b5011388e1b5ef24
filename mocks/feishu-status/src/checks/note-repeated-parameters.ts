import type { FeishuCall } from '../answer/feishu-call.ts';

/** Remarks upon query parameters that came more than once. */
export function noteRepeatedParameters({ request, inferredRules, notes }: FeishuCall): void {
  if (!request.query.includes('&')) return;
  for (const name of repeated([...new URLSearchParams(request.query).keys()])) {
    inferredRules.add('feishu.repeated-parameter');
    notes.violation({
      code: 'repeated-parameter',
      message: `The query has ${name} more than once, and the first value counts.`,
      path: `query.${name}`,
      rule: 'feishu.repeated-parameter',
    });
  }
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    names.filter((name) => {
      if (seen.has(name)) return true;
      seen.add(name);
      return false;
    }),
  );
}
