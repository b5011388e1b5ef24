import { readdirSync, readFileSync } from 'node:fs';
import type { Fields } from './documented-operation.ts';

const packages = new URL('../../../../packages/', import.meta.url);

/** The documented examples of an operation, as they lie beside the tests of a client. */
export function readFixture(packageName: string, file: string): Fields {
  const value: unknown = JSON.parse(readFileSync(new URL(`${packageName}/test/fixtures/${file}`, packages), 'utf8'));
  return fieldsOf(value);
}

/** The fixtures of a package that are of one operation each. */
export function operationFixtures(packageName: string): readonly Fields[] {
  const files = readdirSync(new URL(`${packageName}/test/fixtures/`, packages));
  return files
    .toSorted()
    .map((file): unknown => JSON.parse(readFileSync(new URL(`${packageName}/test/fixtures/${file}`, packages), 'utf8')))
    .filter(isFields)
    .filter((fixture) => isFields(fixture['request']) && isFields(fixture['response']));
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws Error when the value is no object */
export function fieldsOf(value: unknown): Fields {
  if (!isFields(value)) throw new Error('a fixture does not have the form that is known of it');
  return value;
}

export function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** @throws Error when the value is no text */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a fixture does not have the form that is known of it');
  return value;
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}
