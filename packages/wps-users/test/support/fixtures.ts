import { readFileSync } from 'node:fs';
import { type OperationName, operations } from '../../src/contract/operations.ts';

/** An answer of the vendor; what gives nothing has no `data`. */
export interface VendorAnswer {
  readonly code: number;
  readonly data?: unknown;
}

/** A request and its answer, as a call of the client sees them. */
export interface Example {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Path and query, as they are sent. */
  readonly target: string;
  readonly body?: unknown;
  readonly response: VendorAnswer;
}

/** What the vendor's page says of an operation, and two requests besides its example. */
export interface OperationFixture {
  readonly operation: Exclude<OperationName, 'accessToken'>;
  readonly source: string;
  readonly label: string;
  readonly retrieved: string;
  readonly note: string;
  readonly request: { readonly method: string; readonly url: string; readonly body?: unknown };
  readonly response: VendorAnswer;
  readonly input: Readonly<Record<string, unknown>>;
  /** The fields without which a request is refused, by their paths. */
  readonly requiredInRequest: readonly string[];
  readonly requiredInAnswer: readonly string[];
  readonly variants: readonly (Example & {
    readonly label: string;
    readonly source: string;
    readonly retrieved: string;
  })[];
  /** The reasons of the organisation section with which it is taken to be refused. */
  readonly reasons: readonly string[];
}

/** The fixture of every operation but the token call, whose shape is another. */
export const fixtures: readonly OperationFixture[] = Object.keys(operations)
  .filter((name) => name !== 'accessToken')
  .map((name) => {
    const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
    return JSON.parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8'));
  });

/** The page's example and the variants of an operation. */
export function examplesOf({ request, input, response, variants }: OperationFixture): readonly Example[] {
  const { pathname, search } = new URL(request.url);
  const { body } = request;
  return [{ name: "the page's example", input, target: pathname + search, body, response }, ...variants];
}
