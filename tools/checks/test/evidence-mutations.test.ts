import { evidenceMutations } from '../src/mutations/evidence-mutations.ts';
import { describeMutations } from './support/describe-mutations.ts';

describeMutations(evidenceMutations);
