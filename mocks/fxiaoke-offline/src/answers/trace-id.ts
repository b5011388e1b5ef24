import type { IdGenerator } from '@x/mock-kit';
import type { Corp } from '../seed/corp.ts';

/** What stands in a traceId where no employee acts. */
const NO_EMPLOYEE = '-1000';

/** The traceId of a call whose corpAccessToken was good. */
export function corpTraceId({ ea }: Corp, ids: IdGenerator): string {
  return `E-O.${ea}.${NO_EMPLOYEE}-${ids.hex(16)}`;
}

/** The traceId of a call that was refused before the corp was known. */
export function anonymousTraceId(ids: IdGenerator): string {
  return `E-O.null.${NO_EMPLOYEE}-${ids.hex(16)}`;
}

/** The traceId of the token call, which another part of the gateway answers. */
export function tokenTraceId(ids: IdGenerator): string {
  return `open-api-gateway-web/${ids.hex(16)}`;
}
