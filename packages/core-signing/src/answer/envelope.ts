/** What a vendor's envelope says, whichever form it has. */
export type Envelope =
  | { readonly type: 'data'; readonly data: unknown }
  | {
      readonly type: 'refusal';
      readonly code: number;
      readonly message: string;
      readonly requestId?: string | undefined;
      /** What else may be shown to the caller, picked by name. */
      readonly details?: Readonly<Record<string, unknown>> | undefined;
    }
  /** Valid JSON that is no answer of the vendor. */
  | { readonly type: 'none' };

/** Reads the envelope of one operation. Token calls often have another than the rest of a vendor's operations. */
export type ReadEnvelope = (body: unknown, httpStatus: number) => Envelope;
