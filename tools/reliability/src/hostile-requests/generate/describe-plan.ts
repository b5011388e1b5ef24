import type { Plan, RequestPlan } from './plan.ts';

/** A plan in words, as short as it can be. */
export function describePlan(plan: Plan, operations: readonly string[]): string {
  const one = (request: RequestPlan) => describeRequest(request, operations);
  switch (plan.kind) {
    case 'request':
      return one(plan.request);
    case 'pipeline':
      return `in a pipeline: ${plan.requests.map(one).join(' | ')}`;
    case 'cut':
      return `cut off (${plan.at}, ${plan.afterwards}): ${one(plan.request)}`;
    case 'garbage':
      return `garbage: ${Buffer.from(plan.bytes).toString('latin1').slice(0, 200)}`;
  }
}

function describeRequest(plan: RequestPlan, operations: readonly string[]): string {
  const named = [
    ['path', plan.path],
    ['query', plan.query],
    ...plan.json.map((chosen) => ['value', chosen] as const),
    ['body', plan.body],
    ['Content-Type', plan.contentType],
    ...plan.headers.map((chosen) => ['header', chosen] as const),
  ] as const;
  return [
    operations[plan.call % operations.length],
    `credentials ${plan.credentials}`,
    ...(plan.method === undefined ? [] : [`method ${plan.method}`]),
    ...named.flatMap(([part, chosen]) =>
      chosen === undefined ? [] : [`${part}: ${chosen.twist.what} (${chosen.pick})`],
    ),
    `framing: ${plan.framing.what}`,
  ].join(', ');
}
