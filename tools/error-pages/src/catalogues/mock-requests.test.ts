import { describe, expect, it } from 'vitest';
import { feishu } from './feishu.ts';
import { fxiaoke } from './fxiaoke.ts';
import { mockRequests, requestsFor, requestsIn } from './mock-requests.ts';
import { wps } from './wps.ts';

const page = `# A mock

| code | request | label |
| --- | --- | --- |
| 401 / -1, 50009 | a token that [has ended](#tokens) / nothing | observed |
| none | not a code | observed |
`;

describe('the requests of a page', () => {
  it('are the rows with a code, without links', () => {
    expect(requestsIn(page)).toEqual([{ answer: '401 / -1, 50009', request: 'a token that has ended / nothing' }]);
  });

  it.each([
    [401, 1],
    [-1, 1],
    [50009, 1],
    [1, 0],
    [5000, 0],
    [40, 0],
  ])('are found by the whole code: %i', (code, found) => {
    expect(requestsFor(code, requestsIn(page))).toHaveLength(found);
  });

  it.each([feishu, wps, fxiaoke])('are as many in Chinese as in English: $id', (catalogue) => {
    const english = mockRequests(catalogue, 'en').map(({ answer }) => answer.match(/-?\d+/g));
    expect(english.length).toBeGreaterThan(15);
    expect(mockRequests(catalogue, 'zh-CN').map(({ answer }) => answer.match(/-?\d+/g))).toEqual(english);
  });
});
