import { SeedError } from '@x/mock-kit';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../test/support/make-call.ts';
import { defaultSeed } from './default-seed.ts';
import { parseSeed } from './parse-seed.ts';

const smallest = {
  apps: [{ id: 'FSAID_1', appSecret: 'secret', permanentCode: 'code' }],
  corps: [{ id: 'FSCID_1' }],
};

function issuesOf(value: unknown): SeedError['issues'] {
  try {
    parseSeed(value);
  } catch (error) {
    if (error instanceof SeedError) return error.issues;
    throw error;
  }
  throw new Error('the seed was taken');
}

const FIRST_OF_2026 = Date.parse('2026-01-01T00:00:00Z');

describe('parseSeed', () => {
  it('completes a seed that says no more than it has to', () => {
    expect(parseSeed(smallest)).toEqual({
      apps: [
        {
          id: 'FSAID_1',
          appSecret: 'secret',
          permanentCode: 'code',
          corpId: 'FSCID_1',
          stopped: false,
          authorised: true,
          enterpriseDataForbidden: false,
          forbiddenOperations: [],
          visibleEmployees: null,
          visibleDepartments: null,
        },
      ],
      corps: [
        {
          id: 'FSCID_1',
          ea: 'FSCID_1',
          enterpriseId: 1,
          allowsDuplicateNames: false,
          dailyQuotaUsedUp: false,
          quotaNotPurchased: false,
          service: 'working',
        },
      ],
      tokens: [],
      departments: [],
      users: [],
      records: [],
      switches: {
        rejectDocumentedPath: false,
        partialBatch: false,
        strictTraceId: false,
        strictCurrentOpenUserId: false,
        interchangeableTokens: false,
        personnelHidden: false,
        personnelReadOnly: false,
        unknownEmployeeCode: 'openUserIdNotFound',
        memberDepartmentCode: 'parameterInvalid',
        malformedActorCode: 'openUserIdNotFound',
        actorOnUpdateDepartment: false,
        hiddenEmployeesRefused: false,
        coarseCredentialErrors: false,
      },
    });
  });

  it('completes an employee, a department, a record and a token of which it is told the least', () => {
    const seed = parseSeed({
      ...smallest,
      corps: [{ id: 'FSCID_0' }, { id: 'FSCID_1' }],
      apps: [{ ...smallest.apps[0], corpId: 'FSCID_1' }],
      users: [{ id: 'new' }],
      departments: [{ id: 7 }],
      records: [{ id: 'r', dataObjectApiName: 'AccountObj' }],
      tokens: [{ id: 'T', issuedAt: '2026-11-21T08:00:00+08:00' }],
    });
    expect(seed.users).toEqual([
      {
        id: 'new',
        employeeId: 1000,
        account: '',
        name: 'new',
        fullName: '',
        position: '',
        gender: '',
        mobile: '',
        email: '',
        qq: '',
        weixin: '',
        profileImageUrl: '',
        employeeNumber: '',
        hireDate: '',
        birthDate: '',
        startWorkDate: '',
        leaderId: '',
        corpId: 'FSCID_1',
        departmentIds: [],
        status: 2,
        createTime: FIRST_OF_2026,
        updateTime: FIRST_OF_2026,
        personnelFields: {},
      },
    ]);
    expect(seed.departments).toEqual([
      {
        id: 7,
        name: '7',
        corpId: 'FSCID_1',
        parentId: 0,
        order: 1,
        principalId: '',
        description: '',
        status: 'normal',
        stopTime: 0,
        createTime: FIRST_OF_2026,
        updateTime: FIRST_OF_2026,
      },
    ]);
    expect(seed.records).toEqual([
      {
        id: 'r',
        dataObjectApiName: 'AccountObj',
        corpId: 'FSCID_1',
        owner: [],
        invalid: false,
        createdBy: '',
        createTime: FIRST_OF_2026,
        updateTime: FIRST_OF_2026,
        fields: {},
      },
    ]);
    expect(seed.tokens).toEqual([
      {
        id: 'T',
        kind: 'corpAccessToken',
        appId: 'FSAID_1',
        corpId: 'FSCID_1',
        issuedAt: '2026-11-21T08:00:00+08:00',
        expiresAt: '2026-11-21T02:00:00.000Z',
        revoked: false,
      },
    ]);
  });

  it('numbers employees on from the highest number that is taken', () => {
    const { users } = parseSeed({ ...smallest, users: [{ id: 'a' }, { id: 'b', employeeId: 1500 }, { id: 'c' }] });
    expect(users.map(({ employeeId }) => employeeId)).toEqual([1501, 1500, 1502]);
  });

  it('gives a token the corp of the app that it names', () => {
    const { tokens } = parseSeed({
      apps: [
        { ...smallest.apps[0], corpId: 'FSCID_1' },
        { id: 'FSAID_2', appSecret: 's', permanentCode: 'c', corpId: 'FSCID_2' },
      ],
      corps: [{ id: 'FSCID_1' }, { id: 'FSCID_2' }],
      tokens: [{ id: 'T', appId: 'FSAID_2', issuedAt: '2026-11-21T00:00:00Z' }],
    });
    expect(tokens[0]?.corpId).toBe('FSCID_2');
  });

  it('takes the default seed as it is', () => {
    const seed = defaultSeed(countingIds());
    expect(parseSeed(seed)).toEqual(seed);
  });

  it.each([
    ['no apps', { ...smallest, apps: [] }, 'apps'],
    ['no corps', { ...smallest, corps: [] }, 'corps'],
    ['a status that is no MemberStatus', { ...smallest, users: [{ id: 'u', status: 3 }] }, 'users.0.status'],
    ['a status in quotes', { ...smallest, users: [{ id: 'u', status: '1' }] }, 'users.0.status'],
    ['a misspelt field', { ...smallest, users: [{ id: 'u', statuss: 1 }] }, 'users.0'],
    ['a misspelt switch', { ...smallest, switches: { rateLimit: true } }, 'switches'],
    ['an empty id', { ...smallest, users: [{ id: '' }] }, 'users.0.id'],
    [
      'a time without a zone',
      { ...smallest, tokens: [{ id: 'T', issuedAt: '2026-11-21T00:00:00' }] },
      'tokens.0.issuedAt',
    ],
    ['a corp that is not there', { ...smallest, users: [{ id: 'u', corpId: 'x' }] }, 'users.0.corpId'],
    [
      'an app that is not there',
      { ...smallest, tokens: [{ id: 'T', appId: 'x', issuedAt: '2026-11-21T00:00:00Z' }] },
      'tokens.0.appId',
    ],
    [
      'an operation that is not there',
      { ...smallest, apps: [{ ...smallest.apps[0], forbiddenOperations: ['getDepartmentList', 'x'] }] },
      'apps.0.forbiddenOperations.1',
    ],
    [
      'a visible employee who is not there',
      { ...smallest, users: [{ id: 'u' }], apps: [{ ...smallest.apps[0], visibleEmployees: ['u', 'x'] }] },
      'apps.0.visibleEmployees.1',
    ],
    [
      'a visible department that is not there',
      { ...smallest, apps: [{ ...smallest.apps[0], visibleDepartments: [9] }] },
      'apps.0.visibleDepartments.0',
    ],
    ['a service of another condition', { ...smallest, corps: [{ id: 'FSCID_1', service: 'x' }] }, 'corps.0.service'],
    ['an employee twice', { ...smallest, users: [{ id: 'u' }, { id: 'u' }] }, 'users.1.id'],
    [
      'a department that is not there',
      { ...smallest, users: [{ id: 'u', departmentIds: [9] }] },
      'users.0.departmentIds.0',
    ],
    [
      'a department of another corp',
      {
        ...smallest,
        corps: [{ id: 'FSCID_1' }, { id: 'FSCID_2' }],
        departments: [{ id: 9, corpId: 'FSCID_2' }],
        users: [{ id: 'u', departmentIds: [9] }],
      },
      'users.0.departmentIds.0',
    ],
    [
      'a number of two employees of a corp',
      {
        ...smallest,
        users: [
          { id: 'u', employeeId: 5 },
          { id: 'v', employeeId: 5 },
        ],
      },
      'users.1.employeeId',
    ],
    [
      'a department under one that is not there',
      { ...smallest, departments: [{ id: 7, parentId: 9 }] },
      'departments.0.parentId',
    ],
    [
      'a record of a corp that is not there',
      { ...smallest, records: [{ id: 'r', dataObjectApiName: 'AccountObj', corpId: 'x' }] },
      'records.0.corpId',
    ],
    [
      'a record twice',
      {
        ...smallest,
        records: [
          { id: 'r', dataObjectApiName: 'AccountObj' },
          { id: 'r', dataObjectApiName: 'AccountObj' },
        ],
      },
      'records.1.id',
    ],
    ['no object', 'seed', ''],
  ])('refuses %s and names where', (_, seed, path) => {
    expect(issuesOf(seed).map((issue) => issue.path)).toEqual([path]);
  });

  it('names every fault at once', () => {
    const seed = { ...smallest, users: [{ id: 'u', status: 3 }, { name: 'nobody' }] };
    expect(issuesOf(seed).map(({ path }) => path)).toEqual(['users.0.status', 'users.1.id']);
  });
});
