/**
 * The hosts of the vendor's clouds; a tenant lives on one of them. The default is known from the vendor's own
 * sample code (label: sdk), the others from two transcriptions of the vendor's cloud page (label: observed).
 */
export const hosts = {
  fxiaoke: 'https://open.fxiaoke.com',
  huaweiCloud: 'https://open-hwcloud.fxiaoke.com',
  alibabaCloud: 'https://open-ale.fxiaoke.com',
  frankfurt: 'https://open-hws.fxiaoke.com',
  hongKong: 'https://open-ksc.sharecrm.com',
  northAmerica: 'https://open-na.sharecrm.com',
} as const;
