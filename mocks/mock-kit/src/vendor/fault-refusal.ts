/** A state of affairs at the vendor that a fault can ask for by name. */
export type FaultCondition =
  | 'token-expired'
  | 'token-invalid'
  | 'signature-invalid'
  | 'clock-skew'
  | 'rate-limited'
  | 'quota-exhausted'
  | 'maintenance';

/** A refusal that a fault asks for, to be put into the vendor's words. */
export type FaultRefusal =
  | {
      readonly kind: 'status';
      readonly status: number;
      /** A code of the vendor's; the vendor's usual one for the status when left out. */
      readonly code?: number | string;
      readonly retryAfterSeconds?: number;
    }
  | { readonly kind: 'condition'; readonly condition: FaultCondition }
  /** An HTML page, as a proxy in front of the vendor would send. */
  | { readonly kind: 'gateway'; readonly status: 502 | 503 | 504 };
