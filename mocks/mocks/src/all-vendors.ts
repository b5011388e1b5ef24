import { type FeishuCredentials, type FeishuSeed, feishuVendor } from '@x/feishu-status-mock';
import { type FxiaokeCredentials, type FxiaokeSeed, fxiaokeVendor } from '@x/fxiaoke-offline-mock';
import { hostVendor } from '@x/mock-kit';
import { type WpsCredentials, type WpsSeed, wpsVendor } from '@x/wps-users-mock';

/** What the mocks of each vendor hand out. */
export type AllVendors = {
  readonly feishu: { readonly seed: FeishuSeed; readonly credentials: FeishuCredentials };
  readonly wps: { readonly seed: WpsSeed; readonly credentials: WpsCredentials };
  readonly fxiaoke: { readonly seed: FxiaokeSeed; readonly credentials: FxiaokeCredentials };
};

/** The first answers a path that is nobody's. */
export const allVendors = [hostVendor(feishuVendor), hostVendor(wpsVendor), hostVendor(fxiaokeVendor)] as const;
