import { errors, type TenantAccessTokenBody, tenantAccessTokenBody } from '@x/feishu-status/contract';
import type { VendorResponse } from '@x/mock-kit';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import { succeedFlat } from '../answer/succeed.ts';
import { noteRepeatedParameters } from '../checks/note-repeated-parameters.ts';
import { parseQuery } from '../checks/parse-query.ts';
import { readJsonBody } from '../checks/read-json-body.ts';
import { readShape } from '../checks/read-shape.ts';
import { refusesUnknownFields } from '../checks/refuses-unknown-fields.ts';
import { requireTokenAllowed } from '../checks/require-token-allowed.ts';
import type { FeishuApp } from '../seed/feishu-seed.ts';
import { giveToken } from '../state/give-token.ts';

/**
 * Gives a custom app its tenant access token. Its failures come with HTTP 200.
 *
 * @see https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal
 */
export function tenantAccessToken(call: FeishuCall): VendorResponse {
  const credentials = readCredentials(call);
  const app = requireApp(call, credentials);
  requireTokenAllowed(call, app);
  const token = giveToken(call, app);
  return succeedFlat(call, 'ok', {
    tenant_access_token: token.id,
    expire: Math.floor((Date.parse(token.expiresAt) - call.now.getTime()) / 1000),
  });
}

function readCredentials(call: FeishuCall): TenantAccessTokenBody {
  const { switches } = call.state;
  const shape = readShape(tenantAccessTokenBody, readJsonBody(call));
  if (!shape.ok) throw invalidParameter(call, 'app_id and app_secret are wanted as texts that are not empty');

  noteRepeatedParameters(call);
  const unknownParameters = Object.keys(parseQuery(call.request.query));
  const refused = [
    refusesUnknownFields(call, 'query', unknownParameters),
    refusesUnknownFields(call, 'body', shape.unknownFields),
  ];
  if (refused.includes(true)) throw invalidParameter(call);
  if (!/^cli_[0-9A-Za-z]+$/.test(shape.value.app_id)) {
    call.inferredRules.add('feishu.app-id-form');
    if (switches.appIdForm === 'checked') throw invalidParameter(call, 'app_id is not cli_ and letters or digits');
  }
  return shape.value;
}

function requireApp(call: FeishuCall, { app_id, app_secret }: TenantAccessTokenBody): FeishuApp {
  const app = call.state.apps.get(app_id);
  if (app?.appSecret !== app_secret && call.state.switches.wrongCredentials === 'loginUser') {
    call.inferredRules.add('feishu.login-user-invalid');
    throw new Refusal('appCredentialsUnknown');
  }
  if (app === undefined) {
    throw new Refusal('appCredentialsRejected', {
      message: errors.appCredentialsRejected.alternativeMessages.unknownApp,
    });
  }
  if (app.appSecret === app_secret) return app;

  call.inferredRules.add('feishu.wrong-secret-status');
  const reason = call.profile === 'documented' ? 'appSecretWrong' : 'appCredentialsRejected';
  throw new Refusal(reason, { httpStatus: call.state.switches.wrongSecretStatus });
}

function invalidParameter({ profile }: FeishuCall, diagnostics?: string): Refusal {
  const { message, alternativeMessages } = errors.tokenRequestInvalid;
  return new Refusal('tokenRequestInvalid', {
    message: profile === 'documented' ? alternativeMessages.documented : message,
    ...(diagnostics !== undefined && { diagnostics }),
  });
}
