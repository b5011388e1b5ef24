import type { IdGenerator } from '@x/mock-kit';
import type { FeishuSeed } from '../seed/feishu-seed.ts';

/** What stands after `cli_mock` in an app id, as long as in the ids of the default seed. */
const tailLength = 12;

/**
 * The seed with an app id of its own for every app, the marker in it, and with other secrets. Tokens are dropped; an
 * app is named nowhere else.
 */
export function renewCredentials(seed: FeishuSeed, ids: IdGenerator, marker: string): FeishuSeed {
  const numberLength = Math.max(2, tailLength - marker.length);
  return {
    ...seed,
    apps: seed.apps.map((app, index) => ({
      ...app,
      id: `cli_mock${marker}${(index + 1).toString(16).padStart(numberLength, '0')}`,
      appSecret: `mock${ids.alphanumeric(28)}`,
    })),
    tokens: [],
  };
}
