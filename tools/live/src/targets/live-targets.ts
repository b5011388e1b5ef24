import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from '@x/core-signing';
import { operations as feishuOperations } from '@x/feishu-status/contract';
import { operations as fxiaokeOperations } from '@x/fxiaoke-offline/contract';
import { operations as wpsOperations } from '@x/wps-users/contract';
import type { LiveVendors } from '../opt-in/read-target.ts';
import { createLiveFetch } from '../pace/live-fetch.ts';
import type { Connection } from './connection.ts';
import { openFeishu } from './feishu-target.ts';
import { openFxiaoke } from './fxiaoke-target.ts';
import type { Targets } from './targets.ts';
import { openWps } from './wps-target.ts';

/** The real vendors, for those that the environment allows. */
export function liveTargets({ feishu, wps, fxiaoke }: LiveVendors): Targets {
  return {
    feishu: feishu && (async () => openFeishu(toConnection(feishu, feishuOperations))),
    wps: wps && (async () => openWps(toConnection(wps, wpsOperations))),
    fxiaoke: fxiaoke && (async () => openFxiaoke(toConnection(fxiaoke, fxiaokeOperations))),
  };
}

function toConnection<Credentials>(
  { baseURL, credentials }: { readonly baseURL: string; readonly credentials: Credentials },
  operations: Readonly<Record<string, Operation>>,
): Connection<Credentials> {
  const fetch = createLiveFetch(baseURL, Object.values(operations), {
    fetch: (url, init) => globalThis.fetch(url, init),
    nowMs: () => performance.now(),
    sleep,
  });
  // Longer than a client's defaults, since waiting for a turn counts as part of an attempt.
  return { baseURL, credentials, sending: { fetch, timeoutMs: 60_000, deadlineMs: 100_000 } };
}
