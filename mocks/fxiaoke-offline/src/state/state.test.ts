import { describe, expect, it } from 'vitest';
import { countingIds } from '../../test/support/make-call.ts';
import { defaultSeed } from '../seed/default-seed.ts';
import { parseSeed } from '../seed/parse-seed.ts';
import { credentials } from './credentials.ts';
import { createState, toSeed } from './state.ts';

describe('createState and toSeed', () => {
  const seed = parseSeed({
    ...defaultSeed(countingIds()),
    tokens: [{ id: 'T', issuedAt: '2026-11-21T00:00:00Z' }],
    switches: { partialBatch: true },
  });

  it('are each the reverse of the other', () => {
    expect(toSeed(createState(seed))).toEqual(seed);
  });

  it('give plain JSON', () => {
    const written = toSeed(createState(seed));
    expect(JSON.parse(JSON.stringify(written))).toEqual(written);
  });

  it('leave the seed alone when the state changes', () => {
    const state = createState(seed);
    state.users.clear();
    state.tokens.clear();
    expect(toSeed(createState(seed))).toEqual(seed);
  });
});

describe('credentials', () => {
  it('are those of the first app', () => {
    const seed = defaultSeed(countingIds());
    const [first] = seed.apps;
    expect(credentials(createState(seed))).toEqual({
      appId: first?.id,
      appSecret: first?.appSecret,
      permanentCode: first?.permanentCode,
    });
  });
});
