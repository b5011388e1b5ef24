import type { MockCall } from '@x/mock-kit';
import type { WpsState } from './state/wps-state.ts';

/** A request to WPS 365, seen as the vendor's service sees it: without a prefix that a deployment put before it. */
export interface WpsCall extends MockCall<WpsState> {
  /** The prefix with which the request arrived; empty when there was none. */
  readonly prefix: string;
}
