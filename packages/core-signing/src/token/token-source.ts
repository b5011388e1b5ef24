/** A token with the number by which it is refused. */
export interface HeldToken<Token> {
  readonly token: Token;
  readonly generation: number;
}

/** Where calls take their tokens from. */
export interface TokenSource<Token> {
  /** The token at hand when there is one: the way of nearly every call, without a promise. */
  peek(): HeldToken<Token> | undefined;
  /** A usable token, fetched when there is none at hand. Rejects with the error of the call that fetches it. */
  get(): Promise<HeldToken<Token>>;
  /** The vendor refused the token of this generation. Says nothing about tokens fetched since. */
  refuse(generation: number): void;
}
