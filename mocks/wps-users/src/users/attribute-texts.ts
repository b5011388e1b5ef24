import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { WpsCompany } from '../state/seed-schema.ts';
import type { NewAttributeValue } from './attribute-value.ts';
import { characterCount } from './character-count.ts';

/** Refuses texts that are too long for the company's custom attributes, or have characters that it forbids. */
export function refuseAttributeTexts(
  { customAttributeMaxLength: limit, customAttributeForbiddenCharacters: forbidden }: WpsCompany,
  values: readonly NewAttributeValue[],
): VendorResponse | undefined {
  const tooLong = values.find(({ text = '' }) => limit !== null && characterCount(text) > limit);
  const spoilt = values.find(({ text = '' }) => [...forbidden].some((character) => text.includes(character)));
  return firstRefusal([
    tooLong === undefined
      ? undefined
      : fail('customAttributeValueLimitExceeded', {
          inferredRules: ['wps.attribute-length'],
          diagnostics: `the text of ${tooLong.attr_id} may have ${limit} characters by customAttributeMaxLength`,
        }),
    spoilt === undefined
      ? undefined
      : fail('customAttributeValueHasSpecialCharacters', {
          inferredRules: ['wps.attribute-characters'],
          diagnostics: `the text of ${spoilt.attr_id} has one of the customAttributeForbiddenCharacters`,
        }),
  ]);
}
