import { feishuTokens } from './feishu-tokens.ts';
import { fxiaokeTokens } from './fxiaoke-tokens.ts';
import type { TokenVendor } from './token-vendor.ts';
import { wpsTokens } from './wps-tokens.ts';

export const tokenVendors: readonly TokenVendor[] = [feishuTokens, wpsTokens, fxiaokeTokens];
