import type { RawRequest } from '@x/mock-kit';

/** The fields of a token call; empty where the form leaves them out. */
export interface TokenRequest {
  readonly grantType: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the grant `authorization_code` is about. */
  readonly code: string;
  /** What the grant `refresh_token` is about. */
  readonly refreshToken: string;
  readonly responseType: string;
  readonly scope: string;
}

export function readTokenRequest(request: RawRequest): TokenRequest {
  const form = new URLSearchParams(new TextDecoder().decode(request.body));
  const field = (name: string) => form.get(name) ?? '';
  return {
    grantType: field('grant_type'),
    clientId: field('client_id'),
    clientSecret: field('client_secret'),
    code: field('code'),
    refreshToken: field('refresh_token'),
    responseType: field('response_type'),
    scope: field('scope'),
  };
}
