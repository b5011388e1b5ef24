import { readFileSync } from 'node:fs';
import { createFeishuStatus } from '@x/feishu-status';
import { createFxiaokeOffline, MemberStatus } from '@x/fxiaoke-offline';
import { createWpsUsers } from '@x/wps-users';
import { describe, expect, it } from 'vitest';
import { feishuCloseJob, feishuOpenJob } from './feishu/index.ts';
import { fxiaokeStatusJob } from './fxiaoke/index.ts';
import { defaultBatchRetry } from './send/batch-retry.ts';
import { wpsDisableJob, wpsEnableJob } from './wps/index.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const feishu = createFeishuStatus({ getAccessToken: () => 't-token' });
const wps = createWpsUsers({ signing: 'none', getAccessToken: () => 'token' });
const fxiaoke = createFxiaokeOffline({ getAccessToken: () => ({ corpAccessToken: 'token', corpId: 'corp' }) });

const jobs = {
  feishuOpenJob: feishuOpenJob({ client: feishu, system_status_id: '1', end_time: '1' }),
  feishuCloseJob: feishuCloseJob({ client: feishu, system_status_id: '1' }),
  wpsDisableJob: wpsDisableJob({ client: wps }),
  wpsEnableJob: wpsEnableJob({ client: wps }),
  fxiaokeStatusJob: fxiaokeStatusJob({ client: fxiaoke, status: MemberStatus.Enabled }),
};

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const text = read(`../${name}`);

  it.each(['example.ts', 'limiter.ts'])('shows %s, which is compiled', (example) => {
    expect(text).toContain(`\`\`\`ts\n${read(`../test/readme/${example}`)}\`\`\`\n`);
  });

  it.each(Object.entries(jobs))(
    'has a row for %s with its limits and the size of its batches',
    (job, { limits, batchSize }) => {
      const rows = text.split('\n').filter((line) => line.startsWith('| `') && line.includes(`\`${job}(`));
      expect(rows).toHaveLength(1);
      for (const { limit, evidence } of limits ?? []) {
        expect(rows[0]).toContain(String(limit));
        expect(rows[0]).toContain(evidence);
      }
      expect(rows[0]).toContain(String(batchSize));
    },
  );

  it.each(['succeeded', 'refused', 'failed', 'uncertain'])('explains %s', (outcome) => {
    expect(text).toContain(`\`${outcome}\``);
  });

  it('names how often a call is tried', () => {
    const page = read(`../docs/retries-and-limits${name.slice('README'.length)}`);
    for (const told of [text, page]) expect(told).toMatch(new RegExp(`${defaultBatchRetry.maxAttempts} (times|次)`));
  });
});
