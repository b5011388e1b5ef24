import { describe, expect, it } from 'vitest';
import { splitUntilFound } from '../src/work/split-until-found.ts';

/** A vendor that refuses a whole list because of the bad ids in it, or for another reason altogether. */
function vendorRefusing(bad: readonly string[]) {
  const lists: (readonly string[])[] = [];
  const disabled = new Set<string>();
  return {
    lists,
    disabled,
    async send(ids: readonly string[]) {
      lists.push(ids);
      const first = ids.find((id) => bad.includes(id));
      if (first !== undefined) return { ok: false, error: `${first} is unknown` } as const;
      for (const id of ids) disabled.add(id);
      return { ok: true, value: undefined } as const;
    },
  };
}

const aboutOneUser = () => true;
const ids = Array.from({ length: 50 }, (_, index) => `user-${index}`);

describe('splitUntilFound', () => {
  it('sends a good list in one call', async () => {
    const vendor = vendorRefusing([]);
    expect(await splitUntilFound(ids, vendor.send, aboutOneUser)).toEqual({ done: ids, refused: [] });
    expect(vendor.lists).toEqual([ids]);
  });

  it.each([[['user-0']], [['user-49']], [['user-24', 'user-25']], [['user-3', 'user-17', 'user-44']], [ids]])(
    'does all users but %s, and names each of those with its own error',
    async (bad) => {
      const vendor = vendorRefusing(bad);
      const good = ids.filter((id) => !bad.includes(id));
      expect(await splitUntilFound(ids, vendor.send, aboutOneUser)).toEqual({
        done: good,
        refused: bad.map((id) => ({ id, error: `${id} is unknown` })),
      });
      expect([...vendor.disabled]).toEqual(good);
    },
  );

  it('finds one bad user among 50 in at most 13 calls', async () => {
    for (const id of ids) {
      const vendor = vendorRefusing([id]);
      await splitUntilFound(ids, vendor.send, aboutOneUser);
      expect(vendor.lists.length).toBeLessThanOrEqual(13);
    }
  });

  it('throws an error that is not the fault of one user, and sends nothing more', async () => {
    const vendor = vendorRefusing(['user-7']);
    const run = splitUntilFound(ids, vendor.send, () => false);
    await expect(run).rejects.toBe('user-7 is unknown');
    expect(vendor.lists).toHaveLength(1);
  });
});
