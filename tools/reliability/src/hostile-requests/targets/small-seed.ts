import { z } from 'zod';
import type { Json } from '../generate/json.ts';
import type { AdminClient } from './admin-client.ts';
import { parseText } from './read-json.ts';

const stateSchema = z.record(z.string(), z.json());
const listSchema = z.array(z.object({ id: z.string() }).catchall(z.json()));

/** Which entries are kept of a list of the state. */
export type Keep = Readonly<Record<string, (entry: { readonly id: string }, index: number) => boolean>>;

/**
 * A part of the default tenant, as a seed: the state is read after every request, so a small one lets more requests be
 * tried.
 */
export async function smallSeed(admin: AdminClient, vendor: string, keep: Keep): Promise<Record<string, Json>> {
  const state = parseText(stateSchema, await admin.call('GET', `/sessions/default/state/${vendor}`));
  const lists = Object.entries(keep).map(([name, isKept]): [string, Json] => [
    name,
    listSchema.parse(state[name]).filter(isKept),
  ]);
  return { ...state, ...Object.fromEntries(lists) };
}
