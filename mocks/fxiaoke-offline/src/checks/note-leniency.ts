import type { RawRequest } from '@x/mock-kit';
import type { AnswerDetails } from '../answers/json-answer.ts';
import type { InferredRuleId } from '../rules.ts';
import type { Caller } from './authenticate.ts';
import type { JsonObject } from './read-json-body.ts';

/** What is to be said of an answer beside the answer itself. */
export interface Notes {
  readonly notes: readonly string[];
  readonly inferredRules: readonly InferredRuleId[];
}

/**
 * What to note on the answer to a request that is taken although it is not quite what the vendor's page shows. Nobody
 * knows whether the vendor takes it.
 */
export function noteLeniency(request: RawRequest, body: JsonObject, listedFields: readonly string[]): Notes {
  const notes: string[] = [];
  const inferredRules: InferredRuleId[] = [];
  if (!/^application\/json\s*(?:;|$)/i.test(request.header('content-type') ?? '')) {
    notes.push('Taken although its Content-Type is not application/json.');
    inferredRules.push('fxiaoke.content-type');
  }
  const unlisted = Object.keys(body).filter((name) => !listedFields.includes(name));
  if (unlisted.length > 0) {
    notes.push(`Ignored, since the vendor's page does not list them: ${unlisted.join(', ')}.`);
    inferredRules.push('fxiaoke.unlisted-fields');
  }
  return { notes, inferredRules };
}

/** What to note of a caller who is known by something else than the vendor's page shows. */
export function noteCaller({ actor }: Caller): Notes {
  return actor.kind === 'employee' && actor.namedByOpenUserId
    ? {
        notes: ['Taken although x-fs-userid is an openUserId; the page shows the number of a CRM employee.'],
        inferredRules: ['fxiaoke.open-user-id-in-header'],
      }
    : { notes: [], inferredRules: [] };
}

/** Notes as an answer carries them. */
export function detailsOf({ notes, inferredRules }: Notes): AnswerDetails {
  return { ...(notes.length > 0 ? { diagnostics: notes.join(' ') } : {}), inferredRules };
}
