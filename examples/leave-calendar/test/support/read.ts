import type { Calendar } from '../../src/calendar.ts';
import { readIcs } from '../../src/ics/read-ics.ts';
import { readPeople } from '../../src/people.ts';
import { icsOf } from './ics.ts';

export const people = readPeople({
  name: 'people.csv',
  text: 'email,user_id,name\nLi@example.com,ou_li,Li Na\nwang@example.com,ou_wang,Wang Wei\n',
});

/** Read in Shanghai, on a Monday morning. */
export function read(...components: readonly (readonly string[])[]): Calendar {
  const now = new Date('2026-11-23T09:00:00+08:00');
  return readIcs({ name: 'leave.ics', text: icsOf(...components) }, people, { timeZone: 'Asia/Shanghai', now });
}
