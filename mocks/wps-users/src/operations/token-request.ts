import type { RawRequest } from '@x/mock-kit';

/** The fields of a token call; empty where the form leaves them out. */
export interface TokenRequest {
  readonly grantType: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export function readTokenRequest(request: RawRequest): TokenRequest {
  const form = new URLSearchParams(new TextDecoder().decode(request.body));
  return {
    grantType: form.get('grant_type') ?? '',
    clientId: form.get('client_id') ?? '',
    clientSecret: form.get('client_secret') ?? '',
  };
}
