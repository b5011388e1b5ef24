import { MemberStatus } from '@x/fxiaoke-offline';
import type { FxiaokeSeed } from '@x/fxiaoke-offline-mock';
import { type SampleUser, toCsvLines } from './sample-user.ts';

/** Every employee of the first app's company, one of another company, and two that nobody knows. */
export function fxiaokeSample(seed: FxiaokeSeed): readonly string[] {
  const corpId = seed.apps[0]?.corpId;
  const employees = seed.users.filter((user) => user.corpId === corpId).map(toSample);
  const [elsewhere] = seed.users.filter((user) => user.corpId !== corpId);
  return toCsvLines(
    employees
      .toSpliced(30, 0, unknownEmployee('9001'))
      .toSpliced(61, 0, ...(elsewhere === undefined ? [] : [{ ...toSample(elsewhere), note: 'of another company' }]))
      .toSpliced(88, 0, unknownEmployee('9002')),
  );
}

function toSample({ id, status }: FxiaokeSeed['users'][number]): SampleUser {
  return { user_id: id, company: 'home', note: status === MemberStatus.Disabled ? 'disabled already' : '' };
}

function unknownEmployee(number: string): SampleUser {
  return { user_id: `FSUID_${number.padStart(32, '0')}`, company: 'home', note: 'unknown at Fxiaoke' };
}
