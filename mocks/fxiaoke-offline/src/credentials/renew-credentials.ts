import type { IdGenerator } from '@x/mock-kit';
import { newCredentials } from '../seed/new-credentials.ts';
import type { FxiaokeSeed } from '../seed/seed-schema.ts';

/**
 * The seed with credentials of their own for its apps and without tokens. Corps and employees keep their ids, so that
 * a test finds the same tenant in every session.
 */
export function renewCredentials(seed: FxiaokeSeed, ids: IdGenerator, marker: string): FxiaokeSeed {
  return { ...seed, apps: seed.apps.map((app) => ({ ...app, ...newCredentials(ids, marker) })), tokens: [] };
}
