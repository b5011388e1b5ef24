import type { ActorDemand } from '../operations/business-operation.ts';
import type { FxiaokeCall } from '../state/call.ts';
import type { Caller } from './authenticate.ts';
import type { Refusal } from './checked.ts';

/** Whether an operation gets the employee that it wants the app to act as. */
export function checkActor(demand: ActorDemand, { actor, transport }: Caller, call: FxiaokeCall): Refusal | undefined {
  if (demand === 'notListed') return undefined;
  const where = transport === 'headers' ? 'The header x-fs-userid' : 'currentOpenUserId';
  const isRequired = demand === 'required' || call.state.switches.strictCurrentOpenUserId;
  if (actor.kind === 'none' && isRequired) {
    return {
      reason: 'openUserIdMissing',
      diagnostics: `${where} is missing.`,
      inferredRules: ['fxiaoke.actor-missing'],
    };
  }
  if (actor.kind === 'unknown') {
    return {
      reason: 'openUserIdNotFound',
      diagnostics: `${where} names no employee of the corp.`,
      inferredRules: ['fxiaoke.actor-unknown'],
    };
  }
  return undefined;
}
