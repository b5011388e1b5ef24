import { operations as feishuOperations } from '@x/feishu-status/contract';
import { operations as fxiaokeOperations } from '@x/fxiaoke-offline/contract';
import { operations as wpsOperations } from '@x/wps-users/contract';
import { describe, expect, it } from 'vitest';
import { operationCalls } from '../src/calls/operation-calls.ts';
import { startClients } from '../src/calls/start-clients.ts';

const contracts = [feishuOperations, wpsOperations, fxiaokeOperations]
  .flatMap((operations) => Object.values(operations))
  .filter(({ token }) => token !== 'none');

describe('operationCalls', () => {
  it('has one call of every operation of the three contracts that needs a token', () => {
    expect(operationCalls.map(({ operation }) => operation).sort()).toEqual(
      contracts.map(({ vendor, name }) => `${vendor}.${name}`).sort(),
    );
  });

  it('says of every operation whether it changes state, as the contract does', () => {
    for (const { vendor, name, idempotent } of contracts) {
      const call = operationCalls.find(({ operation }) => operation === `${vendor}.${name}`);
      // Only of reads do the vendors themselves say that they may be repeated.
      const changesNothing = idempotent.value && idempotent.evidence === 'documented';
      expect(call?.changesState, `${vendor}.${name}`).toBe(!changesNothing);
    }
  });

  it('is carried out by the mocks, call by call, each as the operation that it names', async () => {
    await using started = await startClients();
    for (const { operation, call } of operationCalls) {
      await started.mocks.reset();
      await call(started.clients);
      const last = await started.mocks.requests.last();
      expect([last?.operation, last?.status, last?.phase]).toEqual([operation, 200, 'done']);
      await started.mocks.assertClean();
    }
  });
});
