/** The headers of a WPS-4 request, by the name of the set. */
export type Wps4HeaderSets = {
  /** open-xz.wps.cn (documented). */
  readonly date: {
    readonly 'Content-Type': string;
    readonly Date: string;
    readonly Authorization: string;
  };
  /** Private deployments (documented for these). Leaves `Authorization` free for a bearer token. */
  readonly 'wps-docs': {
    readonly 'Content-Type': string;
    readonly 'Wps-Docs-Date': string;
    readonly 'Wps-Docs-Authorization': string;
  };
};

export type Wps4HeaderSet = keyof Wps4HeaderSets;

type Write<Headers> = (contentType: string, date: string, authorization: string) => Headers;

const writers: { readonly [Name in Wps4HeaderSet]: Write<Wps4HeaderSets[Name]> } = {
  date: (contentType, date, authorization) => ({
    'Content-Type': contentType,
    Date: date,
    Authorization: authorization,
  }),
  'wps-docs': (contentType, date, authorization) => ({
    'Content-Type': contentType,
    'Wps-Docs-Date': date,
    'Wps-Docs-Authorization': authorization,
  }),
};

/** How a set of headers is written. Throws a `TypeError` for an unknown name. */
export function wps4HeaderWriter<Name extends Wps4HeaderSet>(name: Name): Write<Wps4HeaderSets[Name]> {
  if (!Object.hasOwn(writers, name)) throw new TypeError('headers must be "date" or "wps-docs"');
  return writers[name];
}
