import { type Checked, type Issue, isHeaderSafe } from '@x/core-signing';
import type { FxiaokeOperation } from '../contract/operations/fxiaoke-operation.ts';

/** In whose name calls are made, unless one says otherwise. */
export type CallerSettings =
  | { readonly credentialTransport: 'body'; readonly currentOpenUserId: string | undefined }
  | { readonly credentialTransport: 'headers'; readonly currentUserId: string };

/** In whose name one call is made, by the way its credentials travel. */
export interface CallerInput {
  /**
   * Open platform account, `FSUID_...`, of the employee in whose name the call is made; wins over the client's option
   * of the same name. Only for credentials in the body.
   */
  readonly currentOpenUserId?: string | undefined;
  /**
   * CRM id of the employee in whose name the call is made, such as `1000`; wins over the client's option of the same
   * name. Only for credentials in headers.
   */
  readonly currentUserId?: string | undefined;
}

/** What the caller adds to a request. */
export interface CallerParts {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
}

type Rule = FxiaokeOperation<unknown, unknown>['currentOpenUserId'];

type GivenCaller = Readonly<Record<keyof CallerInput, unknown>>;

/** Finds in whose name a call is made; what the call itself says wins. */
export function chooseCaller(rule: Rule, settings: CallerSettings, given: GivenCaller): Checked<CallerParts> {
  return settings.credentialTransport === 'headers'
    ? callerInHeaders(settings.currentUserId, given)
    : callerInBody(rule, settings.currentOpenUserId, given);
}

function callerInHeaders(fromOption: string, { currentOpenUserId, currentUserId }: GivenCaller): Checked<CallerParts> {
  if (currentOpenUserId !== undefined)
    return refuse('currentOpenUserId', 'has no place in headers; give currentUserId');
  // Only what is left out gets the option's: a null is a mistake.
  const userId = currentUserId === undefined ? fromOption : currentUserId;
  if (typeof userId !== 'string' || !isHeaderSafe(userId)) {
    return refuse('currentUserId', 'must be a string of visible ASCII');
  }
  return { value: { headers: { 'x-fs-userid': userId }, body: {} } };
}

function callerInBody(
  rule: Rule,
  fromOption: string | undefined,
  { currentOpenUserId, currentUserId }: GivenCaller,
): Checked<CallerParts> {
  if (currentUserId !== undefined) {
    return refuse('currentUserId', 'is for credentialTransport "headers"; give currentOpenUserId');
  }
  const openUserId = currentOpenUserId === undefined ? fromOption : currentOpenUserId;
  if (rule === 'absent' || (rule === 'optional' && openUserId === undefined)) {
    return { value: { headers: {}, body: {} } };
  }
  if (openUserId === undefined) {
    return refuse('currentOpenUserId', 'is missing: give it here or as an option of the client');
  }
  if (typeof openUserId !== 'string' || openUserId === '') {
    return refuse('currentOpenUserId', 'must be a string that is not empty');
  }
  return { value: { headers: {}, body: { currentOpenUserId: openUserId } } };
}

function refuse(path: keyof CallerInput, message: string): { readonly issues: readonly Issue[] } {
  return { issues: [{ path, message }] };
}
