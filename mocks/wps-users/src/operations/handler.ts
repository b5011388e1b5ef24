import type { VendorResponse } from '@x/mock-kit';
import type { WpsCall } from '../wps-call.ts';

/** Answers the requests of one operation and makes their changes to the state. */
export type Handler = (call: WpsCall) => VendorResponse;
