import { vendors } from './vendors.ts';

const known = Object.values(vendors).flatMap(({ hosts }) => hosts.map((url) => new URL(url).host));

/** The allow-list of hosts: names of hosts of the vendors, separated by commas. */
export function readHosts(text: string | undefined): {
  readonly hosts: ReadonlySet<string>;
  readonly problems: readonly string[];
} {
  const hosts = (text ?? '')
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '');
  const unknown = hosts.filter((host) => !known.includes(host));
  const problems = unknown.map(
    (host) => `X_LIVE_HOSTS names "${host}", which is no host of a vendor; known: ${known.join(', ')}.`,
  );
  if (hosts.length === 0) {
    problems.push(`X_LIVE_HOSTS is missing: name the hosts that may be called, out of ${known.join(', ')}.`);
  }
  return { hosts: new Set(hosts), problems };
}
