/** The hosts of the open platform: Feishu serves tenants in China, Lark the others. */
export const hosts = {
  feishu: 'https://open.feishu.cn',
  lark: 'https://open.larksuite.com',
} as const;
