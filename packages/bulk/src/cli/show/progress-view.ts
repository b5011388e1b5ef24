import type { Standing } from './standing.ts';

/** Shows how a run goes on, until it ends. */
export interface ProgressView {
  start(standing: () => Standing): void;
  /** Lets something else be written to the terminal in between. */
  interrupt(write: () => void): void;
  end(): void;
}

export const noView: ProgressView = {
  start: () => undefined,
  interrupt: (write) => write(),
  end: () => undefined,
};
