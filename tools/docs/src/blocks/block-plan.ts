import type { MockSession } from '@x/mock-kit';
import type { AllVendors } from '@x/mocks';

/** Where a block runs. */
export interface Setting {
  /** Its own; gone afterwards. */
  readonly folder: string;
  /** Called when the block has run. */
  readonly cleanUp: (close: () => Promise<void>) => void;
}

/** What a program is given to run with. */
export interface ProgramSetting {
  /** Lines of an import and the like that stand elsewhere on the page, put in front of the block. */
  readonly before?: string;
  /** Lines behind the block: what uses what it exports, what it leaves open. */
  readonly after?: string;
  /** What ends a piece that `replace` has opened; not seen by the type check. */
  readonly close?: string;
  /**
   * What is another address or path here than on the page: a vendor's host, a file of the company. Not seen by the type
   * check. In the text that is put in, `process.env` has the addresses and credentials of a session of the mocks.
   */
  readonly replace?: Readonly<Record<string, string>>;
  /** Made ready in the session before the program runs. The environment that it returns is the program's too. */
  readonly prepare?: (
    session: MockSession<AllVendors>,
    setting: Setting,
  ) => Promise<Readonly<Record<string, string>> | undefined>;
  /** Operations that the program called at the mocks of its environment. */
  readonly calls?: readonly string[];
  /** What it printed. */
  readonly prints?: RegExp;
  /** A server that it needs, by the name of the program; skipped with a reason where that is not installed. */
  readonly needs?: 'redis-server' | 'openssl' | 'bash';
}

/** What is done with a block. One entry for each block of a file, in their order. */
export type BlockPlan = {
  /** A text in the first line or two, so that an entry cannot slip to another block. */
  readonly begins: string;
} & (
  | { readonly run: 'program' | 'vitest' | 'shell'; readonly with?: ProgramSetting }
  /** Type-checked, not run, for the reason given. */
  | {
      readonly check: 'types';
      readonly because: string;
      /** The block of the same file, from 0, that it goes on from. */
      readonly continues?: number;
      readonly with?: Pick<ProgramSetting, 'before' | 'after'>;
    }
  /** Taken apart and compared with what there is: steps of a workflow, JSON, packages, scripts of this repository. */
  | { readonly check: 'workflow steps' | 'json lines' | 'json members' | 'scripts' }
  /** Every line installs packages that there are, but for those that are named here. */
  | { readonly check: 'packages'; readonly besides?: readonly string[] }
  /** Neither, for the reason given. */
  | { readonly listed: string }
);

/** By the path of the English file. */
export type BlockPlans = Readonly<Record<string, readonly BlockPlan[]>>;
