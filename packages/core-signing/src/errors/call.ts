declare const failure: unique symbol;

/**
 * What a client method returns: an ordinary promise that also knows the type of the error it rejects with, which
 * {@link safe} hands on.
 */
export interface Call<Value, Failure> extends Promise<Value> {
  readonly [failure]?: Failure;
}
