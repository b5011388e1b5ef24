import { expect, it } from 'vitest';
import { parseAuthorizationHeader } from './authorization-header.ts';

it('takes the header of the vendor page apart', () => {
  expect(parseAuthorizationHeader('KSO-1 AK123456:ce8df668')).toEqual({
    version: 'KSO-1',
    accessKey: 'AK123456',
    signature: 'ce8df668',
  });
});

it('leaves a second blank or colon in the part where it stands', () => {
  expect(parseAuthorizationHeader('KSO-1  AK:a b:c')).toEqual({
    version: 'KSO-1',
    accessKey: ' AK',
    signature: 'a b:c',
  });
});

it.each(['', 'KSO-1', 'KSO-1 AK123456', 'AK123456:ce8df668', 'KSO-1:AK123456 ce8df668'])(
  'does not read "%s"',
  (value) => {
    expect(parseAuthorizationHeader(value)).toBeUndefined();
  },
);
