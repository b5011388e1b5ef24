import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../src/repository-root.ts';
import { compareSeals, sealEvidence } from '../src/seal/seal.ts';
import { readSeal } from '../src/seal/seal-file.ts';

const advice = 'Evidence was changed. If the page or the capture says so: pnpm evidence --seal';

it('finds the evidence as it was sealed', () => {
  expect(compareSeals(readSeal(), sealEvidence(repositoryRoot)), advice).toEqual([]);
});

it.each([
  'packages/feishu-status/test/fixtures/batch-open.json',
  'packages/wps-users/test/fixtures/get.json',
  'packages/fxiaoke-offline/test/fixtures/set-member-status-batch.json',
])('notices any single field that is dropped from %s', (path) => {
  const copy = mkdtempSync(join(tmpdir(), 'evidence-'));
  try {
    cpSync(join(repositoryRoot, path), join(copy, path), { recursive: true });
    const original = sealEvidence(copy);
    const text = readFileSync(join(copy, path), 'utf8');
    const fields = fieldsOf(JSON.parse(text));
    expect(fields.length).toBeGreaterThan(10);
    for (const field of fields) {
      writeFileSync(join(copy, path), JSON.stringify(without(JSON.parse(text), field)));
      expect(compareSeals(original, sealEvidence(copy)), field.join('.')).toEqual([`${path}: was changed`]);
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
});

it('tells what was added and what is gone', () => {
  expect(compareSeals({ a: '1', b: '2' }, { b: '2', c: '3' })).toEqual(['a: is gone', 'c: is new']);
});

type Path = readonly (string | number)[];

/** The paths of all fields, however deep. */
function fieldsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => [
    ...(Array.isArray(value) ? [] : [[...path, name]]),
    ...fieldsOf(field, [...path, name]),
  ]);
}

/** The value without one of its fields. */
function without(value: unknown, [first, ...rest]: Path): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, field]) => {
    if (name !== first) return [[name, field]];
    return rest.length === 0 ? [] : [[name, without(field, rest)]];
  });
  return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
}
