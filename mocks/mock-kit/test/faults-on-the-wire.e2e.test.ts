import { describe, expect, it } from 'vitest';
import { ANSWER_BODY, startFaultingServer } from './support/faulting-server.ts';
import { type Observed, observeWithFetch, observeWithHttp } from './support/observe.ts';
import { exchange, open, requestText, untilEnd, untilReceived } from './support/raw-http.ts';

async function observeBoth(step: string, answerBody?: string) {
  const server = await startFaultingServer(`*: ${step} x*`, answerBody);
  const outcomes = [server.nextOutcome(), server.nextOutcome()];
  const withFetch = await observeWithFetch(server.url);
  const withHttp = await observeWithHttp(server.url);
  return { withFetch, withHttp, outcomes: await Promise.all(outcomes), handled: server.handled() };
}

/** The names, codes and messages of an error and its cause. */
function words(observed: Observed): string {
  if (observed.seen === 'answer') return 'no error';
  const { error } = observed;
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = (one: Error | undefined) => (one !== undefined && 'code' in one ? String(one.code) : '');
  return [error.name, error.message, code(error), cause?.name, cause?.message, code(cause)].filter(Boolean).join(' ');
}

const HALF = Math.floor(Buffer.byteLength(ANSWER_BODY) / 2);

describe('a lost connection', () => {
  it.each(['reset', 'reset + delay(1ms)'])('by %s is a TCP RST before the headers', async (step) => {
    const { withFetch, withHttp, outcomes, handled } = await observeBoth(step);
    expect(withFetch).toMatchObject({ seen: 'error', at: 'headers' });
    expect(words(withFetch)).toMatch(/^TypeError fetch failed .*ECONNRESET/);
    expect(withHttp).toMatchObject({ seen: 'error', at: 'headers', of: 'request', error: { code: 'ECONNRESET' } });
    expect(words(withHttp)).toContain('read ECONNRESET');
    expect(outcomes).toEqual([
      { kind: 'lost', by: 'fault' },
      { kind: 'lost', by: 'fault' },
    ]);
    expect(handled).toBe(0);
  });

  it('by close is a FIN before the headers', async () => {
    const { withFetch, withHttp, handled } = await observeBoth('close');
    expect(withFetch).toMatchObject({ seen: 'error', at: 'headers' });
    expect(words(withFetch)).toMatch(/^TypeError fetch failed .*UND_ERR_SOCKET/);
    expect(withHttp).toMatchObject({ seen: 'error', at: 'headers', of: 'request', error: { code: 'ECONNRESET' } });
    expect(words(withHttp)).toContain('socket hang up');
    expect(handled).toBe(0);
  });

  it.each(['reset(after-headers)', 'reset(mid-body)', 'reset(5)'])('by %s is a TCP RST in the body', async (step) => {
    const { withFetch, withHttp, outcomes, handled } = await observeBoth(step);
    expect(withFetch).toMatchObject({ seen: 'error', at: 'body' });
    expect(words(withFetch)).toMatch(/^TypeError terminated .*ECONNRESET/);
    expect(withHttp).toMatchObject({ seen: 'error', at: 'body', of: 'request', error: { code: 'ECONNRESET' } });
    expect(outcomes[0]).toEqual({
      kind: 'lost',
      by: 'fault',
      answer: { status: 200, headers: { 'Content-Type': 'application/json' }, body: ANSWER_BODY },
    });
    expect(handled).toBe(2);
  });

  it.each(['close(mid-body)', 'truncate(10, short)', 'truncate(10, chunked)', 'truncate(0, chunked)'])(
    'by %s is a FIN in the body',
    async (step) => {
      const { withFetch, withHttp, handled } = await observeBoth(step);
      expect(withFetch).toMatchObject({ seen: 'error', at: 'body' });
      expect(words(withFetch)).toMatch(/^TypeError terminated .*UND_ERR_SOCKET/);
      expect(withHttp).toMatchObject({ seen: 'error', at: 'body', of: 'response', error: { code: 'ECONNRESET' } });
      expect(handled).toBe(2);
    },
  );

  it.each(['short', 'chunked'])(
    'comes as well where a cut would leave everything: truncate(100000, %s)',
    async (framing) => {
      const { withFetch, withHttp } = await observeBoth(`truncate(100000, ${framing})`);
      expect(words(withFetch)).toContain('terminated');
      expect(withHttp).toMatchObject({ seen: 'error', at: 'body' });
    },
  );

  it.each(['reset(after-headers)', 'reset(mid-body)', 'reset(5)', 'close(mid-body)', 'truncate(1, short)'])(
    'comes before the headers where there is no body to cut: %s',
    async (step) => {
      const { withFetch, withHttp, handled } = await observeBoth(step, '');
      expect(withFetch).toMatchObject({ seen: 'error', at: 'headers' });
      expect(withHttp).toMatchObject({ seen: 'error', at: 'headers' });
      expect(handled).toBe(2);
    },
  );
});

