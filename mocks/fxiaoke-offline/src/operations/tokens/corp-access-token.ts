import { fail } from '../../answers/fail.ts';
import { jsonAnswer } from '../../answers/json-answer.ts';
import { detailsOf, noteLeniency, unlistedAmong } from '../../checks/note-leniency.ts';
import { giveToken } from './give-token.ts';
import type { TokenOperation } from './token-operation.ts';

/**
 * Gives an app its corpAccessToken. The answer carries the token beside the error fields, and no traceId.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/start/example/old.html
 */
export const corpAccessToken: TokenOperation = {
  answer: (call, body, traceId) => {
    const given = giveToken(call, body, 'corpAccessToken');
    if (given.refusal) return fail(given.refusal.reason, traceId, given.refusal);
    const { token, expiresIn } = given.value;
    return jsonAnswer(
      { errorCode: 0, errorMessage: 'success', corpAccessToken: token.id, corpId: token.corpId, expiresIn },
      detailsOf(noteLeniency(call, unlistedAmong(Object.keys(body), ['appId', 'appSecret', 'permanentCode']))),
    );
  },
};
