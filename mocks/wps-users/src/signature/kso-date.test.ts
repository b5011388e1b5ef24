import { describe, expect, it } from 'vitest';
import { parseKsoDate } from './kso-date.ts';

describe('parseKsoDate', () => {
  it.each([
    ['Wed, 23 Jan 2013 06:43:08 GMT', '2013-01-23T06:43:08.000Z'],
    ['Wed, 23 Jan 2013 06:43:08 UTC', '2013-01-23T06:43:08.000Z'],
    ['Wed, 23 Jan 2013 06:43:08 +0000', '2013-01-23T06:43:08.000Z'],
    ['Wed, 23 Jan 2013 14:43:08 +0800', '2013-01-23T06:43:08.000Z'],
    ['Tue, 22 Jan 2013 23:13:08 -0730', '2013-01-23T06:43:08.000Z'],
    ['Wednesday, 23 Jan 2013 06:43:08 GMT', '2013-01-23T06:43:08.000Z'],
    ['Thu, 29 Feb 2024 23:59:59 GMT', '2024-02-29T23:59:59.000Z'],
  ])('reads %s', (text, moment) => {
    expect(parseKsoDate(text)?.toISOString()).toBe(moment);
  });

  it('counts an unknown zone name as UTC, as the vendor’s Go sample does', () => {
    expect(parseKsoDate('Wed, 23 Jan 2013 06:43:08 CST')?.toISOString()).toBe('2013-01-23T06:43:08.000Z');
  });

  it.each([
    '',
    '2013-01-23T06:43:08Z',
    '1358923388',
    'Wed, 23 Jan 2013 06:43:08',
    'Wed, 23 Jan 2013 06:43:08 ',
    'Wed, 23 Jan 2013 06:43:08 gmt',
    'Wed, 23 Jan 2013 06:43:08 +08:00',
    'Wednesday, 23 Jan 2013 06:43:08 +0000',
    'Wednesday, 23-Jan-13 06:43:08 GMT',
    'Wed Jan 23 06:43:08 2013',
    'Wed, 3 Jan 2013 06:43:08 GMT',
    'Wed, 23 01 2013 06:43:08 GMT',
    'Wed 23 Jan 2013 06:43:08 GMT',
    'Wed, 23 Jan 2013 24:00:00 GMT',
    'Wed, 23 Jan 2013 06:60:08 GMT',
    'Wed, 23 Jan 2013 06:43:60 GMT',
    'Sun, 31 Jun 2013 06:43:08 GMT',
    'Wed, 29 Feb 2023 06:43:08 GMT',
    ' Wed, 23 Jan 2013 06:43:08 GMT',
    'Wed, 23 Jan 2013 06:43:08 GMT ',
  ])('does not read "%s"', (text) => {
    expect(parseKsoDate(text)).toBeUndefined();
  });
});
