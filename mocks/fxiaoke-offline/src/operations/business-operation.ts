import type { SuccessText } from '../answers/succeed.ts';
import type { Caller } from '../checks/authenticate.ts';
import type { Checked } from '../checks/checked.ts';
import type { JsonObject } from '../checks/read-json-body.ts';
import type { InferredRuleId } from '../rules.ts';
import type { FxiaokeCall } from '../state/call.ts';

/** A call whose credentials, rights, rate and operation were found good. */
export interface BusinessRequest {
  readonly call: FxiaokeCall;
  readonly body: JsonObject;
  readonly caller: Caller;
}

/** What an operation has done. */
export interface Outcome {
  /** What the answer carries beside the error fields. */
  readonly payload?: object;
  readonly inferredRules?: readonly InferredRuleId[];
}

/**
 * Whether an operation wants an employee to act as: `required` by its page, `contradictory` where the page's table
 * wants one and its example has none (or other evidence disagrees), `switchedOn` where no source asks and the switch
 * `actorOnUpdateDepartment` does, `notListed` where nothing asks.
 */
export type ActorDemand = 'required' | 'contradictory' | 'switchedOn' | 'notListed';

/** An operation that wants credentials. */
export interface BusinessOperation {
  /** The top-level fields of the body that the vendor's page lists, apart from the credentials. */
  readonly fields: readonly string[];
  readonly actor: ActorDemand;
  /** How the vendor words success on this operation's page. */
  readonly success: SuccessText;
  /**
   * Whether a body is this operation's. Asked on the path that the vendor's page prints, which several operations may
   * share; no body may be two operations' of one path. Left out where the printed path is the operation's own.
   */
  readonly accepts?: (body: JsonObject) => boolean;
  /** Checks the parameters, does what the operation does, or changes nothing and refuses. */
  readonly perform: (request: BusinessRequest) => Checked<Outcome>;
}
