import { errors, type UserIdType } from '@x/feishu-status/contract';
import type { Profile } from '@x/mock-kit';
import { Refusal } from '../answer/refusal.ts';
import type { UserIds } from './user-ids.ts';

const { codes, message, alternativeMessages } = errors.userIdUnknown;
const [openIdCode, otherIdCode] = codes;

/** As captures show them; that of a union_id is made up after them. */
const examples: Record<UserIdType, string> = {
  open_id: 'ou_da5****************dfe',
  user_id: '64*******87',
  union_id: 'on_da5****************dfe',
};

/** The gateway's refusal of ids that are nobody's: captures show it in one form for open ids, in another for user ids. */
export function unknownUserIds(profile: Profile, { type, ids, field }: UserIds): Refusal {
  const list = `[${ids.join(' ')}]`;
  const inWordsOf = (text: string) =>
    text
      .replace('<id type>', type)
      .replace('<example>', examples[type])
      .replace('[<ids>]', () => list);

  if (type === 'open_id') {
    return new Refusal('userIdUnknown', {
      code: openIdCode,
      message:
        profile === 'documented' ? alternativeMessages.documentedOpenId.replace('%v', () => list) : inWordsOf(message),
    });
  }
  return new Refusal('userIdUnknown', {
    code: otherIdCode,
    message:
      profile === 'documented'
        ? alternativeMessages.documentedUserId.replace('%v', () => list)
        : inWordsOf(alternativeMessages.withFieldViolations),
    fieldViolations: ids.map((value) => ({
      field,
      value,
      description: `${value} is not a valid {${type}} or not exists`,
    })),
  });
}
