import type { IdGenerator } from '@x/mock-kit';
import type { WpsSeed } from '../state/seed-schema.ts';

const appIdLength = 20;
const appKeyLength = 32;

/**
 * The seed with an APPID and an APPKEY of its own for each app, in the order of the apps, and without tokens. Both hold
 * the marker, and the word mock besides, so that nobody takes them for real ones.
 */
export function renewCredentials(seed: WpsSeed, ids: IdGenerator, marker: string): WpsSeed {
  const apps = seed.apps.map((app, index) => {
    const beginning = `AKmock${marker}`;
    const number = String(index + 1).padStart(Math.max(1, appIdLength - beginning.length), '0');
    const keyBeginning = `mock${marker}`;
    const rest = ids.hex(Math.max(8, appKeyLength - keyBeginning.length));
    return { ...app, id: `${beginning}${number}`, appKey: `${keyBeginning}${rest}` };
  });
  return { ...seed, apps, tokens: [] };
}
