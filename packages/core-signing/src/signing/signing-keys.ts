/** What identifies an app to WPS, and what proves it. */
export interface SigningKeys {
  /**
   * The app's public id: APPID on the vendor's pages, access key (`AK...`) in its samples. Visible ASCII without spaces
   * and colons, because both separate the parts of the header that carries it.
   */
  readonly accessKey: string;
  /** The app's secret: APPKEY on the vendor's pages. Used as UTF-8; it never appears in a header or in an error. */
  readonly secretKey: string;
}
