import type { MockCall, VendorResponse } from '@x/mock-kit';
import type { WpsState } from '../state/wps-state.ts';

/** Answers the requests of one operation and makes their changes to the state. */
export type Handler = (call: MockCall<WpsState>) => VendorResponse;
