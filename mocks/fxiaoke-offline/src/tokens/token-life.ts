/**
 * How long a corpAccessToken is good, in seconds.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/start/example/old.html
 */
export const TOKEN_LIFE_SECONDS = 7200;

/** How long the token call answers with the same token, in seconds; from then on with a new one. */
export const TOKEN_REUSE_SECONDS = 6600;
