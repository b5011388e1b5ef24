import { isApiError } from '@x/core-signing';
import { secrets } from './make-clients.ts';

/** How a call ended. */
export interface EndOfCall {
  readonly branch: string;
  readonly code?: number;
  readonly value?: unknown;
  /** What no end of a call may show. */
  readonly faults: readonly string[];
}

/** A text of an error is for people; whatever the vendor sends, it stays a few lines. */
const longestMessage = 10_000;

export function endOfValue(value: unknown): EndOfCall {
  return { branch: 'value', value, faults: strangePrototypes(value) };
}

export function endOfError(error: unknown): EndOfCall {
  if (!isApiError(error)) return { branch: `thrown: ${nameOf(error)}`, faults: [] };
  const faults = faultsOfText(`${error.message}\n${error.stack ?? ''}`, error.message);
  switch (error.kind) {
    case 'vendor':
      return { branch: error.reason === 'unlisted' ? 'vendor: unlisted' : 'vendor: known', code: error.code, faults };
    case 'protocol':
    case 'transport':
      return { branch: `${error.kind}: ${error.problem}`, faults };
    case 'input':
    case 'config':
      return { branch: error.kind, faults };
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : typeof error;
}

function faultsOfText(text: string, message: string): readonly string[] {
  return [
    ...secrets.filter((secret) => text.includes(secret)).map(() => 'an error shows a secret'),
    ...(message.length > longestMessage ? [`the message of an error has ${message.length} characters`] : []),
  ];
}

/** A `__proto__` in an answer must stay a field, if it is kept at all. */
function strangePrototypes(value: unknown): readonly string[] {
  const waiting: unknown[] = [value];
  for (let looked = 0; waiting.length > 0 && looked < 10_000; looked += 1) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const expected = Array.isArray(next) ? Array.prototype : Object.prototype;
    if (Object.getPrototypeOf(next) !== expected)
      return ['an object in a value has a prototype that the answer gave it'];
    waiting.push(...Object.values(next));
  }
  return [];
}
