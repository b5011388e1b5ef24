import { type Call, safe, type VendorError } from '@x/core-signing';
import { expect } from 'vitest';

/** What the vendor refuses a call with, apart from its text, which changes without notice. */
export interface Refusal {
  readonly reason: string;
  readonly code: number;
  readonly httpStatus: number;
}

/** Fails unless the vendor refuses the call in just this way. */
export async function expectRefusal(
  call: Call<unknown, VendorError | { readonly kind: string }>,
  refusal: Refusal,
): Promise<void> {
  const result = await safe(call);
  expect(result.error).toMatchObject({ kind: 'vendor', ...refusal });
}