describe('an answer that is no HTTP', () => {
  it('is seen as garbage', async () => {
    const { withFetch, withHttp, handled } = await observeBoth('garbage');
    expect(withFetch).toMatchObject({ seen: 'error', at: 'headers' });
    // Node 20 names the code; Node 24 has the words alone.
    expect(words(withFetch)).toMatch(
      /^TypeError fetch failed HTTPParserError .*(HPE_INVALID_CONSTANT|Expected HTTP\/)/,
    );
    expect(withHttp).toMatchObject({ seen: 'error', at: 'headers', error: { code: 'HPE_INVALID_CONSTANT' } });
    expect(handled).toBe(0);
  });

  it('has a bad chunk', async () => {
    const { withFetch, withHttp, handled } = await observeBoth('badChunk');
    expect(withFetch).toMatchObject({ seen: 'error', at: 'body' });
    expect(words(withFetch)).toMatch(
      /^TypeError terminated .*(HPE_INVALID_CHUNK_SIZE|Invalid character in chunk size)/,
    );
    expect(withHttp).toMatchObject({ seen: 'error', at: 'body', error: { code: 'HPE_INVALID_CHUNK_SIZE' } });
    expect(handled).toBe(0);
  });
});

describe('a hang', () => {
  it('lasts until the caller gives up', async () => {
    const server = await startFaultingServer('*: hang x*');
    const [first, second] = [server.nextOutcome(), server.nextOutcome()];
    const withFetch = await observeWithFetch(server.url, { signal: AbortSignal.timeout(30) });
    expect(withFetch).toMatchObject({ seen: 'error', at: 'headers', error: { name: 'TimeoutError' } });
    expect(await first).toEqual({ kind: 'lost', by: 'client' });
    expect(await observeWithHttp(server.url, { timeoutMs: 30 })).toMatchObject({ at: 'headers', of: 'timeout' });
    expect(await second).toEqual({ kind: 'lost', by: 'client' });
    expect(server.handled()).toBe(0);
  });

  it('may end by itself', async () => {
    const { withFetch, withHttp, outcomes } = await observeBoth('hang(10ms)');
    expect(words(withFetch)).toMatch(/^TypeError fetch failed .*UND_ERR_SOCKET/);
    expect(withHttp).toMatchObject({ seen: 'error', at: 'headers', error: { code: 'ECONNRESET' } });
    expect(outcomes[0]).toEqual({ kind: 'lost', by: 'fault' });
  });
});

describe('an answer that can be read', () => {
  it('may have a body that is cut', async () => {
    const { withFetch, withHttp, outcomes } = await observeBoth('truncate(20, valid)');
    const cut = Buffer.from(ANSWER_BODY).subarray(0, 20).toString();
    expect(withFetch).toMatchObject({ seen: 'answer', status: 200, body: cut });
    expect(withHttp).toMatchObject({ seen: 'answer', status: 200, body: cut, complete: true });
    expect(() => JSON.parse(cut)).toThrow(SyntaxError);
    expect(outcomes[0]).toMatchObject({ kind: 'answered', answer: { status: 200, body: cut } });
    expect(outcomes[0]).toHaveProperty('headers', [
      ...['Content-Type', 'application/json', 'x-mock-fault', 'fault-1', 'Content-Length', '20'],
    ]);
  });

  it.each(['dribble(5, 10ms)', 'dribble(1000, 10ms)', 'delay(5ms)', 'dribble(1, 0)'])(
    'may be slow: %s',
    async (step) => {
      const { withFetch, withHttp, outcomes, handled } = await observeBoth(step);
      expect(withFetch).toMatchObject({ seen: 'answer', status: 200, body: ANSWER_BODY });
      expect(withHttp).toMatchObject({ seen: 'answer', body: ANSWER_BODY, complete: true });
      expect(outcomes[1]).toMatchObject({ kind: 'answered', answer: { body: ANSWER_BODY } });
      expect(handled).toBe(2);
    },
  );

  it.each([
    ['429(code=7, retry=3)', 429, { kind: 'status', status: 429, code: 7, retryAfterSeconds: 3 }],
    ['token-expired', 401, { kind: 'condition', condition: 'token-expired' }],
    ['gateway(503)', 503, { kind: 'gateway', status: 503 }],
    ['delay(5ms) + 500', 500, { kind: 'status', status: 500 }],
  ])('may be the refusal of the vendor: %s', async (step, status, refusal) => {
    const { withFetch, withHttp, outcomes, handled } = await observeBoth(step);
    const body = JSON.stringify(refusal);
    expect(withFetch).toMatchObject({ seen: 'answer', status, body });
    expect(withHttp).toMatchObject({ seen: 'answer', status, body });
    expect(withFetch.seen === 'answer' && withFetch.headers.get('x-mock-fault')).toBe('fault-1');
    expect(outcomes[0]).toMatchObject({ kind: 'answered', answer: { status, body } });
    expect(handled).toBe(0);
  });

  it('may be cut though it is a refusal', async () => {
    const { withHttp, handled } = await observeBoth('500 + truncate(3, valid)');
    expect(withHttp).toMatchObject({ seen: 'answer', status: 500, body: '{"k' });
    expect(handled).toBe(0);
  });
});

