import type { DocumentedOperation, Fields } from './documented-operation.ts';
import { fieldsOf, listOf, operationFixtures, readFixture, textOf, textsOf } from './read-fixture.ts';

export const fxiaokeOperations: readonly DocumentedOperation[] = [
  ...operationFixtures('fxiaoke-offline')
    .filter((page) => 'requiredInAnswer' in page)
    .map(fxiaokeOperation),
  fxiaokeTokenCall('corpAccessToken', 'corp-access-token.json', {
    required: ['corpAccessToken', 'corpId', 'expiresIn'],
    filled: ['corpAccessToken', 'corpId'],
    headerTexts: [],
  }),
  fxiaokeTokenCall('oauthToken', 'oauth-token.json', {
    required: ['accessToken', 'ea', 'expiresIn'],
    filled: [],
    headerTexts: ['accessToken', 'ea'],
  }),
];

function fxiaokeOperation(page: Fields): DocumentedOperation {
  const request = fieldsOf(page['request']);
  const { corpAccessToken: _token, corpId: _corpId, ...input } = fieldsOf(request['body']);
  const variants = listOf(page['variants']);
  return {
    vendor: 'fxiaoke',
    name: textOf(page['operation']),
    isTokenCall: false,
    method: textOf(request['method']),
    path: new URL(textOf(request['url'])).pathname,
    inputs: [input, ...variants.map((variant) => fieldsOf(variant['input']))],
    answers: [fieldsOf(page['response']), ...variants.map((variant) => fieldsOf(variant['response']))],
    rule: {
      envelope: 'errorCode',
      read: true,
      required: textsOf(page['requiredInAnswer']),
      nulls: page['nullInAnswer'] === 'taken' ? 'taken' : 'refused',
      open: textsOf(page['openInAnswer']),
      // The part of its page that describes the answer was not found.
      undescribed: page['operation'] === 'createErpObject' ? ['dataId'] : [],
      filled: ['dataId'],
      headerTexts: [],
    },
  };
}

function fxiaokeTokenCall(
  name: string,
  file: string,
  rule: Pick<DocumentedOperation['rule'], 'required' | 'filled' | 'headerTexts'>,
): DocumentedOperation {
  const page = readFixture('fxiaoke-offline', file);
  const request = fieldsOf(page['request']);
  return {
    vendor: 'fxiaoke',
    name,
    isTokenCall: true,
    method: textOf(request['method']),
    path: new URL(textOf(request['url'])).pathname,
    inputs: [],
    answers: [fieldsOf(page['response'])],
    rule: {
      envelope: 'errorCode',
      read: true,
      nulls: 'refused',
      open: [],
      undescribed: ['traceId'],
      ...rule,
    },
  };
}
