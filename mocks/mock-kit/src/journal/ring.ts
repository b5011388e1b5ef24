/** What a ring holds. Both fields are the ring's. */
export interface RingItem {
  bytes: number;
  held: boolean;
}

/** Items by age: the oldest go when there are too many, or when they hold too many bytes. */
export interface Ring<Item extends RingItem> {
  /** How many have been pushed out since the start or the last clear. */
  readonly dropped: number;
  add(item: Item, bytes: number): void;
  /** Counts an item for another size; one that has gone is left alone. */
  resize(item: Item, bytes: number): void;
  /** Oldest first. */
  items(): readonly Item[];
  clear(): void;
}

export function createRing<Item extends RingItem>(maxEntries: number, maxBytes: number): Ring<Item> {
  let items: (Item | undefined)[] = [];
  // Those before this index have gone. Removing the first item of a long list each time would move all the others.
  let first = 0;
  let bytesInAll = 0;
  let dropped = 0;

  function makeRoom(): void {
    while (items.length - first > maxEntries || bytesInAll > maxBytes) {
      const oldest = items[first];
      if (oldest === undefined) return;
      oldest.held = false;
      bytesInAll -= oldest.bytes;
      items[first] = undefined;
      first += 1;
      dropped += 1;
    }
    if (first > 64 && first > items.length / 2) {
      items = items.slice(first);
      first = 0;
    }
  }

  return {
    get dropped() {
      return dropped;
    },
    add(item, bytes) {
      item.held = true;
      item.bytes = bytes;
      items.push(item);
      bytesInAll += bytes;
      makeRoom();
    },
    resize(item, bytes) {
      if (item.held) bytesInAll += bytes - item.bytes;
      item.bytes = bytes;
      makeRoom();
    },
    items: () => items.slice(first).filter((item) => item !== undefined),
    clear() {
      for (const item of items) if (item !== undefined) item.held = false;
      items = [];
      first = 0;
      bytesInAll = 0;
      dropped = 0;
    },
  };
}
