import type { DeskSeed } from './desk-seed.ts';

export interface DeskState {
  readonly app: DeskSeed['app'];
  readonly users: Map<string, { readonly id: string; until: string | null }>;
  readonly tokens: Map<string, Date>;
}

export function createState({ app, users, tokens }: DeskSeed): DeskState {
  return {
    app,
    users: new Map(users.map((user) => [user.id, { ...user }])),
    tokens: new Map(Object.entries(tokens).map(([token, expiresAt]) => [token, new Date(expiresAt)])),
  };
}

export function toSeed({ app, users, tokens }: DeskState): DeskSeed {
  return {
    app,
    users: [...users.values()],
    tokens: Object.fromEntries(Array.from(tokens, ([token, expiresAt]) => [token, expiresAt.toISOString()])),
  };
}
