import type { Ratios } from './ratios/ratio.ts';
import type { Table } from './report/table.ts';

export interface Settings {
  /** How many rounds; in each, all peers take their turn. */
  readonly rounds: number;
  /** Fewer and shorter measurements: enough to notice a fall, too few to publish. */
  readonly short: boolean;
}

export interface Plot {
  /** The name of the file in the folder `plots`. */
  readonly file: string;
  readonly title: string;
  readonly svg: string;
}

export interface TopicResult {
  readonly tables: readonly Table[];
  readonly ratios: Ratios;
  /** What should have held and did not, whatever the speed. */
  readonly problems: readonly string[];
  readonly plots?: readonly Plot[];
}

export interface Topic {
  readonly title: string;
  /** The packages whose versions are printed above the tables. */
  readonly packages: readonly string[];
  measure(settings: Settings): Promise<TopicResult>;
}
