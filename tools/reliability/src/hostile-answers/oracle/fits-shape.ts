import type { AnswerRule, Fields } from '../../documented/documented-operation.ts';
import { isFields } from '../../documented/read-fixture.ts';

/** What the documented examples of an answer have at one place. */
export interface Shape {
  readonly type: 'object' | 'list' | 'text' | 'number' | 'boolean' | 'anything';
  readonly fields: Readonly<Record<string, Shape>>;
  readonly entry: Shape | undefined;
}

/** The shape that the examples have in common; what none of them shows may be anything. */
export function shapeOf(examples: readonly unknown[]): Shape {
  const known = examples.filter((example) => example !== null && example !== undefined);
  const types = new Set(known.map(typeOf));
  const [type] = types;
  if (type === undefined || types.size !== 1) return anything;
  const objects = known.filter(isFields);
  const names = new Set(objects.flatMap((object) => Object.keys(object)));
  // The fixtures' own name for a field that no page has.
  names.delete('new_field');
  const fields: Record<string, Shape> = {};
  for (const name of names) fields[name] = shapeOf(objects.map((object) => object[name]));
  const entries = known.flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  return { type, fields, entry: entries.length === 0 ? undefined : shapeOf(entries) };
}

const anything: Shape = { type: 'anything', fields: {}, entry: undefined };

function typeOf(value: unknown): Shape['type'] {
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return 'object';
  }
}

/** Whether a value is an answer of the shape, by the rule of the vendor's page. */
export function fitsShape(value: unknown, shape: Shape, rule: AnswerRule, path: readonly string[] = []): boolean {
  const place = path.join('.');
  if (rule.open.includes(place)) return isFields(value);
  switch (shape.type) {
    case 'anything':
      return true;
    case 'list':
      return Array.isArray(value) && value.every((entry: unknown) => fitsEntry(entry, shape, rule, path));
    case 'object':
      return isFields(value) && fitsFields(value, shape, rule, path);
    case 'text':
      return typeof value === 'string' && fitsText(value, place, rule);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
  }
}

function fitsEntry(entry: unknown, { entry: shape }: Shape, rule: AnswerRule, path: readonly string[]): boolean {
  return shape === undefined || fitsShape(entry, shape, rule, [...path, '0']);
}

function fitsFields(value: Fields, { fields }: Shape, rule: AnswerRule, path: readonly string[]): boolean {
  return Object.entries(fields).every(([name, shape]) => {
    const at = [...path, name];
    if (rule.undescribed.includes(at.join('.'))) return true;
    const found = Object.hasOwn(value, name) ? value[name] : undefined;
    if (found === undefined) return !rule.required.includes(at.join('.'));
    // The trace id is the one field of which no page and no answer has a null.
    if (found === null && rule.nulls === 'taken' && name !== 'traceId') return true;
    return fitsShape(found, shape, rule, at);
  });
}

function fitsText(text: string, place: string, rule: AnswerRule): boolean {
  if (rule.filled.includes(place) && text === '') return false;
  return !rule.headerTexts.includes(place) || /^[\x21-\x7e]+$/.test(text);
}
