import { evidenceMutations } from './evidence-mutations.ts';
import type { Mutation } from './mutation.ts';
import { ruleMutations } from './rule-mutations.ts';

/** All that is known here, by its id. */
export const mutations: readonly Mutation[] = [...ruleMutations, ...evidenceMutations];
