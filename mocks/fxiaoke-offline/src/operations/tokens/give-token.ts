import { authenticateApp } from '../../checks/authenticate-app.ts';
import { checkAppRights } from '../../checks/check-app-rights.ts';
import { checkTokenRate } from '../../checks/check-rate.ts';
import { checkThirdTraceId } from '../../checks/check-third-trace-id.ts';
import type { Checked, Refusal } from '../../checks/checked.ts';
import type { JsonObject } from '../../checks/read-json-body.ts';
import type { App } from '../../seed/app.ts';
import type { Token, TokenKind } from '../../seed/token.ts';
import type { FxiaokeCall } from '../../state/call.ts';
import { issueToken } from '../../tokens/issue-token.ts';

/** The token that an app gets for its credentials, and how many whole seconds it still lives. */
export function giveToken(
  call: FxiaokeCall,
  body: JsonObject,
  kind: TokenKind,
): Checked<{ readonly token: Token; readonly expiresIn: number }> {
  const app = authenticateApp(body, call);
  if (app.refusal) return app;
  const refusal = checkRights(app.value) ?? checkTokenRate(call, app.value.id) ?? checkThirdTraceId(call);
  if (refusal) return { refusal };
  const token = issueToken(app.value, kind, call);
  const expiresIn = Math.floor((Date.parse(token.expiresAt) - call.now.getTime()) / 1000);
  return { value: { token, expiresIn } };
}

function checkRights(app: App): Refusal | undefined {
  const refusal = checkAppRights(app);
  return refusal && { ...refusal, inferredRules: ['fxiaoke.app-rights-on-token-call'] };
}
