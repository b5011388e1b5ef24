import { fail } from '../../answers/fail.ts';
import { jsonAnswer } from '../../answers/json-answer.ts';
import { detailsOf, noteLeniency, unlistedAmong } from '../../checks/note-leniency.ts';
import { giveToken } from './give-token.ts';
import type { TokenOperation } from './token-operation.ts';

/** What the endpoint was seen to add to an error about the secret, beside the error fields. */
const SECRET_EXTRAS = { error: '非法请求', error_description: '缺少参数或参数不合法' };

/**
 * Gives an app its accessToken for the header authorization. Of the grants of this endpoint `app_secret` alone is
 * served. What the answer calls openUserId is the corp's id, as in the example of the page.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/start/auth/app-info.html
 */
export const oauthToken: TokenOperation = {
  answer: (call, body, traceId) => {
    const { grantType } = body;
    if (grantType !== 'app_secret') {
      return fail('parameterInvalid', traceId, {
        diagnostics: 'grantType is missing or not app_secret, the one grant of this mock.',
        inferredRules: ['fxiaoke.grant-type'],
      });
    }
    const given = giveToken(call, body, 'accessToken');
    if (given.refusal) {
      const { reason } = given.refusal;
      return fail(reason, traceId, given.refusal, reason === 'appSecretRejected' ? SECRET_EXTRAS : {});
    }
    const { token, expiresIn } = given.value;
    return jsonAnswer(
      {
        openUserId: token.corpId,
        accessToken: token.id,
        expiresIn,
        appId: token.appId,
        ea: call.state.corps.get(token.corpId)?.ea,
        errorCode: 0,
        errorMessage: 'success',
        traceId,
      },
      detailsOf(
        noteLeniency(call, unlistedAmong(Object.keys(body), ['appId', 'appSecret', 'permanentCode', 'grantType'])),
      ),
    );
  },
};
