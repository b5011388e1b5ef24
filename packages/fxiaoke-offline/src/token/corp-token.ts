import { isPlainObject } from '@x/core-signing';

/** The two values that every call carries in its body. */
export interface CorpToken {
  readonly corpAccessToken: string;
  readonly corpId: string;
}

export function isCorpToken(value: unknown): value is CorpToken {
  return isPlainObject(value) && isText(value['corpAccessToken']) && isText(value['corpId']);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
