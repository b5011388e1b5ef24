import type { Environment, LiveVendor } from './read-target.ts';
import { type Credentials, type Vendor, vendors } from './vendors.ts';

/** What the environment says of one vendor. Nothing at all is neither a vendor nor a problem. */
export function readVendor<Name extends Vendor>(
  name: Name,
  allowedHosts: ReadonlySet<string>,
  environment: Environment,
): { readonly vendor?: LiveVendor<Name>; readonly problems: readonly string[] } {
  const { hosts, credentials: variables } = vendors[name];
  const allowed = hosts.filter((url) => allowedHosts.has(new URL(url).host));
  const given = Object.entries<string>(variables).map(([option, variable]) => ({
    option,
    variable,
    value: environment[variable] ?? '',
  }));
  const missing = given.filter(({ value }) => value === '');
  if (allowed.length === 0 && missing.length === given.length) return { problems: [] };

  const problems = missing.map(({ variable }) => `${variable} is missing.`);
  const [baseURL] = allowed;
  if (baseURL === undefined) {
    problems.push(
      `There are credentials for ${name}, and X_LIVE_HOSTS names none of its hosts: ${hosts.map((url) => new URL(url).host).join(', ')}.`,
    );
    return { problems };
  }
  if (allowed.length > 1) {
    problems.push(
      `X_LIVE_HOSTS names ${allowed.length} hosts of ${name}, and an app lives on one of them: name that one.`,
    );
  }
  if (problems.length > 0) return { problems };
  const credentials = Object.fromEntries(given.map(({ option, value }) => [option, value])) as Credentials<Name>;
  return { vendor: { baseURL, credentials }, problems };
}
