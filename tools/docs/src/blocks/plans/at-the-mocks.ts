/** Calls the mocks of the session where the page calls the vendor: only the address differs. */
export const atTheMocks: Readonly<Record<string, string>> = {
  'createFeishuStatus({ appId': "createFeishuStatus({ baseURL: process.env['FEISHU_BASE_URL'], appId",
  'createWpsUsers({ appId': "createWpsUsers({ baseURL: process.env['WPS_BASE_URL'], appId",
  'createFxiaokeOffline({ appId': "createFxiaokeOffline({ baseURL: process.env['FXIAOKE_BASE_URL'], appId",
};
