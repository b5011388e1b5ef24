import type { VendorResponse } from '@x/mock-kit';
import * as z from 'zod';
import { fail } from '../answer/fail.ts';

export type UserIds =
  | { readonly kind: 'read'; readonly userIds: readonly string[] }
  | { readonly kind: 'refused'; readonly response: VendorResponse };

/** Fields that the page does not name are taken and left alone. */
const userIdsBody = z.object({ user_ids: z.array(z.string()) });

/** Reads the body of a batch write on users, `{ "user_ids": [...] }`. */
export function readUserIds(body: Uint8Array, maxBatch: number | null): UserIds {
  const json = parseJson(body);
  if (json === undefined) return refused(fail('parameterFormatInvalid', { diagnostics: 'the body is not JSON' }));

  const result = userIdsBody.safeParse(json.value);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.') || '(body)'}: ${message}`);
    return refused(fail('parameterFormatInvalid', { diagnostics: faults.join('; ') }));
  }

  const userIds = result.data.user_ids;
  if (userIds.length === 0) {
    return refused(
      fail('collectionEmpty', { inferredRules: ['wps.empty-list'], diagnostics: 'user_ids is an empty list' }),
    );
  }
  if (maxBatch !== null && userIds.length > maxBatch) {
    const diagnostics = `user_ids holds ${userIds.length} ids; the switch maxBatch allows ${maxBatch}`;
    return refused(fail('countLimitExceeded', { inferredRules: ['wps.list-size'], diagnostics }));
  }
  return { kind: 'read', userIds };
}

function refused(response: VendorResponse): UserIds {
  return { kind: 'refused', response };
}

/** Bytes that are no UTF-8, or begin with a byte order mark, are no JSON either. */
function parseJson(body: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)) };
  } catch {
    return undefined;
  }
}
