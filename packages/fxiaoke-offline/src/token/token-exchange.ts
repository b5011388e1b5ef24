import type { Operation, Schema } from '@x/core-signing';

/** What an app shows to be given a token. */
export interface Credentials {
  readonly appId: string;
  readonly appSecret: string;
  readonly permanentCode: string;
}

/** A way to exchange an app's credentials for a token. */
export interface TokenExchange<Token, Answer> {
  /** Keeps tokens of different kinds apart in a shared store. */
  readonly kind: string;
  readonly operation: Operation;
  readonly data: Schema<Answer>;
  readonly bodyOf: (credentials: Credentials) => object;
  readonly tokenOf: (answer: Answer) => Token;
  readonly isToken: (value: unknown) => value is Token;
}
