import { checkSchema, type Schema } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import { fixtures, operationNames } from '../../test/support/fixtures.ts';
import { DepartmentStatus } from './operations/shapes/department-status.ts';
import { MemberStatus } from './operations/shapes/member-status.ts';
import { filterOperators } from './operations/shapes/search-query.ts';
import { operations } from './operations.ts';

function isTaken(schema: Schema<unknown>, value: unknown): boolean {
  return 'value' in checkSchema(schema, value);
}

const named = operationNames.map((name) => ({ name, operation: operations[name] }));

function namesWhere(test: (operation: (typeof named)[number]['operation']) => boolean): string[] {
  return named.filter(({ operation }) => test(operation)).map(({ name }) => name);
}

describe('operations', () => {
  it.each(named)('$name is called what it is, is a POST, and is no longer maintained', ({ name, operation }) => {
    expect(operation).toMatchObject({ name, vendor: 'fxiaoke', method: 'POST', token: 'corp' });
    expect(operation.rateLimits).toStrictEqual([{ limit: 100, windowMs: 20_000, evidence: 'observed' }]);
    expect(operation.deprecated).toMatch(/no longer maintain.*object API/);
  });

  it('say how their path is known', () => {
    const withOrigin = (origin: string) => namesWhere(({ pathOrigin }) => pathOrigin === origin);
    expect(withOrigin('sibling-page')).toStrictEqual([
      'createPresetObject',
      'getPresetObject',
      'queryPresetObjects',
      'recoverPresetObject',
      'deletePresetObject',
    ]);
    expect(withOrigin('sdk')).toStrictEqual([
      'queryEmployeeByOpenUserId',
      'updateDepartment',
      'getDepartmentDetails',
      'getDepartmentList',
    ]);
    expect(withOrigin('observed')).toStrictEqual(['queryEmployeeByMobile']);
    expect(withOrigin('own-page')).toHaveLength(14);
  });

  it('have another path where others call another one', () => {
    const others = named.flatMap(({ name, operation: { otherPaths = [] } }) =>
      otherPaths.map(({ path, evidence }) => [name, path, evidence]),
    );
    expect(others).toStrictEqual([
      ['setMemberStatusBatch', '/cgi/user/batchSetStatus', 'observed'],
      ['setMemberStatus', '/cgi/user/setStatus', 'observed'],
      ['updateMember', '/cgi/user/update', 'observed'],
      ['queryUpdatedEmployees', '/cgi/user/get/batchByUpdTime', 'observed'],
      ['setDepartmentStatus', '/cgi/department/setStatus', 'observed'],
    ]);
  });

  it('that change something are repeated only where that does no harm', () => {
    const idempotent = (value: boolean, evidence: string) =>
      namesWhere((operation) => operation.idempotent.value === value && operation.idempotent.evidence === evidence);
    expect(idempotent(false, 'inferred')).toStrictEqual([
      'createPresetObject',
      'deletePresetObject',
      'createErpObject',
      'deleteErpObject',
    ]);
    expect(idempotent(true, 'documented')).toStrictEqual(namesWhere(({ name }) => /^(get|query)/.test(name)));
    expect(idempotent(true, 'inferred')).toHaveLength(12);
  });

  it('name who acts where their table does', () => {
    const withCaller = (rule: string) => namesWhere(({ currentOpenUserId }) => currentOpenUserId === rule);
    expect(withCaller('optional')).toStrictEqual(['deleteErpObject']);
    expect(withCaller('absent')).toStrictEqual([
      'setMemberStatusBatch',
      'updateMember',
      'queryUpdatedEmployees',
      'queryEmployeeByOpenUserId',
      'queryEmployeeByMobile',
      'updateDepartment',
      'getDepartmentList',
      'setDepartmentStatus',
    ]);
    expect(withCaller('required')).toHaveLength(15);
  });

  it('on one path are told apart by their bodies', () => {
    for (const { operation, variants } of fixtures) {
      const { path } = operations[operation];
      const sharing = named.filter((other) => other.operation.path === path);
      for (const { body } of variants) {
        expect(sharing.filter((other) => isTaken(other.operation.body, body)).map(({ name }) => name)).toStrictEqual([
          operation,
        ]);
      }
    }
  });
});

describe('a status', () => {
  it.each([
    { name: 'setMemberStatusBatch', rest: { openUserIds: ['a'] } },
    { name: 'setMemberStatus', rest: { openUserId: 'a' } },
    { name: 'setDepartmentStatus', rest: { departmentId: 1 } },
  ] as const)('of $name is 1 for disabled and 2 for enabled, and nothing else', ({ name, rest }) => {
    expect(MemberStatus).toStrictEqual({ Disabled: 1, Enabled: 2 });
    expect(DepartmentStatus).toStrictEqual({ Disabled: 1, Enabled: 2 });
    const { parameters } = operations[name];
    const taken = [0, 1, 2, 3, -1, 1.5, '1', null].filter((status) => isTaken(parameters, { ...rest, status }));
    expect(taken).toStrictEqual([1, 2]);
  });
});

