import type { VendorName } from '../../calls/operation-call.ts';

/** Where one of the processes calls, and with which app. */
export interface CallTarget {
  readonly vendor: VendorName;
  readonly baseURL: string;
  readonly appId: string;
  readonly secret: string;
  /** Empty where the vendor has none. */
  readonly permanentCode: string;
}

export interface CallOnce {
  readonly redisPort: number;
  readonly targets: readonly CallTarget[];
}
