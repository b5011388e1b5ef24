/** A way to make something hostile. */
export interface Twist<Value> {
  readonly what: string;
  /** `pick` decides where there is a choice. */
  apply(value: Value, pick: number): Value;
}

export function twist<Value>(what: string, apply: Twist<Value>['apply']): Twist<Value> {
  return { what, apply };
}

/** One of several, chosen by a number. */
export function pickFrom<Item>(items: readonly [Item, ...Item[]], pick: number): Item {
  return items[pick % items.length] ?? items[0];
}
