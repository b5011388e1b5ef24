import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** Sees every comparison in constant time that this process makes. */
export interface ComparisonWatch extends Disposable {
  /** How many bytes were compared since it was asked last, one number for each comparison. */
  take(): number[];
}

/** Puts a spy in the place of `crypto.timingSafeEqual` for every module that imports it, until disposed of. */
export function watchComparisons(): ComparisonWatch {
  const original = crypto.timingSafeEqual;
  let sizes: number[] = [];
  const set = (compare: typeof original) => {
    crypto.timingSafeEqual = compare;
    syncBuiltinESMExports();
  };
  set((left, right) => {
    sizes.push(left.byteLength);
    return original(left, right);
  });
  return {
    take() {
      const taken = sizes;
      sizes = [];
      return taken;
    },
    [Symbol.dispose]: () => set(original),
  };
}
