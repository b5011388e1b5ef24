/** One point: what it came to in each round. */
export interface Point {
  readonly x: number;
  readonly values: readonly number[];
}

export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

/** How a cost grows with one thing. */
export interface Curve {
  /** The name of the plot's file, without its ending. */
  readonly name: string;
  readonly title: string;
  /** With its unit. */
  readonly x: { readonly label: string; readonly scale: 'linear' | 'log' };
  /** With its unit. A linear one begins at zero, so that flat looks flat. */
  readonly y: { readonly label: string; readonly digits: number; readonly scale?: 'linear' | 'log' };
  readonly series: readonly Series[];
  readonly notes: readonly string[];
}

/** Collects values by series and x, in the order in which they first come. */
export class CurveValues {
  readonly #series = new Map<string, Map<number, number[]>>();

  note(series: string, x: number, value: number): void {
    const points = this.#series.get(series) ?? new Map<number, number[]>();
    this.#series.set(series, points);
    points.set(x, [...(points.get(x) ?? []), value]);
  }

  toSeries(): readonly Series[] {
    return [...this.#series].map(([name, points]) => ({
      name,
      points: [...points].map(([x, values]) => ({ x, values })).toSorted((one, other) => one.x - other.x),
    }));
  }
}
