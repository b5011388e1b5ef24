import type { ReadEnvelope } from '../answer/envelope.ts';
import type { Operation } from '../contract/operation.ts';
import type { Schema } from '../contract/schema.ts';
import type { WireRequest } from '../request/wire-request.ts';

/** One call, checked and ready to go: what is sent, and how its answer is read. */
export interface ClientCall<Data> {
  readonly operation: Operation;
  readonly data: Schema<Data>;
  readonly request: WireRequest;
  readonly readEnvelope: ReadEnvelope;
}
