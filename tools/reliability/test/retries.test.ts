import { describe, expect, it } from 'vitest';
import { retriesPart } from '../src/retries/retries-part.ts';
import { sendJson, startCannedServer } from '../src/retries/server/canned-server.ts';
import { vendorCalls } from '../src/retries/server/vendor-calls.ts';
import { pipelineStorm } from '../src/retries/storm/pipeline-storm.ts';
import { findCrowds, spreadOf } from '../src/retries/storm/spread.ts';

describe('retries', () => {
  it('finds nothing wrong', { timeout: 120_000 }, async () => {
    const { failures, figures } = await retriesPart.run({ scale: 'short', seed: 7, progress: () => undefined });
    expect(failures).toEqual([]);
    expect(figures.length).toBeGreaterThan(5);
  });

  it('turns red when clients do not spread out', async () => {
    const crowd = await pipelineStorm(200, () => 0.5);
    expect(findCrowds('crowd', spreadOf(crowd, 250), 250)).toEqual([
      'crowd: 100.0 % of the clients come back in tenth 6 of the window',
    ]);
    expect(findCrowds('late', spreadOf([10, 60, 110, 160, 400], 250), 250)).toContain(
      'late: a pause of 400 ms in a window of 250 ms',
    );
  });

  it.each(vendorCalls)('has a canned answer that the client of $vendor takes', async ({ goodAnswer, connect }) => {
    await using server = await startCannedServer((response) => sendJson(response, 200, goodAnswer));
    const client = connect(server.url, {});
    await client.call();
    await client.close();
    expect([server.tokenCalls, server.arrivals.length]).toEqual([1, 1]);
  });
});
