import { expect, it } from 'vitest';
import { readCalendar } from '../src/read-calendar.ts';

it('reads what Excel writes, and names the lines that cannot be used', () => {
  const text = [
    '\uFEFF"user_id",name,from,to',
    'ou_1,"Li, Na",2026-11-23,2026-11-24',
    ',Wang Wei,2026-11-23,2026-11-24',
    'ou_3,Chen Jie,2026-11-31,2026-12-01',
    'ou_4,Sun Yan,2026-11-24,2026-11-23',
    'ou_5,Zhao Lei,23/11/2026,24/11/2026',
    '',
    'ou_6, 周杰 ,2026-11-23, 2026-11-23',
  ].join('\r\n');
  const { leaves, problems } = readCalendar(text);
  expect(leaves.map(({ userId, name, from, to }) => [userId, name, `${from}`, `${to}`])).toEqual([
    ['ou_1', 'Li, Na', '2026-11-23', '2026-11-24'],
    ['ou_6', '周杰', '2026-11-23', '2026-11-23'],
  ]);
  expect(problems).toEqual([
    { line: 3, problem: 'user_id is empty' },
    { line: 4, problem: 'from and to must be dates such as 2026-11-23' },
    { line: 5, problem: 'the leave ends before it begins' },
    { line: 6, problem: 'from and to must be dates such as 2026-11-23' },
  ]);
});

it('refuses a file without a column that it needs', () => {
  expect(() => readCalendar('user_id,name,from\nou_1,Li,2026-11-23\n')).toThrow('names no column to');
});