it('setMemberStatus names one employee or a list, not both', () => {
  const { parameters } = operations.setMemberStatus;
  const one = { openUserId: 'a' };
  const list = { openUserIds: ['a'] };
  expect([{}, one, list, { ...one, ...list }].map((ids) => isTaken(parameters, { ...ids, status: 1 }))).toStrictEqual([
    false,
    true,
    true,
    false,
  ]);
});

it.each([0, 1, 1000])('setMemberStatusBatch with %i ids, since no upper limit is stated', (length) => {
  const openUserIds = Array.from({ length }, (_, index) => `openUserId${index}`);
  expect(isTaken(operations.setMemberStatusBatch.parameters, { openUserIds, status: 1 })).toBe(length > 0);
});

describe('queryUpdatedEmployees', () => {
  it.each([
    { input: { pageSize: 0 }, taken: false },
    { input: { pageSize: 1 }, taken: true },
    { input: { pageSize: 1000 }, taken: true },
    { input: { pageSize: 1001 }, taken: false },
    { input: { pageNumber: 0 }, taken: false },
    { input: { pageNumber: 1 }, taken: true },
    { input: { startTime: 5, endTime: 5 }, taken: false },
    { input: { startTime: 5, endTime: 6 }, taken: true },
    { input: { startTime: 5 }, taken: true },
    { input: { endTime: 1.5 }, taken: false },
  ])('$input is taken: $taken', ({ input, taken }) => {
    expect(isTaken(operations.queryUpdatedEmployees.parameters, input)).toBe(taken);
  });
});

describe.each(['queryPresetObjects', 'queryErpObjects'] as const)('%s', (name) => {
  const query = (search: object) => ({
    data: {
      dataObjectApiName: 'AccountObj',
      search_query_info: { limit: 100, offset: 0, filters: [], orders: [], fieldProjection: ['_id'], ...search },
    },
  });

  it.each([
    { search: { limit: 0 }, taken: false },
    { search: { limit: 1 }, taken: true },
    { search: { limit: 101 }, taken: false },
    { search: { offset: 100 }, taken: true },
    { search: { offset: 150 }, taken: false },
    { search: { offset: 10_000 }, taken: true },
    { search: { offset: 10_100 }, taken: false },
    { search: { offset: -100 }, taken: false },
    { search: { fieldProjection: undefined }, taken: name === 'queryErpObjects' },
  ])('$search is taken: $taken', ({ search, taken }) => {
    expect(isTaken(operations[name].parameters, query(search))).toBe(taken);
  });

  it('compares with the operators of the pages only', () => {
    const filters = (operator: string) => [{ field_name: 'name', field_values: [], operator }];
    const operators = [...filterOperators, 'eq', 'NE', ''];
    const taken = operators.filter((operator) =>
      isTaken(operations[name].parameters, query({ filters: filters(operator) })),
    );
    expect(taken).toStrictEqual([...filterOperators]);
    expect(filterOperators).toHaveLength(19);
  });
});

describe('updateMember', () => {
  it.each([
    { field: { gender: 'M' }, taken: true },
    { field: { gender: 'm' }, taken: false },
    { field: { mainDepartmentId: -1 }, taken: false },
    { field: { attachingDepartmentIds: Array.from({ length: 500 }, (_, index) => index + 1000) }, taken: true },
    { field: { attachingDepartmentIds: Array.from({ length: 501 }, (_, index) => index) }, taken: false },
    { field: { openUserId: '' }, taken: false },
    { field: { qq: '' }, taken: true },
  ])('case %#: taken $taken', ({ field, taken }) => {
    expect(isTaken(operations.updateMember.parameters, { user: { openUserId: 'FSUID_1', ...field } })).toBe(taken);
  });
});

it('an ERP object that is created has no _id, which would make it an update', () => {
  const body = (fields: object) => ({ data: { object_data: { dataObjectApiName: 'ErpStockObj', ...fields } } });
  expect(isTaken(operations.createErpObject.parameters, body({ name: 'x' }))).toBe(true);
  expect(isTaken(operations.createErpObject.parameters, body({ _id: 'x' }))).toBe(false);
});

it('an ERP object has its owner changed alone', () => {
  const change = { objectDataId: 'a', ownerId: ['FSUID_1'] };
  const body = (Data: readonly unknown[]) => ({ data: { dataObjectApiName: 'ErpStockObj', Data } });
  const { parameters } = operations.changeErpObjectOwner;
  expect([body([]), body([change]), body([change, change])].map((value) => isTaken(parameters, value))).toStrictEqual([
    false,
    true,
    false,
  ]);
});
