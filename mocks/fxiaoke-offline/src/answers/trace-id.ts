import type { IdGenerator } from '@x/mock-kit';
import type { Caller } from '../checks/authenticate.ts';

/** What stands in a traceId where no employee acts. */
const NO_EMPLOYEE = '-1000';

/** The traceId of a call whose credentials were good. */
export function callerTraceId({ corp, actor }: Caller, ids: IdGenerator): string {
  const employee = actor.kind === 'employee' ? actor.user.employeeId : NO_EMPLOYEE;
  return `E-O.${corp.ea}.${employee}-${ids.hex(16)}`;
}

/** The traceId of a call that was refused before the corp was known. */
export function anonymousTraceId(ids: IdGenerator): string {
  return `E-O.null.${NO_EMPLOYEE}-${ids.hex(16)}`;
}

/** The traceId of the token calls, which another part of the gateway answers. */
export function tokenTraceId(ids: IdGenerator): string {
  return `open-api-gateway-web/${ids.hex(16)}`;
}
