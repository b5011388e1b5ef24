import type { Checked } from '../check/check-schema.ts';
import type { Issue } from '../errors/failure.ts';
import { encodeComponent } from './encode-component.ts';

const parameter = /:([A-Za-z_]\w*)/g;

/**
 * Puts path parameters into a vendor's path, one segment each. A value can neither add a segment nor leave the path:
 * it is percent-encoded whole, and `.` and `..`, which URL parsers resolve even when encoded, are refused.
 */
export function buildPath(template: string, parameters: Readonly<Record<string, unknown>>): Checked<string> {
  const issues: Issue[] = [];
  const path = template.replace(parameter, (_, name: string) => {
    const value = parameters[name];
    const problem = segmentProblem(value);
    if (problem !== undefined || typeof value !== 'string') {
      issues.push({ path: name, message: problem ?? 'expected a string' });
      return '';
    }
    return encodeComponent(value);
  });
  return issues.length > 0 ? { issues } : { value: path };
}

function segmentProblem(value: unknown): string | undefined {
  if (typeof value !== 'string') return 'expected a string';
  if (value === '') return 'must not be empty';
  if (value === '.' || value === '..') return 'must not be a dot segment';
  if (!value.isWellFormed()) return 'must be well-formed Unicode';
  return undefined;
}
