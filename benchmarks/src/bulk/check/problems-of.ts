import { count, unmet } from '../figure.ts';
import type { Comparison } from './ledger.ts';

/** What is wrong with a run that should have given each user the vendor's word once. */
export function problemsOf(figure: string, comparison: Comparison): readonly string[] {
  const { withNone, withSeveral, withoutWord, withWrongWord, notAsInState } = comparison;
  return unmet(
    [withNone === 0, `${figure}: ${count(withNone)} users have no result`],
    [withSeveral === 0, `${figure}: ${count(withSeveral)} users have more than one result`],
    [withoutWord === 0, `${figure}: ${count(withoutWord)} results are failed or uncertain`],
    [withWrongWord === 0, `${figure}: ${count(withWrongWord)} results are not the vendor's word`],
    [notAsInState === 0, `${figure}: the mock's state disagrees about ${count(notAsInState)} users`],
  );
}
