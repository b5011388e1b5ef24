import { expect, it } from 'vitest';
import { unsupportedNode } from './node-version.ts';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0', '100.0.0'])('runs on Node %s', (version) => {
  expect(unsupportedNode(version)).toBeUndefined();
});

it.each(['20.18.3', '18.20.8', '8.17.0'])('does not run on Node %s, and says so', (version) => {
  expect(unsupportedNode(version)).toBe(`Node 20.19 or later is needed; this is Node ${version}.`);
});
