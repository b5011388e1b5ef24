import { describe, expect, it } from 'vitest';
import { done, openCalls, refusal } from '../support/calls.ts';

const target = '/v7/users/custom_attrs/batch_update';
const floor = (text: string) => ({
  users: [{ user_id: 'mock-user-0001', custom_attrs: [{ attr_id: 'mock-attr-floor', text }] }],
});

describe('a text of a custom attribute', () => {
  it.each([
    [
      'customAttributeMaxLength',
      3,
      '𠮷𠮷三楼',
      '𠮷三楼',
      400002053,
      '用户自定义字段值超出限制',
      'wps.attribute-length',
    ],
    [
      'customAttributeForbiddenCharacters',
      '<>',
      '三楼>',
      '三楼',
      400002054,
      '自定义字段值存在特殊字符',
      'wps.attribute-characters',
    ],
  ])('keeps to %s %j of the company', async (setting, value, bad, good, code, msg, rule) => {
    const { mock, post } = await openCalls();
    expect(await post(target, floor(bad))).toMatchObject(done);
    await mock.state.patch({ company: { [setting]: value } });
    const before = await mock.state.get();
    const answer = await post(target, floor(bad));
    expect(answer).toMatchObject({ ...refusal(400, code, msg), rules: [rule] });
    expect(answer.diagnostics).toContain('mock-attr-floor');
    expect(await mock.state.get()).toEqual(before);
    expect(await post(target, floor(good))).toMatchObject(done);
    expect(await post(target, floor(''))).toMatchObject(done);
  });

  it('says so when another order of checks would answer something else', async () => {
    const { mock, post } = await openCalls();
    await mock.state.patch({ company: { customAttributeMaxLength: 1, customAttributeForbiddenCharacters: '<' } });
    expect(await post(target, floor('<<'))).toMatchObject({
      json: { code: 400002053 },
      rules: ['wps.attribute-length', 'wps.check-order'],
    });
  });
});
