import type { AnswerDetails } from '../answers/json-answer.ts';
import type { InferredRuleId } from '../rules.ts';
import type { FxiaokeCall } from '../state/call.ts';
import type { Caller } from './authenticate.ts';

/** What is to be said of an answer beside the answer itself. */
export interface Notes {
  readonly notes: readonly string[];
  readonly inferredRules: readonly InferredRuleId[];
}

/** The parameters of the query that the vendor's pages list. */
const LISTED_PARAMETERS = ['thirdTraceId'];

/**
 * What to note on the answer to a request that is taken although it is not quite what the vendor's page shows. Nobody
 * knows whether the vendor takes it, so the journal has it as a violation too.
 *
 * @param unlistedFields the paths of fields of the body.
 */
export function noteLeniency({ request, notes: journal }: FxiaokeCall, unlistedFields: readonly string[]): Notes {
  const notes: string[] = [];
  const inferredRules: InferredRuleId[] = [];
  if (!/^application\/json\s*(?:;|$)/i.test(request.header('content-type') ?? '')) {
    const message = 'Taken although its Content-Type is not application/json.';
    const rule = 'fxiaoke.content-type';
    journal.violation({ code: 'content-type', message, path: 'header.content-type', rule });
    notes.push(message);
    inferredRules.push(rule);
  }
  const parameters = new Set(new URLSearchParams(request.query).keys());
  const unlisted = [
    ...unlistedAmong(parameters, LISTED_PARAMETERS).map((name) => ({ path: `query.${name}`, name })),
    ...unlistedFields.map((name) => ({ path: `body.${name}`, name })),
  ];
  if (unlisted.length > 0) {
    const rule = 'fxiaoke.unlisted-fields';
    const message = "The vendor's page does not list it, and the mock ignores it.";
    for (const { path } of unlisted) journal.violation({ code: 'unknown-field', message, path, rule });
    notes.push(`Ignored, since the vendor's page does not list them: ${unlisted.map(({ name }) => name).join(', ')}.`);
    inferredRules.push(rule);
  }
  return { notes, inferredRules };
}

/** The names that no page lists. */
export function unlistedAmong(names: Iterable<string>, listed: readonly string[]): string[] {
  return [...names].filter((name) => !listed.includes(name));
}

/** What to note of a caller who is known by something else than the vendor's page shows. */
export function noteCaller({ actor }: Caller, { notes: journal }: FxiaokeCall): Notes {
  if (actor.kind !== 'employee' || !actor.namedByOpenUserId) return { notes: [], inferredRules: [] };
  const message = 'Taken although x-fs-userid is an openUserId; the page shows the number of a CRM employee.';
  const rule = 'fxiaoke.open-user-id-in-header';
  journal.violation({ code: 'wrong-kind-of-id', message, path: 'header.x-fs-userid', rule });
  return { notes: [message], inferredRules: [rule] };
}

/** Notes as an answer carries them. */
export function detailsOf({ notes, inferredRules }: Notes): AnswerDetails {
  return { ...(notes.length > 0 ? { diagnostics: notes.join(' ') } : {}), inferredRules };
}
