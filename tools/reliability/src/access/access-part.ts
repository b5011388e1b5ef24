import { networkInterfaces } from 'node:os';
import { startMocks } from '@x/mocks';
import { chromiumPath } from '@x/test-kit/chromium';
import { now } from '../hostile-requests/targets/now.ts';
import type { Figure, Part } from '../part.ts';
import { type AdminDoor, adminAttempts } from './admin-attempts.ts';
import { type Tried, tryAll } from './attempt.ts';
import { browserAttempts } from './browser-attempts.ts';
import { comparisonAttempts } from './comparison-attempts.ts';
import { replayAttempts } from './replay-attempts.ts';
import { sessionAttempts } from './session-attempts.ts';
import { visitorsElsewhere } from './visitors-elsewhere.ts';
import { formAttempts, visitorsOnThisMachine } from './visitors-on-this-machine.ts';
import { watchComparisons } from './watch-comparisons.ts';

type Mocks = Awaited<ReturnType<typeof startMocks>>;

const TOKEN = 'admin-token-of-this-run';

/** Who gets in: at the admin API, at its page, and at the vendors' operations. */
export const accessPart: Part = {
  name: 'access',
  title: 'Only who may gets in, and what is refused changes nothing and shows nothing',
  async run({ scale, progress }) {
    const figures: Figure[] = [];
    const failures: string[] = [];
    const add = (what: string, tried: Tried) => {
      const { letIn, refused } = tried;
      const wrong = tried.failures.length;
      figures.push({ what, value: `${letIn + refused} attempts, ${letIn} let in, ${refused} refused, ${wrong} wrong` });
      failures.push(...tried.failures);
      progress(`access: ${what}`);
    };
    const leaveOut = (what: string, reason: string) => {
      figures.push({ what, value: `left out: ${reason}` });
      progress(`access: ${what} left out: ${reason}`);
    };

    {
      await using mocks = await startMocks({ clock: now.toISOString(), rateLimits: 'off' });
      const door = doorOf(mocks, '127.0.0.1');
      add('the admin API from this machine', await tryAll(adminAttempts(door, visitorsOnThisMachine(mocks.port))));
      add('forms, preflights and websockets', await tryAll(formAttempts(door)));
      add('sessions, vendors and tenants apart', await tryAll(await sessionAttempts(mocks)));
      add('signed requests sent again', await tryAll(await replayAttempts(mocks)));
      using watch = watchComparisons();
      add('signatures and keys in constant time', await tryAll(await comparisonAttempts(mocks, watch)));
      const inBrowser = 'pages of other origins in Chromium';
      if (scale === 'short') leaveOut(inBrowser, 'only at full scale');
      else if (chromiumPath === undefined) leaveOut(inBrowser, 'there is no Chromium; name one in CHROMIUM_PATH');
      else add(inBrowser, await tryAll(await browserAttempts({ url: mocks.url, look: lookAtAll(mocks) })));
    }

    const elsewhere = 'the admin API from another address';
    const address = Object.values(networkInterfaces())
      .flat()
      .find((found) => found?.family === 'IPv4' && !found.internal)?.address;
    if (address === undefined) leaveOut(elsewhere, 'this machine has no address besides loopback');
    else {
      await using mocks = await startMocks({ host: '0.0.0.0', adminToken: TOKEN, allowedHosts: [address] });
      using watch = watchComparisons();
      add(elsewhere, await tryAll(adminAttempts(doorOf(mocks, address), visitorsElsewhere(address, TOKEN))));
      // Both sides are hashed, so that they are equally long.
      if (!watch.take().includes(32)) failures.push('the admin token was not compared in constant time');
      add('the same server from this machine', await tryAll(adminAttempts(doorOf(mocks, '127.0.0.1'), [here])));
    }

    const mapped = 'loopback by IPv6 and mapped into it';
    if (
      Object.values(networkInterfaces())
        .flat()
        .some((found) => found?.address === '::1')
    ) {
      await using mocks = await startMocks({ host: '::', adminToken: TOKEN });
      const doors = ['::1', '::ffff:127.0.0.1'].map((host) => doorOf(mocks, host));
      add(mapped, await tryAll(doors.flatMap((door) => adminAttempts(door, [here]))));
    } else leaveOut(mapped, 'this machine has no ::1');

    failures.push(...(await startsOpen()));
    return { figures, failures };
  },
};

const here = { who: 'somebody here without a token', expected: 'let in', lines: ['Host: localhost'] } as const;

function doorOf(mocks: Mocks, host: string): AdminDoor {
  const { feishu, wps, fxiaoke } = mocks.credentials;
  return {
    address: { host, port: mocks.port },
    secrets: [feishu.appSecret, wps.appKey, fxiaoke.appSecret, fxiaoke.permanentCode],
    async look() {
      // Named snapshots are what the attempts would leave behind.
      const answer = await fetch(`http://127.0.0.1:${mocks.port}/_mock/v1/sessions/default/snapshots`);
      return answer.text();
    },
  };
}

/** Everything that a page tries to change. */
function lookAtAll(mocks: Mocks): () => Promise<string> {
  return async () => {
    const state = JSON.stringify(await mocks.state.feishu.get());
    return `${await doorOf(mocks, '127.0.0.1').look()} ${await mocks.requests.count()} ${state}`;
  };
}

/** A server that everybody could reach does not start without a token. */
async function startsOpen(): Promise<string[]> {
  try {
    const mocks = await startMocks({ host: '0.0.0.0' });
    await mocks.close();
    return ['a server that other machines reach started without an admin token'];
  } catch {
    return [];
  }
}
