import type { VendorName } from '../calls/operation-call.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** How a vendor's page says that an answer is to be read. Written from the pages, not from the clients. */
export interface AnswerRule {
  /**
   * - `data`: `code` and `data` (Feishu, WPS)
   * - `flat`: `code` beside the fields (Feishu's token call)
   * - `bare`: the fields alone, `code` only in a refusal (WPS's token call)
   * - `errorCode`: `errorCode` beside the fields (Fxiaoke)
   */
  readonly envelope: 'data' | 'flat' | 'bare' | 'errorCode';
  /** Whether what the answer carries is read at all; a good answer of some writes is only `code` and `msg`. */
  readonly read: boolean;
  /** The fields without which it is no answer of the vendor, by their paths; `0` stands for every entry of a list. */
  readonly required: readonly string[];
  /** Whether fields may be null. */
  readonly nulls: 'taken' | 'refused';
  /** The places that hold an object's own fields, whatever these are. */
  readonly open: readonly string[];
  /** Fields that an example shows and no page describes, so that their type is anyone's. */
  readonly undescribed: readonly string[];
  /** Texts that cannot be empty. */
  readonly filled: readonly string[];
  /** Texts that go into a header as they are. */
  readonly headerTexts: readonly string[];
}

/** An operation as its vendor's page shows it: requests that are good, and answers to them. */
export interface DocumentedOperation {
  readonly vendor: VendorName;
  /** The name of the client method, or of the token call that the client makes by itself. */
  readonly name: string;
  readonly isTokenCall: boolean;
  readonly method: string;
  /** The path, with `:name` for a parameter. */
  readonly path: string;
  /** Inputs of the client method that send the documented requests; empty for token calls. */
  readonly inputs: readonly Fields[];
  readonly answers: readonly Fields[];
  readonly rule: AnswerRule;
}
