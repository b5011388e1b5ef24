import type { FaultRule, FaultStep } from '../../control/fault-rule.ts';
import { needsAnswer, needsSocket } from '../step/delivery-needs.ts';
import { isAnswer, isDelivery } from '../step/step-kinds.ts';
import { stepToText } from '../text/step-to-text.ts';
import type { TargetVendor } from './find-targets.ts';

interface Scope {
  readonly vendors: readonly TargetVendor[];
  readonly socket: boolean;
  readonly phase: FaultRule['phase'];
}

/** Why the vendors or the session cannot do a step. `together` are the steps for the same request, itself included. */
export function checkStep(step: FaultStep, together: readonly FaultStep[], scope: Scope): string[] {
  return [...unknownToVendors(step, scope.vendors), ...notDeliverable(step, together, scope)];
}

function unknownToVendors(step: FaultStep, vendors: readonly TargetVendor[]): string[] {
  if (step === 'pass') return [];
  if ('status' in step) {
    return vendors
      .filter(({ faultStatuses }) => !faultStatuses.includes(step.status))
      .map((vendor) => `${vendor.name} never answers ${step.status}; it answers ${listed(vendor.faultStatuses)}`);
  }
  if ('vendor' in step) {
    return vendors
      .filter(({ faultConditions }) => !faultConditions.includes(step.vendor))
      .map((vendor) => `${vendor.name} knows no ${step.vendor}; it knows ${listed(vendor.faultConditions)}`);
  }
  return [];
}

function notDeliverable(step: FaultStep, together: readonly FaultStep[], { socket, phase }: Scope): string[] {
  if (!isDelivery(step)) return [];
  const problems: string[] = [];
  if (!socket && needsSocket(step)) {
    problems.push(`${stepToText(step)} needs a connection to act on, and there is none here: use a listening mock`);
  }
  if (phase === 'before' && needsAnswer(step) && !together.some(isAnswer)) {
    problems.push(
      `${stepToText(step)} needs the vendor's answer, which phase "before" never gets: leave the phase out or say "after"`,
    );
  }
  return problems;
}

function listed(known: readonly (string | number)[]): string {
  return known.length === 0 ? 'none' : known.join(', ');
}
