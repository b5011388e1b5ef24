import type { JournalEntry } from '../../../src/journal/journal-entry.ts';

/** An entry as the journal of a session has it, with the given fields. */
export function cannedEntry(sequence: number, fields: Partial<JournalEntry> = {}): JournalEntry {
  return {
    sequence,
    id: `req_${String(sequence).padStart(4, '0')}`,
    session: 'default',
    vendor: 'feishu',
    operation: 'feishu.list',
    at: new Date(Date.UTC(2026, 10, 21, 8, 0, sequence, 120)).toISOString(),
    durationMs: 4,
    phase: 'done',
    abortedBy: undefined,
    method: 'GET',
    target: '/open-apis/personal_settings/v1/system_statuses?page_size=50',
    requestHeaders: ['Host', '127.0.0.1:4610', 'Authorization', 'Bearer ***'],
    requestBody: '',
    requestBodySha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    status: 200,
    responseHeaders: ['content-type', 'application/json; charset=utf-8', 'x-mock-request-id', `req_${sequence}`],
    responseBody: '{"code":0,"msg":"success","data":{"has_more":false,"items":[{"title":"出差"}]}}',
    inferredRules: [],
    diagnostics: undefined,
    violations: [],
    signature: undefined,
    fault: undefined,
    credential: 'cli_mock000000000001',
    ...fields,
  };
}

const bodyHash = 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9';
const signedBefore = 'KSO-1POST/v7/users/batch_disable';
const signedAfter = `Sat, 21 Nov 2026 08:00:03 GMT${bodyHash}`;

/** One request of each kind that the page has to show. */
export const cannedEntries: readonly JournalEntry[] = [
  cannedEntry(1),
  cannedEntry(2, {
    operation: 'feishu.batchOpen',
    method: 'POST',
    target: '/open-apis/personal_settings/v1/system_statuses/7101214603622940671/batch_open',
    requestBody: '{"user_list":[{"user_id":"ou_53edd3282dbc2fdbe5c593cfa5ce82ab","end_time":"1665990378"}]}',
    responseBody:
      '{"code":0,"data":{"result_list":[{"user_id":"ou_53edd3282dbc2fdbe5c593cfa5ce82ab","result":"success_user_is_on"}]}}',
    durationMs: 12,
  }),
  cannedEntry(3, {
    vendor: 'wps',
    operation: 'wps.batchDisable',
    method: 'POST',
    target: '/v7/users/batch_disable',
    requestHeaders: [
      ...['Host', '127.0.0.1:4610', 'Content-Type', 'application/json; charset=utf-8'],
      ...['X-Kso-Date', 'Sat, 21 Nov 2026 08:00:03 GMT', 'X-Kso-Authorization', 'KSO-1 ***'],
    ],
    requestBody: '{"user_ids":["mock-user-0001","mock-user-0002"]}',
    requestBodySha256: bodyHash,
    status: 401,
    responseBody: '{"code":400006,"msg":"signature mismatch"}',
    diagnostics: 'the signature is that of another string to sign: the Content-Type was signed without its charset',
    inferredRules: ['wps.signature-refusal'],
    violations: [
      {
        code: 'signature-mismatch',
        message: 'The signature does not fit the request.',
        path: 'header.x-kso-authorization',
      },
      {
        code: 'unknown-field',
        message: 'The operation has no such field.',
        path: 'query.verbose',
        rule: 'wps.unknown-fields',
      },
    ],
    signature: {
      scheme: 'KSO-1',
      verified: false,
      reason: 'the signature is not the one of this request',
      expectedStringToSign: `${signedBefore}application/json; charset=utf-8${signedAfter}`,
      receivedStringToSign: `${signedBefore}application/json${signedAfter}`,
      hints: [
        'The signature fits when Content-Type is signed as "application/json". Sign the header as it is sent: the HTTP library added "; charset=utf-8".',
      ],
    },
    credential: 'AKmock20260101SIGNED',
  }),
  cannedEntry(4, {
    operation: 'feishu.batchOpen',
    method: 'POST',
    target: '/open-apis/personal_settings/v1/system_statuses/7101214603622940671/batch_open',
    status: 429,
    responseBody: '{"code":99991400,"msg":"request trigger frequency limit"}',
    fault: { id: 'fault-1', step: '429(retry=1)' },
    durationMs: 2,
  }),
  cannedEntry(5, {
    vendor: 'fxiaoke',
    operation: 'fxiaoke.dataUpdate',
    method: 'POST',
    target: '/cgi/crm/v2/data/update',
    requestBody: '{"corpAccessToken":"***","corpId":"FSCID_MOCK","data":{"object_data":{"_id":"mock-1"}}}',
    responseBody: '{"errorCode":20016,"errorMessage":"corpAccessToken is expired"}',
    durationMs: 1,
  }),
  cannedEntry(6, {
    operation: 'feishu.delete',
    method: 'DELETE',
    target: '/open-apis/personal_settings/v1/system_statuses/7101214603622940672',
    phase: 'aborted',
    abortedBy: 'fault',
    status: undefined,
    responseHeaders: [],
    responseBody: undefined,
    fault: { id: 'fault-2', step: 'reset(before-headers)' },
  }),
  cannedEntry(7, {
    operation: undefined,
    method: 'GET',
    target: '/open-apis/<img src=x onerror=alert(1)>',
    status: 404,
    responseBody: '404 page not found',
    requestHeaders: ['Host', '127.0.0.1:4610', 'X-Hostile', '<script>document.title="hacked"</script>'],
    diagnostics: 'no such operation; the nearest is GET /open-apis/personal_settings/v1/system_statuses',
  }),
  cannedEntry(8, {
    operation: 'feishu.create',
    method: 'POST',
    target: '/open-apis/personal_settings/v1/system_statuses',
    phase: 'open',
    status: undefined,
    durationMs: undefined,
    responseHeaders: [],
    responseBody: undefined,
  }),
];
