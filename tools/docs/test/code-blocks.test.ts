import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMocks } from '@x/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProgramSetting } from '../src/blocks/block-plan.ts';
import { checkBlock } from '../src/blocks/check-block.ts';
import { type PlannedBlock, planBlocks } from '../src/blocks/planned-blocks.ts';
import { compileBlocks } from './support/compile-blocks.ts';
import { isInstalled, startRedis } from './support/redis.ts';
import { makeWorkshop, runBlock } from './support/run-block.ts';

const { planned, misfits } = planBlocks();
const missing = (['redis-server', 'openssl', 'bash'] as const).filter((program) => !isInstalled(program));

const settingOf = ({ plan }: PlannedBlock): ProgramSetting => ('run' in plan ? (plan.with ?? {}) : {});
const toRun = planned.filter(({ plan }) => 'run' in plan);
const cannotRun = (one: PlannedBlock): boolean => missing.some((program) => program === settingOf(one).needs);
for (const one of toRun.filter(cannotRun)) {
  process.stderr.write(`skipped: ${one.id}: there is no ${settingOf(one).needs} for it on this machine\n`);
}

const isTyped = ({ plan }: PlannedBlock): boolean => 'check' in plan && plan.check === 'types';
const programs = planned.filter((one) => isTyped(one) || ('run' in one.plan && one.plan.run !== 'shell'));
const toCheck = planned.filter((one) => 'check' in one.plan && !isTyped(one));
const listed = planned.filter(({ plan }) => 'listed' in plan);

process.stdout.write(
  `${planned.length} code blocks: ${toRun.length} executed, ${planned.filter(isTyped).length} type-checked only, ` +
    `${toCheck.length} parsed and compared, ${listed.length} listed with reasons:\n${listed
      .map(({ id, plan }) => `  ${id}: ${'listed' in plan ? plan.listed : ''}\n`)
      .join('')}`,
);

let workshop: string;
let mocks: Awaited<ReturnType<typeof startMocks>>;

beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'blocks-'));
  await makeWorkshop(workshop);
  mocks = await startMocks();
});
afterAll(async () => {
  await mocks?.close();
  await rm(workshop, { recursive: true, force: true });
});

it('every code block of every page has a plan that fits', () => {
  expect(misfits).toEqual([]);
});

it('every program is type-checked as it stands on its page, with exactOptionalPropertyTypes', async () => {
  expect(await compileBlocks(programs, workshop)).toEqual([]);
}, 300_000);

describe('the code block is what it says', () => {
  it.each(toCheck.map((one) => ({ name: one.id, one })))('$name', async ({ one: { plan, block } }) => {
    if (!('check' in plan) || plan.check === 'types') throw new Error('is for the compiler');
    expect(await checkBlock(plan.check, block.text, 'besides' in plan ? plan.besides : [])).toEqual([]);
  });
});

// Each has a process, a folder and a session of the mocks of its own, and many of them wait.
describe.concurrent('the code block runs', () => {
  it.for(toRun.map((one) => ({ name: one.id, one, skipped: cannotRun(one) })))(
    '$name',
    { timeout: 180_000 },
    async ({ one, skipped }, { onTestFinished, skip }) => {
      skip(skipped, `there is no ${settingOf(one).needs} on this machine`);
      const { prepare, calls = [], prints, needs } = settingOf(one);
      const folder = join(workshop, one.id.replaceAll(/\W+/g, '-'));
      await mkdir(folder);
      await using session = await mocks.session();
      const closing: (() => Promise<void>)[] = [];
      onTestFinished(async () => {
        for (const close of closing.reverse()) await close();
      });
      const setting = { folder, cleanUp: (close: () => Promise<void>) => void closing.push(close) };
      const redis = needs === 'redis-server' ? { REDIS_URL: await startRedis(setting.cleanUp) } : {};
      const prepared = await prepare?.(session, setting);
      const { exitCode, output } = await runBlock(one, folder, workshop, { ...session.env, ...redis, ...prepared });
      expect({ exitCode, output }).toMatchObject({
        exitCode: 0,
        output: prints ? expect.stringMatching(prints) : expect.any(String),
      });
      for (const operation of new Set(calls)) {
        const times = calls.filter((call) => call === operation).length;
        expect(await session.requests.count({ operation }), operation).toBeGreaterThanOrEqual(times);
      }
    },
  );
});
