export const captures = 'third-party captures of the live gateway, 2026';

export const dataRangePage = 'https://open.wps.cn/documents/app-integration-dev/guide/start/permission';

export const privateManual = 'https://bgpt.qhzwfw.gov.cn/developer/document/app/wps365/server/api-call/sign.html';
