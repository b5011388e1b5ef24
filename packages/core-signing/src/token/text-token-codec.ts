import { isHeaderSafe } from '../check/header-safe.ts';
import type { TokenCodec } from './shared-tokens.ts';

/** For tokens that are one text and travel in a header. What a store gives back is checked like any other answer. */
export const textTokenCodec: TokenCodec<string> = {
  encode: (token) => token,
  decode: (text) => (isHeaderSafe(text) ? text : undefined),
};
