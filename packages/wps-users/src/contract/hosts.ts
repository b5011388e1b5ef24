/** The host of the public cloud. Private deployments have hosts of their own. */
export const hosts = {
  wps365: 'https://openapi.wps.cn',
} as const;