describe('the bytes', () => {
  const ask = requestText('GET /get');

  it('are short of the Content-Length', async () => {
    const server = await startFaultingServer('*: truncate(10, short)');
    void server.nextOutcome();
    const answer = await exchange(server.url, ask);
    expect(answer.header('Content-Length')).toBe(String(Buffer.byteLength(ANSWER_BODY)));
    expect(answer.header('x-mock-fault')).toBe('fault-1');
    expect(answer.body).toBe(ANSWER_BODY.slice(0, 10));
  });

  it('are one chunk and no end', async () => {
    const server = await startFaultingServer('*: truncate(10, chunked)');
    void server.nextOutcome();
    const answer = await exchange(server.url, ask);
    expect(answer.header('Content-Length')).toBeUndefined();
    expect(answer.header('Transfer-Encoding')).toBe('chunked');
    expect(answer.body).toBe(`a\r\n${ANSWER_BODY.slice(0, 10)}\r\n`);
  });

  it('are half of the body before a break in it', async () => {
    const server = await startFaultingServer('*: close(mid-body)');
    void server.nextOutcome();
    const { transcript } = await exchange(server.url, ask);
    const body = transcript.slice(transcript.indexOf('\r\n\r\n') + 4);
    expect(Buffer.from(body, 'latin1')).toEqual(Buffer.from(ANSWER_BODY).subarray(0, HALF));
  });

  it('are a head and a chunk size that is no number', async () => {
    const server = await startFaultingServer({ match: {}, script: [{ badChunk: true }], phase: 'after' });
    void server.nextOutcome();
    const answer = await exchange(server.url, ask);
    expect(answer.status).toBe(200);
    expect(answer.header('Content-Type')).toBe('application/json');
    expect(answer.body).toBe('zz\r\n');
  });

  it('are all that was announced, in pieces', async () => {
    const server = await startFaultingServer('*: dribble(3, 60ms)');
    void server.nextOutcome();
    const socket = await open(server.url);
    const sizes: number[] = [];
    socket.on('data', (chunk) => sizes.push(chunk.length));
    const ended = untilEnd(socket);
    socket.write(ask);
    await ended;
    // The head and three pieces; a busy machine may hand over some of them together.
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.length).toBeLessThanOrEqual(4);
  });

  it('are nothing for a HEAD but the headers', async () => {
    const server = await startFaultingServer('*: dribble(3, 3ms), truncate(5, valid)');
    void server.nextOutcome();
    void server.nextOutcome();
    for (let times = 0; times < 2; times += 1) {
      const answer = await exchange(server.url, requestText('HEAD /get'));
      expect(answer.header('Content-Length')).toBe(String(Buffer.byteLength(ANSWER_BODY)));
      expect(answer.body).toBe('');
    }
  });

  it('of an answer that was asked for before come before the break', async () => {
    const server = await startFaultingServer('*: delay(30ms), reset');
    void server.nextOutcome();
    void server.nextOutcome();
    const socket = await open(server.url);
    const received = untilReceived(socket, ANSWER_BODY.slice(-5));
    const lost = new Promise((resolve) => socket.on('error', resolve));
    socket.write(requestText('GET /get', [], '', 'keep-alive') + ask);
    expect(await received).toContain('HTTP/1.1 200 OK');
    expect(await lost).toMatchObject({ code: 'ECONNRESET' });
  });
});
