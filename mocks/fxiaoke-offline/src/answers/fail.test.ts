import { errors, type FxiaokeOfflineReason } from '@x/fxiaoke-offline/contract';
import { describe, expect, it } from 'vitest';
import { fail } from './fail.ts';

const render = (reason: FxiaokeOfflineReason) => {
  const { body, ...rest } = fail(reason, 'E-O.null.-1000-00', { diagnostics: 'because' });
  return { ...rest, body: JSON.parse(body) };
};

describe('fail', () => {
  it('renders the three captured errors as they were captured, and calls nothing about them inferred', () => {
    const captured = {
      appSecretRejected: {
        traceId: 'E-O.null.-1000-00',
        errorDescription: '缺少参数或参数不合法',
        errorMessage: 'the parameter appSecret is missing or illegal',
        errorCode: 10006,
      },
      corpAccessTokenInvalid: {
        traceId: 'E-O.null.-1000-00',
        errorMessage: 'the cropId,cropAccessToken or authorization is error',
        errorCode: 20016,
      },
      credentialsMissing: {
        traceId: 'E-O.null.-1000-00',
        errorMessage: 'corpAccessToken为必填项，不能为空',
        errorCode: 20017,
      },
    } as const;
    expect({
      appSecretRejected: render('appSecretRejected').body,
      corpAccessTokenInvalid: render('corpAccessTokenInvalid').body,
      credentialsMissing: render('credentialsMissing').body,
    }).toEqual(captured);
    expect(render('credentialsMissing').inferredRules).toEqual([]);
  });

  it("renders every other error with the table's text twice, and says that this is inferred", () => {
    expect(render('openUserIdNotFound')).toEqual({
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: {
        traceId: 'E-O.null.-1000-00',
        errorDescription: 'openUserId未找到',
        errorMessage: 'openUserId未找到',
        errorCode: 20012,
      },
      diagnostics: 'because',
      inferredRules: ['fxiaoke.uncaptured-error'],
    });
  });

  it('has an answer with HTTP 200 for every reason of the catalogue', () => {
    const isReason = (name: string): name is FxiaokeOfflineReason => Object.hasOwn(errors, name);
    const reasons = Object.keys(errors).filter(isReason);
    expect(reasons).toContain('serviceException');
    for (const reason of reasons) {
      expect(render(reason)).toMatchObject({ status: 200, body: { errorCode: errors[reason].codes[0] } });
    }
  });

  it('names the inferred rules of the refusal before its own', () => {
    const answer = fail('parameterInvalid', 't', { diagnostics: '', inferredRules: ['fxiaoke.status-invalid'] });
    expect(answer.inferredRules).toEqual(['fxiaoke.status-invalid', 'fxiaoke.uncaptured-error']);
  });
});
