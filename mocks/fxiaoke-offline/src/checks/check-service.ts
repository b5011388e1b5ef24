import type { Corp, ServiceCondition } from '../seed/corp.ts';
import type { Refusal } from './checked.ts';

const refusals: Readonly<Record<Exclude<ServiceCondition, 'working'>, Refusal>> = {
  busy: {
    reason: 'systemBusy',
    diagnostics: "The corp's service is busy.",
    inferredRules: ['fxiaoke.service-condition'],
  },
  failing: {
    reason: 'systemError',
    diagnostics: "The corp's service is failing.",
    inferredRules: ['fxiaoke.service-condition'],
  },
  timingOut: {
    reason: 'serviceException',
    diagnostics: "The corp's service is timing out.",
    inferredRules: ['fxiaoke.service-condition'],
  },
};

/** Whether the vendor's service works for the corp. */
export function checkService({ service }: Corp): Refusal | undefined {
  return service === 'working' ? undefined : refusals[service];
}
