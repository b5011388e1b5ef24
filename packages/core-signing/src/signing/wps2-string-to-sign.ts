/** The text that WPS-2 hashes (documented). It begins with the secret: never log it. */
export interface Wps2Parts {
  readonly secretKey: string;
  readonly contentMd5: string;
  readonly contentType: string;
  readonly date: string;
}

export function wps2StringToSign({ secretKey, contentMd5, contentType, date }: Wps2Parts): string {
  return secretKey + contentMd5 + contentType + date;
}
