import type { ActorDemand } from '../operations/business-operation.ts';
import type { InferredRuleId } from '../rules.ts';
import type { Switches } from '../seed/switches.ts';
import type { FxiaokeCall } from '../state/call.ts';
import type { Caller } from './authenticate.ts';
import type { Refusal } from './checked.ts';

/** Whether an operation gets the employee that it wants the app to act as. */
export function checkActor(demand: ActorDemand, { actor, transport }: Caller, call: FxiaokeCall): Refusal | undefined {
  const { switches } = call.state;
  if (demand === 'notListed' || (demand === 'switchedOn' && !switches.actorOnUpdateDepartment)) return undefined;
  const where = transport === 'headers' ? 'The header x-fs-userid' : 'currentOpenUserId';
  const asked: readonly InferredRuleId[] = demand === 'switchedOn' ? ['fxiaoke.actor-on-update-department'] : [];
  if (actor.kind === 'none' && isRequired(demand, switches)) {
    return {
      reason: 'openUserIdMissing',
      diagnostics: `${where} is missing.`,
      inferredRules: [...asked, 'fxiaoke.actor-missing'],
    };
  }
  if (actor.kind === 'malformed' && switches.malformedActorCode === 'openUserIdInvalid') {
    return {
      reason: 'openUserIdInvalid',
      diagnostics: `${where} is no text.`,
      inferredRules: [...asked, 'fxiaoke.actor-malformed'],
    };
  }
  if (actor.kind === 'unknown' || actor.kind === 'malformed') {
    return {
      reason: 'openUserIdNotFound',
      diagnostics: `${where} names no employee of the corp.`,
      inferredRules: [...asked, 'fxiaoke.actor-unknown'],
    };
  }
  return undefined;
}

function isRequired(demand: ActorDemand, { strictCurrentOpenUserId }: Switches): boolean {
  return demand === 'contradictory' ? strictCurrentOpenUserId : true;
}
