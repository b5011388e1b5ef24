import { readFileSync } from 'node:fs';
import { type OperationName, operations } from '../../src/contract/operations.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An operation that is no token call. */
export type OfflineOperationName = Exclude<OperationName, 'corpAccessToken' | 'oauthToken'>;

/** A call, the body that it sends with credentials in it, and what is answered. */
export interface Example {
  readonly name: string;
  readonly label: string;
  readonly source: string;
  readonly retrieved: string;
  readonly input: Fields;
  readonly body: Fields;
  readonly response: Fields;
}

/** What is known of an operation, and two calls besides the example of its page. */
export interface OperationFixture {
  readonly operation: OfflineOperationName;
  readonly source: string;
  readonly label: string;
  readonly retrieved: string;
  readonly note: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: { readonly 'Content-Type': string };
    readonly body: Fields;
  };
  readonly response: Fields;
  /** The parameters without which a request is refused, by their paths; the credentials are never missing. */
  readonly requiredInRequest: readonly string[];
  readonly requiredInAnswer: readonly string[];
  /** Whether fields of the answer besides `traceId` may be null. */
  readonly nullInAnswer: 'taken' | 'refused';
  /** The places that hold an object's own fields, whatever these are. */
  readonly openInRequest: readonly string[];
  readonly openInAnswer: readonly string[];
  readonly variants: readonly Example[];
  /** The reasons, besides those that every call can meet, with which it is taken to be refused. */
  readonly reasons: readonly string[];
}

export const operationNames: readonly OfflineOperationName[] = (Object.keys(operations) as OperationName[]).filter(
  (name): name is OfflineOperationName => name !== 'corpAccessToken' && name !== 'oauthToken',
);

/** The fixture of every operation but the token calls, whose shape is another. */
export const fixtures: readonly OperationFixture[] = operationNames.map((name) => {
  const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
  return JSON.parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8'));
});

/** The example of the page as a call. */
export function inputOf({ request }: OperationFixture): Fields {
  const { corpAccessToken, corpId, ...input } = request.body;
  return input;
}

/** What the client hands on of an answer. */
export function handedOn(response: Fields): Fields {
  const { errorCode, errorMessage, errorDescription, ...value } = response;
  return value;
}
