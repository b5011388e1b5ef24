import type { CalledUser } from '../made-up-call.ts';

/** Opens the status for the users given at the start, and gives what a program would go on with. */
export type PeerCall = () => Promise<unknown>;

/** A way to make the call; every one runs in a process of its own. */
export interface Peer {
  connect(baseURL: string, users: readonly CalledUser[]): PeerCall;
}

/** For those that do not fetch a token themselves. */
export const headers = { authorization: 'Bearer t-bench', 'content-type': 'application/json; charset=utf-8' };
