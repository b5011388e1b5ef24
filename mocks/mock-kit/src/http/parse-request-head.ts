export interface RequestHead {
  readonly method: string;
  readonly target: string;
  readonly rawHeaders: string[];
}

const REQUEST_LINE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+) HTTP\/1\.[01]$/;

/**
 * Reads the head of a request from the bytes that Node's parser gave up on; undefined when there is no request in
 * them. `position` is where the parser stopped, within the request line.
 */
export function parseRequestHead(packet: unknown, position = 0): RequestHead | undefined {
  if (!Buffer.isBuffer(packet)) return undefined;
  const text = packet.toString('latin1');
  const [requestLine = '', ...rest] = text.slice(text.lastIndexOf('\n', position - 1) + 1).split('\r\n');
  const [, method, target] = REQUEST_LINE.exec(requestLine) ?? [];
  if (method === undefined || target === undefined) return undefined;
  const end = rest.indexOf('');
  return { method, target, rawHeaders: rest.slice(0, end === -1 ? undefined : end).flatMap(splitHeader) };
}

function splitHeader(line: string): string[] {
  const colon = line.indexOf(':');
  return colon < 1 ? [] : [line.slice(0, colon), line.slice(colon + 1).trim()];
}
