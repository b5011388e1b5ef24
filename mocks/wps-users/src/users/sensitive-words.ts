import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { WpsCompany } from '../state/seed-schema.ts';

const reasons = { user_name: 'userNameSensitive', ex_user_id: 'exUserIdSensitive' } as const;

export type WordedFields = { readonly [Field in keyof typeof reasons]?: string | undefined };

/** Refuses a name or an ex_user_id with one of the company's sensitive words anywhere in it. */
export function refuseSensitiveWords(company: WpsCompany, fields: WordedFields): VendorResponse | undefined {
  return firstRefusal([
    refuseWords('user_name', fields.user_name, company),
    refuseWords('ex_user_id', fields.ex_user_id, company),
  ]);
}

function refuseWords(
  field: keyof typeof reasons,
  value: string | undefined,
  { sensitiveWords }: WpsCompany,
): VendorResponse | undefined {
  const text = value?.toLowerCase() ?? '';
  const word = sensitiveWords.find((candidate) => text.includes(candidate.toLowerCase()));
  if (word === undefined) return undefined;
  return fail(reasons[field], {
    inferredRules: ['wps.sensitive-words'],
    diagnostics: `${field} has a word of the company's sensitiveWords`,
  });
}
