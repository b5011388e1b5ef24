import { expect, it } from 'vitest';
import { unsupportedNode } from './node-version.ts';

it('runs on Node 20.19 and later', () => {
  for (const version of ['20.19.0', '22.0.0', '100.0.0']) expect(unsupportedNode(version)).toBeUndefined();
  for (const version of ['20.18.3', '8.17.0']) expect(unsupportedNode(version)).toContain(`this is Node ${version}`);
});
