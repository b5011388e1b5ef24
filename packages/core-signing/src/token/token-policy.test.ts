import { describe, expect, it } from 'vitest';
import { tokenMoments } from './token-policy.ts';

const policy = { refreshAheadMs: 600_000, expireAheadMs: 60_000 };

describe('tokenMoments', () => {
  it('measures both moments back from the expiry', () => {
    expect(tokenMoments(policy, 0, 7_200_000)).toEqual({ refreshAtMs: 6_600_000, unusableAtMs: 7_140_000 });
  });

  it('leaves a token that lives only briefly most of its life', () => {
    expect(tokenMoments(policy, 1_000_000, 1_010_000)).toEqual({ refreshAtMs: 1_005_000, unusableAtMs: 1_009_000 });
  });

  it('has no use for a token that is dead on arrival', () => {
    expect(tokenMoments(policy, 5_000, 5_000)).toEqual({ refreshAtMs: 5_000, unusableAtMs: 5_000 });
    expect(tokenMoments(policy, 5_000, 1_000)).toEqual({ refreshAtMs: 1_000, unusableAtMs: 1_000 });
  });
});
