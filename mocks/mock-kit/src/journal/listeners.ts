export interface Listeners<Value> {
  /** Gives back what ends it. */
  add(listener: (value: Value) => void): () => void;
  call(value: Value): void;
}

export function createListeners<Value>(): Listeners<Value> {
  // Wrapped, so that the same function can be added twice and ended once.
  const all = new Set<{ readonly listener: (value: Value) => void }>();
  return {
    add(listener) {
      const added = { listener };
      all.add(added);
      return () => {
        all.delete(added);
      };
    },
    call(value) {
      for (const { listener } of [...all]) listener(value);
    },
  };
}
