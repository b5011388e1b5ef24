import type { Checked } from './checked.ts';
import { isMissing } from './read-json-body.ts';

/** The list of employees whose status is set. */
export function readOpenUserIds(openUserIds: unknown): Checked<readonly string[]> {
  if (isMissing(openUserIds)) {
    return {
      refusal: {
        reason: 'openUserIdMissing',
        diagnostics: 'The body has no openUserIds.',
        inferredRules: ['fxiaoke.open-user-ids-missing'],
      },
    };
  }
  if (!isListOfStrings(openUserIds)) {
    return {
      refusal: {
        reason: 'openUserIdInvalid',
        diagnostics: 'openUserIds is not a list of strings.',
        inferredRules: ['fxiaoke.open-user-ids-invalid'],
      },
    };
  }
  if (openUserIds.length === 0) {
    return {
      refusal: {
        reason: 'parameterInvalid',
        diagnostics: 'openUserIds is empty.',
        inferredRules: ['fxiaoke.open-user-ids-empty'],
      },
    };
  }
  return { value: openUserIds };
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
