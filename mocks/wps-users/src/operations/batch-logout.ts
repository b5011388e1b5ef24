import { withIdType } from '../reading/id-type.ts';
import type { WpsState } from '../state/wps-state.ts';
import { findUser } from '../users/find-user.ts';
import { defineOperation } from './define-operation.ts';
import { userIdsBody } from './user-ids-body.ts';
import { writeBatch } from './write-batch.ts';

const body = withIdType(userIdsBody);

/** `POST /v7/users/batch_logout`. */
export const answerBatchLogout = defineOperation('batchLogout', body, ({ state, app }, { user_ids }) =>
  writeBatch(state, {
    entries: user_ids,
    keyOf: (userId) => userId,
    judge: (userId) => findUser(state, app, userId),
    apply: ({ id }) => logOut(state, id),
    successRules: (users) => [
      ...(users.every(({ id }) => isLoggedIn(state, id)) ? [] : (['wps.logout-logged-out'] as const)),
      ...(users.some(({ id }) => holdsToken(state, id)) ? (['wps.logout-tokens'] as const) : []),
    ],
  }),
);

function logOut(state: WpsState, userId: string): void {
  for (const session of state.sessions.values()) {
    if (session.userId === userId) state.sessions.set(session.id, { ...session, loggedIn: false });
  }
  if (!state.switches.logoutRevokesTokens) return;
  for (const token of state.tokens.values()) {
    if (token.kind === 'user' && token.userId === userId) state.tokens.set(token.id, { ...token, revoked: true });
  }
}

function isLoggedIn(state: WpsState, userId: string): boolean {
  return [...state.sessions.values()].some((session) => session.userId === userId && session.loggedIn);
}

function holdsToken(state: WpsState, userId: string): boolean {
  return [...state.tokens.values()].some((token) => token.kind === 'user' && token.userId === userId && !token.revoked);
}
