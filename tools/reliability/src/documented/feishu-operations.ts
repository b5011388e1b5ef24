import type { AnswerRule, DocumentedOperation, Fields } from './documented-operation.ts';
import { fieldsOf, isFields, readFixture, textOf } from './read-fixture.ts';

const status = ['system_status_id', 'title', 'icon_key'];

/** From the tables of the answers; the fixtures print examples only. */
const requiredInAnswer: Readonly<Record<string, readonly string[]>> = {
  list: ['has_more', ...status.map((field) => `items.0.${field}`)],
  create: ['system_status', ...status.map((field) => `system_status.${field}`)],
  patch: ['system_status', ...status.map((field) => `system_status.${field}`)],
  delete: [],
  batchOpen: ['result_list', 'result_list.0.user_id', 'result_list.0.result'],
  batchClose: ['result_list', 'result_list.0.user_id', 'result_list.0.result'],
};

const rule: Omit<AnswerRule, 'required'> = {
  envelope: 'data',
  read: true,
  nulls: 'refused',
  open: [],
  undescribed: [],
  filled: [],
  headerTexts: [],
};

export const feishuOperations: readonly DocumentedOperation[] = [
  ...Object.entries(requiredInAnswer).map(([name, required]) => feishuOperation(name, required)),
  feishuTokenCall(),
];

function feishuOperation(name: string, required: readonly string[]): DocumentedOperation {
  const page = readFixture('feishu-status', `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`);
  const examples = [page, page['minimal'], page['allFields']].filter(isFields);
  const request = fieldsOf(page['request']);
  const { pathname } = new URL(textOf(request['url']));
  return {
    vendor: 'feishu',
    name,
    isTokenCall: false,
    method: textOf(request['method']),
    path: pathname.replace(/\/\d{19}(?=\/|$)/, '/:system_status_id'),
    // The sample of patch gives fields that it does not update, which the client refuses.
    inputs: (name === 'patch' ? examples.slice(1) : examples).map((example) => inputOf(fieldsOf(example['request']))),
    answers: examples.map((example) => fieldsOf(example['response'])),
    rule: { ...rule, required },
  };
}

function inputOf(request: Fields): Fields {
  const { pathname, searchParams } = new URL(textOf(request['url']));
  const id = /\/(\d{19})(?=\/|$)/.exec(pathname)?.[1];
  const { page_size: pageSize, ...query } = Object.fromEntries(searchParams);
  return {
    ...(id === undefined ? {} : { system_status_id: id }),
    ...query,
    ...(pageSize === undefined ? {} : { page_size: Number(pageSize) }),
    ...(isFields(request['body']) ? request['body'] : {}),
  };
}

function feishuTokenCall(): DocumentedOperation {
  const page = readFixture('feishu-status', 'tenant-access-token.json');
  const request = fieldsOf(page['request']);
  return {
    vendor: 'feishu',
    name: 'tenantAccessToken',
    isTokenCall: true,
    method: textOf(request['method']),
    path: new URL(textOf(request['url'])).pathname,
    inputs: [],
    answers: [fieldsOf(page['response'])],
    rule: {
      ...rule,
      envelope: 'flat',
      required: ['tenant_access_token', 'expire'],
      headerTexts: ['tenant_access_token'],
    },
  };
}
