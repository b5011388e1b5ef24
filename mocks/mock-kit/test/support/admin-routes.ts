type Method = 'DELETE' | 'GET' | 'HEAD' | 'PATCH' | 'POST' | 'PUT';

export interface AdminRouteCall {
  readonly method: Method;
  /** Below `/_mock`, with parameters that the toy mocks have. */
  readonly path: string;
}

/** Every route of the admin API and the page. The document of the API says whether the list is whole. */
export function everyAdminCall(paths: Readonly<Record<string, object>>): AdminRouteCall[] {
  const calls = Object.entries(paths).flatMap(([template, item]) =>
    METHODS.filter((method) => method.toLowerCase() in item).map((method) => ({
      method,
      path: template.slice('/_mock'.length).replaceAll(/\{(\w+)\}/g, (_, name: string) => VALUES[name] ?? 'nothing'),
    })),
  );
  return [...calls, ...['/ui', '/ui/', '/ui/main.js'].map((path) => ({ method: 'GET' as const, path }))];
}

const METHODS = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'] as const;
const VALUES: Readonly<Record<string, string>> = { session: 'default', vendor: 'feishu', limit: 'toy.limited-second' };
