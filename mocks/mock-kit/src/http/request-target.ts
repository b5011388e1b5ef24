/** Where a request goes, exactly as sent. */
export interface RequestTarget {
  readonly target: string;
  readonly path: string;
  readonly query: string;
  /** What was done to the target, where anything was. */
  readonly note?: string;
}

/**
 * Splits a request target without decoding or normalising any of it. The absolute form, which clients send to
 * proxies (`GET http://host/path`), is reduced to its path and query.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function parseRequestTarget(raw: string): RequestTarget {
  if (raw.startsWith('/')) return split(raw);
  const authority = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*/.exec(raw)?.[0];
  if (authority === undefined) return split(raw);
  const rest = raw.slice(authority.length);
  return {
    ...split(rest.startsWith('/') ? rest : `/${rest}`),
    note: 'the absolute-form request target was reduced to its path and query',
  };
}

/** The authority of a target in the absolute form; undefined when it is not in that form. */
export function authorityOf(rawTarget: string): string | undefined {
  return /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)/.exec(rawTarget)?.[1];
}

function split(target: string): RequestTarget {
  const mark = target.indexOf('?');
  return mark === -1
    ? { target, path: target, query: '' }
    : { target, path: target.slice(0, mark), query: target.slice(mark + 1) };
}
