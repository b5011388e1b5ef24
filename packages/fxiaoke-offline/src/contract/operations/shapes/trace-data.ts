import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';

/** What the envelope of every answer carries besides the error fields. */
export interface TraceData {
  /** The vendor's id of the request; name it when you write to the vendor. The ERP pages do not print one. */
  traceId?: string | undefined;
}

/** The answer of an operation whose fields are not all known: what else the vendor sends is passed on. */
export type OpenTraceData = TraceData & { readonly [field: string]: unknown };

export const traceFields = { traceId: z.optional(z.string()) };

export const traceData: Schema<TraceData> = z.looseObject(traceFields);

export const openTraceData: Schema<OpenTraceData> = z.looseObject(traceFields);
