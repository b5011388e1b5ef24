import { expect, it } from 'vitest';
import { signers } from './signers.ts';

it('all sign the same text, so that they are compared at the same work', () => {
  const signatures = Object.values(signers).map((sign) => sign());
  expect(signatures[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(signatures).size).toBe(1);
});
