import type { VendorResponse } from '@x/mock-kit';
import { type OperationName, operations } from '@x/wps-users/contract';
import { beforeOthers } from '../answer/first-refusal.ts';
import { restsOn } from '../answer/rests-on.ts';
import { authorise } from '../checks/authorise.ts';
import { bearerOf, type Caller, callerOf } from '../checks/caller.ts';
import { signerOf } from '../checks/interface-signature.ts';
import { checkPrefix } from '../checks/prefix.ts';
import { checkRate } from '../checks/rate.ts';
import type { Reader } from '../reading/reading.ts';
import { noteIgnored } from '../violations/note-ignored.ts';
import type { WpsCall } from '../wps-call.ts';
import type { Handler } from './handler.ts';

/** A request that may do what it asks for. */
export interface GrantedCall extends WpsCall, Caller {}

/** An operation behind a bearer token: who calls is checked first, then what is asked for, then it is done. */
export function defineOperation<Input>(
  name: OperationName,
  reader: Reader<Input>,
  answer: (call: GrantedCall, input: Input) => VendorResponse,
): Handler {
  return (call) => {
    const misrouted = checkPrefix(call, callerOf(call.state, bearerOf(call.request))?.app ?? signerOf(call));
    if (misrouted !== undefined) return misrouted;
    const authorisation = authorise(call, operations[name], reader.takesBody);
    const reading = reader.read(call);
    const later = reading.kind === 'refused' ? [reading.response] : [];
    if (authorisation.kind === 'refused') return beforeOthers(authorisation.response, later);
    const rate = checkRate(call.limits, authorisation.caller.app);
    if (rate !== undefined) return beforeOthers(rate, later);
    if (reading.kind === 'refused') return reading.response;

    const response = answer({ ...call, ...authorisation.caller }, reading.input);
    const ignored = noteIgnored(call, name, reader.takesBody);
    if (response.status !== 200) return response;
    return restsOn(response, [...authorisation.inferredRules, ...reading.inferredRules, ...ignored]);
  };
}
