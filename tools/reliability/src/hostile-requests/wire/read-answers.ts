/** An answer as it came over a connection. */
export interface WireAnswer {
  readonly status: number;
  /** Names in lower case; the values of a repeated header joined with `, `. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** False for an answer that goes on without an announced end. */
  readonly isComplete: boolean;
}

export interface ReadAnswers {
  readonly answers: readonly WireAnswer[];
  /** What is wrong with what came, as HTTP. */
  readonly fault: string | undefined;
}

const HEAD_END = '\r\n\r\n';

/**
 * Takes what came over a connection apart into answers, interim ones left out. `methods` are those of the requests:
 * an answer to HEAD has no body.
 */
export function readAnswers(received: Buffer, methods: readonly string[]): ReadAnswers {
  const answers: WireAnswer[] = [];
  let rest = received;
  while (rest.byteLength > 0) {
    const end = rest.indexOf(HEAD_END);
    if (end === -1) return { answers, fault: `the answer broke off within its head, after ${rest.byteLength} bytes` };
    const [statusLine = '', ...lines] = rest.subarray(0, end).toString('latin1').split('\r\n');
    const status = Number(/^HTTP\/1\.1 ([1-9]\d\d)(?: |$)/.exec(statusLine)?.[1]);
    if (Number.isNaN(status)) return { answers, fault: `the status line ${JSON.stringify(statusLine.slice(0, 80))}` };
    const headers = readHeaders(lines);
    if (headers === undefined) return { answers, fault: 'a line of the head that is no header' };
    rest = rest.subarray(end + HEAD_END.length);
    if (status >= 100 && status < 200) continue;

    const isBodiless = methods[answers.length] === 'HEAD' || status === 204 || status === 304;
    const body = isBodiless ? { bytes: rest.subarray(0, 0), length: 0 } : readBody(rest, headers);
    answers.push({ status, headers, body: body.bytes, isComplete: body.length !== undefined });
    if (body.length === undefined) return { answers, fault: undefined };
    rest = rest.subarray(body.length);
  }
  return { answers, fault: undefined };
}

function readHeaders(lines: readonly string[]): Map<string, string> | undefined {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value = ''] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$/s.exec(line) ?? [];
    if (name === undefined) return undefined;
    const key = name.toLowerCase();
    const known = headers.get(key);
    headers.set(key, known === undefined ? value : `${known}, ${value}`);
  }
  return headers;
}

/** `length` is what the body takes up; undefined while not all of it is there. */
function readBody(
  rest: Buffer,
  headers: ReadonlyMap<string, string>,
): { readonly bytes: Buffer; readonly length: number | undefined } {
  if (headers.get('transfer-encoding') === 'chunked') return readChunks(rest);
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return rest.byteLength < length || Number.isNaN(length)
    ? { bytes: rest, length: undefined }
    : { bytes: rest.subarray(0, length), length };
}

function readChunks(rest: Buffer): { readonly bytes: Buffer; readonly length: number | undefined } {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = rest.indexOf('\r\n', at);
    const size = lineEnd === -1 ? Number.NaN : Number.parseInt(rest.subarray(at, lineEnd).toString('latin1'), 16);
    const next = lineEnd + 2 + size + 2;
    if (Number.isNaN(size) || next > rest.byteLength) return { bytes: Buffer.concat(chunks), length: undefined };
    if (size === 0) return { bytes: Buffer.concat(chunks), length: next };
    chunks.push(rest.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = next;
  }
}
