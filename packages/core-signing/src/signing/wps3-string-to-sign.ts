/** The text that WPS-3 hashes (documented). It begins with the secret: never log it. */
export interface Wps3Parts {
  readonly secretKey: string;
  readonly contentMd5: string;
  readonly path: string;
  readonly contentType: string;
  readonly date: string;
}

export function wps3StringToSign({ secretKey, contentMd5, path, contentType, date }: Wps3Parts): string {
  return secretKey + contentMd5 + path + contentType + date;
}
