import { hosts as feishuHosts } from '@x/feishu-status/contract';
import { hosts as fxiaokeHosts } from '@x/fxiaoke-offline/contract';
import { hosts as wpsHosts } from '@x/wps-users/contract';

/** What the suite knows of each vendor before it is told anything: its hosts, and where its credentials stand. */
export const vendors = {
  feishu: {
    hosts: Object.values<string>(feishuHosts),
    credentials: { appId: 'FEISHU_APP_ID', appSecret: 'FEISHU_APP_SECRET' },
  },
  wps: {
    hosts: Object.values<string>(wpsHosts),
    credentials: { appId: 'WPS_APP_ID', appKey: 'WPS_APP_KEY' },
  },
  fxiaoke: {
    hosts: Object.values<string>(fxiaokeHosts),
    credentials: {
      appId: 'FXIAOKE_APP_ID',
      appSecret: 'FXIAOKE_APP_SECRET',
      permanentCode: 'FXIAOKE_PERMANENT_CODE',
    },
  },
} as const;

export type Vendor = keyof typeof vendors;

/** A vendor's credentials, by the names of its client's options. */
export type Credentials<Name extends Vendor> = Readonly<Record<keyof (typeof vendors)[Name]['credentials'], string>>;
