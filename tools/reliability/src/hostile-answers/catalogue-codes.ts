import { errors as feishu } from '@x/feishu-status/contract';
import { errors as fxiaoke } from '@x/fxiaoke-offline/contract';
import { errors as wps } from '@x/wps-users/contract';
import type { VendorName } from '../calls/operation-call.ts';

/** The codes of each vendor's catalogue. */
export const catalogueCodes: Readonly<Record<VendorName, readonly number[]>> = {
  feishu: codesOf(feishu),
  wps: codesOf(wps),
  fxiaoke: codesOf(fxiaoke),
};

function codesOf(catalogue: Readonly<Record<string, { readonly codes: readonly number[] }>>): readonly number[] {
  return [...new Set(Object.values(catalogue).flatMap(({ codes }) => codes))].filter((code) => code !== 0);
}
