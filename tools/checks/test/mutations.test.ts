import { ruleMutations } from '../src/mutations/rule-mutations.ts';
import { describeMutations } from './support/describe-mutations.ts';

describeMutations(ruleMutations);
