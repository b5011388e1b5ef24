import type { KeyMistake } from './mistake.ts';

/** An app whose key may have been taken for that of another. */
export interface KeyHolder {
  readonly id: string;
  readonly appKey: string;
}

/** The keys that clients take instead of the app key. None of them is ever named in a hint. */
export function keyMistakes({ id, appKey }: KeyHolder, others: readonly KeyHolder[]): KeyMistake[] {
  return [
    ...['\n', '\r\n', ' ', '\t'].map((end) => ({
      hint: `the app key was used with ${end === ' ' || end === '\t' ? 'a blank' : 'a line break'} at its end; was it read from a file?`,
      key: `${appKey}${end}`,
    })),
    { hint: 'the app key was used with a blank before it', key: ` ${appKey}` },
    ...['"', "'"].map((quote) => ({
      hint: 'the app key was used with quotation marks around it',
      key: `${quote}${appKey}${quote}`,
    })),
    { hint: 'the app key was used in lower case', key: appKey.toLowerCase() },
    { hint: 'the app key was used in upper case', key: appKey.toUpperCase() },
    { hint: 'the app key was decoded from hex; its text is the key', key: Buffer.from(appKey, 'hex') },
    { hint: 'the app key was decoded from base64; its text is the key', key: Buffer.from(appKey, 'base64') },
    { hint: 'the APPID was used as the key; it must be the APPKEY', key: id },
    ...others.map((other) => ({ hint: `the key of another app was used, that of ${other.id}`, key: other.appKey })),
  ];
}
