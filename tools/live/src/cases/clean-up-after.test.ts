import { describe, expect, it } from 'vitest';
import { cleanUpAfter } from './clean-up-after.ts';

const fails = (message: string) => async () => {
  throw new Error(message);
};

describe('cleanUpAfter', () => {
  it('cleans up after work that succeeds and after work that fails', async () => {
    let cleaned = 0;
    const cleanUp = async () => {
      cleaned += 1;
    };
    await cleanUpAfter('a status', async () => {}, cleanUp);
    await expect(cleanUpAfter('a status', fails('the case'), cleanUp)).rejects.toThrow('the case');
    expect(cleaned).toBe(2);
  });

  it('says what is left when cleaning up fails', async () => {
    await expect(cleanUpAfter('a status', async () => {}, fails('no'))).rejects.toThrow('Remove by hand: a status.');
  });

  it('keeps both failures', async () => {
    const both = await cleanUpAfter('a status', fails('the case'), fails('no')).catch((error: unknown) => error);
    expect(both).toMatchObject({
      message: 'The case failed, and so did cleaning up: a status may be left.',
      errors: [{ message: 'the case' }, { message: 'Remove by hand: a status.', cause: { message: 'no' } }],
    });
  });
});
