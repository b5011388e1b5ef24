import { describe, expect, it } from 'vitest';
import { done, openCalls, refusal } from '../support/calls.ts';

const newUser = { user_name: '张三', dept_ids: ['mock-dept-sales'] };

const writes = {
  create: { target: '/v7/users/create', body: newUser },
  update: { target: '/v7/users/mock-user-0001/update', body: { city: '珠海' } },
} as const;

type Case = readonly [field: string, value: string, company: object, code: number, msg: string, rule: string];

const both: readonly Case[] = [
  [
    'employee_id',
    'M70000',
    { fieldRules: { employee_id: { maxLength: 5 } } },
    400002032,
    '用户工号无效',
    'wps.field-rules',
  ],
  ['title', '总经理', { fieldRules: { title: { maxLength: 2 } } }, 400002034, '用户职务无效', 'wps.field-rules'],
  [
    'telephone',
    '1a',
    { fieldRules: { telephone: { pattern: '^[0-9-]+$' } } },
    400002035,
    '用户电话无效',
    'wps.field-rules',
  ],
  [
    'work_place',
    '二号楼',
    { fieldRules: { work_place: { pattern: '大厦$' } } },
    400002058,
    '用户工作地点无效',
    'wps.field-rules',
  ],
  [
    'country',
    '中国',
    { fieldRules: { country: { pattern: '^[A-Z]{2}$' } } },
    400002131,
    '用户属性无效',
    'wps.field-rules',
  ],
  [
    'user_name',
    '张BadWord三',
    { sensitiveWords: ['x', 'badword'] },
    400002133,
    '用户名称存在敏感词',
    'wps.sensitive-words',
  ],
  ['user_name', '模拟管理员', { userNamesUnique: true }, 400002134, '用户名称已被占用', 'wps.user-names-unique'],
];

const ofCreate: readonly Case[] = [
  [
    'ex_user_id',
    'a b',
    { fieldRules: { ex_user_id: { pattern: '^\\S+$' } } },
    400002149,
    '用户 ExUserId 无效',
    'wps.field-rules',
  ],
  ['employer', '甲乙丙', { fieldRules: { employer: { maxLength: 2 } } }, 400002131, '用户属性无效', 'wps.field-rules'],
  [
    'ex_user_id',
    'ex-badword',
    { sensitiveWords: ['BadWord'] },
    400002150,
    '用户 ExUserId 存在敏感词',
    'wps.sensitive-words',
  ],
];

const cases = [
  ...both.flatMap((row) => [['create', ...row] as const, ['update', ...row] as const]),
  ...ofCreate.map((row) => ['create', ...row] as const),
];

describe('what the company does not take', () => {
  it.each(cases)('%s with %s %j under %j', async (name, field, value, company, code, msg, rule) => {
    const { mock, post } = await openCalls();
    const { target, body } = writes[name];
    await mock.state.patch({ company });
    const before = await mock.state.get();
    expect(await post(target, { ...body, [field]: value })).toMatchObject({
      ...refusal(400, code, msg),
      rules: [rule],
    });
    expect(await mock.state.get()).toEqual(before);
  });

  it.each(cases)('%s with %s %j without %j is taken', async (name, field, value) => {
    const { post } = await openCalls();
    const { target, body } = writes[name];
    expect(await post(target, { ...body, [field]: value })).toMatchObject({ status: 200 });
  });

  it('is no value that is empty, left out, or within the rules', async () => {
    const { mock, post } = await openCalls();
    const title = { maxLength: 2, pattern: '^[𠮷长]' };
    await mock.state.patch({ company: { fieldRules: { title, city: { pattern: '^[A-Z]' } } } });
    expect(await post(writes.update.target, { title: '', city: '' })).toMatchObject(done);
    expect(await post(writes.update.target, { employee_id: 'M8000' })).toMatchObject(done);
    expect(await post(writes.update.target, { title: '𠮷𠮷' })).toMatchObject(done);
    expect(await post(writes.update.target, { title: '𠮷𠮷𠮷' })).toMatchObject({ json: { code: 400002034 } });
  });

  it('is neither the user’s own name nor that of a deleted user', async () => {
    const { mock, post } = await openCalls();
    await mock.state.patch({
      company: { userNamesUnique: true },
      users: [
        { id: 'mock-user-0001', user_name: '甲' },
        { id: 'mock-deleted-user', user_name: '乙' },
      ],
    });
    for (const user_name of ['甲', '乙']) {
      expect(await post(writes.update.target, { user_name })).toMatchObject(done);
    }
  });
});
