import type { VendorResponse } from '@x/mock-kit';
import { errors, type WpsUsersReason } from '@x/wps-users/contract';
import type { InferredRuleId } from '../rules/rules.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import { jsonResponse } from './json-response.ts';

/** The names of the other texts that the vendor sends for a reason. */
type TextOf<Reason extends WpsUsersReason> = (typeof errors)[Reason] extends { alternativeMessages: infer Texts }
  ? keyof Texts & string
  : never;

export interface FailureDetails<Reason extends WpsUsersReason> {
  /** Which of the vendor's other texts to send; the main one when left out. */
  readonly text?: TextOf<Reason> | undefined;
  /** The longer text that some answers carry besides. */
  readonly description?: string | undefined;
  readonly inferredRules?: readonly InferredRuleId[];
  readonly diagnostics?: string;
}

/** The only place where a refusal is put into words: code, status and text come from the contract's catalogue. */
export function fail<Reason extends WpsUsersReason>(
  reason: Reason,
  details: FailureDetails<Reason> = {},
): VendorResponse {
  const { code, status, text } = catalogueEntry(reason, details.text);
  const body = render(dialectOf(reason, details.text), code, text, details.description);
  return {
    ...jsonResponse(status, body),
    ...(details.inferredRules === undefined ? {} : { inferredRules: details.inferredRules }),
    ...(details.diagnostics === undefined ? {} : { diagnostics: details.diagnostics }),
  };
}

function catalogueEntry(reason: WpsUsersReason, textName: string | undefined) {
  const entry = errors[reason];
  const texts: Readonly<Record<string, string>> = 'alternativeMessages' in entry ? entry.alternativeMessages : {};
  const otherText = textName === undefined ? undefined : texts[textName];
  return { code: entry.codes[0], status: entry.httpStatus[0], text: otherText ?? entry.message };
}

function render(dialect: Dialect, code: number, text: string, description: string | undefined): object {
  switch (dialect) {
    case 'service':
      return { code, msg: text };
    case 'gateway':
      return { code, message: text, ...(description === undefined ? {} : { desc: description }) };
    case 'token':
      return { code, msg: text, ...(description === undefined ? {} : { debug: { desc: description } }) };
  }
}
