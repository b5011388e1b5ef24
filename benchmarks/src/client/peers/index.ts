import type { Peer } from './peer.ts';

/** Loads a peer alone, so that nothing of the others is in its process. */
export const peers = {
  'undici, body ready made': async () => (await import('./undici-ready.ts')).undiciReady,
  'undici + JSON.stringify + zod': async () => (await import('./undici-zod.ts')).undiciZod,
  'fetch + JSON': async () => (await import('./fetch-json.ts')).fetchJson,
  'official SDK': async () => (await import('./official-sdk.ts')).officialSdk,
  '@x/feishu-status': async () => (await import('./ours.ts')).ours,
} as const satisfies Readonly<Record<string, () => Promise<Peer>>>;

export type PeerName = keyof typeof peers;

export const peerNames: readonly PeerName[] = [
  'undici, body ready made',
  'undici + JSON.stringify + zod',
  'fetch + JSON',
  'official SDK',
  '@x/feishu-status',
];

export function isPeerName(name: string | undefined): name is PeerName {
  return peerNames.some((each) => each === name);
}
