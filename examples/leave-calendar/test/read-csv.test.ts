import { expect, it } from 'vitest';
import { readPeople } from '../src/people.ts';
import { readCsv } from '../src/read-csv.ts';

const timeZone = 'Asia/Shanghai';

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
  const { leaves, problems } = readCsv({ name: 'leave.csv', text }, { timeZone });
  expect(leaves.map(({ userId, name, from, until }) => [userId, name, `${from}`, `${until}`])).toEqual([
    ['ou_1', 'Li, Na', '2026-11-22T16:00:00Z', '2026-11-24T16:00:00Z'],
    ['ou_6', '周杰', '2026-11-22T16:00:00Z', '2026-11-23T16:00:00Z'],
  ]);
  expect(problems).toEqual([
    { where: 'line 3 of leave.csv', problem: 'user_id is empty' },
    { where: 'line 4 of leave.csv', problem: 'from and to must be dates such as 2026-11-23' },
    { where: 'line 5 of leave.csv', problem: 'the leave ends before it begins' },
    { where: 'line 6 of leave.csv', problem: 'from and to must be dates such as 2026-11-23' },
  ]);
});

it.each([
  ['a column is missing', 'user_id,name,from\nou_1,Li,2026-11-23\n', 'leave.csv: the first line names no column to.'],
  ['it is no CSV', 'user_id,name,from,to\n"ou_1,Li\n', 'leave.csv is no CSV'],
])('refuses a file when %s', (_name, text, message) => {
  expect(() => readCsv({ name: 'leave.csv', text }, { timeZone })).toThrow(message);
});

it.each([
  ['has no address', ',ou_1,Li', 'people.csv, line 3: email or user_id is empty.'],
  ['has no id', 'li@example.com,,Li', 'people.csv, line 3: email or user_id is empty.'],
  [
    'gives an address to somebody else',
    'WANG@example.com,ou_1,Li',
    'people.csv, line 3: WANG@example.com stands there twice.',
  ],
])('refuses a list of people when a line %s', (_name, line, message) => {
  const text = `email,user_id,name\nwang@example.com,ou_2,Wang\n${line}\n`;
  expect(() => readPeople({ name: 'people.csv', text })).toThrow(message);
});
