/** What a mock shows of itself over HTTP, by name. */
export interface Views {
  /** Where no secret may be. */
  readonly masked: Readonly<Record<string, string>>;
  /** Where the secrets that the mock itself gave out are documented to be. */
  readonly withIssued: Readonly<Record<string, string>>;
}

export async function readViews(url: string): Promise<Views> {
  const read = async (path: string): Promise<string> => (await fetch(`${url}${path}`)).text();
  const session = '/_mock/v1/sessions/default';
  const requests = await read(`${session}/requests`);
  const ids = [...new Set([...requests.matchAll(/"id":"([^"]+)","session"/g)].map(([, id]) => id ?? ''))];
  if (ids.length === 0) throw new Error('the journal of the mock names no request');
  let curls = '';
  let raws = '';
  // Both are made of what the journal shows; a sample of all kinds of request is enough.
  for (const id of ids.filter((_id, index) => index % 10 === 0)) {
    curls += await read(`${session}/requests/${id}/curl`);
    raws += await read(`${session}/requests/${id}/raw`);
  }
  await fetch(`${url}${session}/snapshots`, { method: 'POST', headers: { 'x-mock-admin': '1' } });
  const page = await read('/_mock/ui/');
  const files = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css|svg))"/g)].map(([, file]) => file ?? '');
  const scripts = await readScripts(url, files);
  const states = await Promise.all(['feishu', 'wps', 'fxiaoke'].map((vendor) => read(`${session}/state/${vendor}`)));
  return {
    masked: {
      'journal of the mock': requests,
      'requests as curl': curls,
      'requests as on the wire': raws,
      'list of snapshots': await read(`${session}/snapshots`),
      'list of faults': await read(`${session}/faults`),
      'rate limits of the mock': await read(`${session}/ratelimits`),
      'fidelity of the mock': await read('/_mock/v1/fidelity'),
      'OpenAPI of the mock': await read('/_mock/v1/openapi.json'),
      'page of the mock': page,
      'scripts of the page': scripts,
    },
    withIssued: { 'credentials of a session': await read(session), 'state of a session': states.join('\n') },
  };
}

/** The page's scripts and all that they import. */
async function readScripts(url: string, files: readonly string[]): Promise<string> {
  const base = `${url}/_mock/ui/`;
  const waiting = files.map((file) => new URL(file, base).href);
  const seen = new Set<string>();
  let all = '';
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const text = await (await fetch(next)).text();
    all += text;
    for (const [, file = ''] of text.matchAll(/from '(\.\/[^']+)'/g)) waiting.push(new URL(file, next).href);
  }
  if (seen.size < 3) throw new Error('the page of the mock names no scripts');
  return all;
}

/** Follows the stream of events until it is told to stop. */
export async function startEvents(url: string): Promise<{ stop(): Promise<string> }> {
  const abort = new AbortController();
  // The answer begins when the stream stands, so that nothing is missed.
  const response = await fetch(`${url}/_mock/v1/events`, { signal: abort.signal });
  let events = '';
  const following = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) events += decoder.decode(chunk, { stream: true });
  })().catch(() => undefined);
  return {
    async stop() {
      abort.abort();
      await following;
      if (!events.includes('feishu.tenantAccessToken')) throw new Error('the stream of events tells of no token call');
      return events;
    },
  };
}
