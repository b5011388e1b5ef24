import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';

/** Where a run of the tests writes what they have shown. */
export const evidenceFolder = join(repositoryRoot, '.test-results/evidence');
