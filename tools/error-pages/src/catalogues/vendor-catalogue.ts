import type { ErrorEntry } from '@x/core-signing';

export type Language = 'en' | 'zh-CN';

export type Translated = Readonly<Record<Language, string>>;

/** One entry of a catalogue with its name. */
export interface CatalogueRow {
  readonly reason: string;
  readonly entry: ErrorEntry;
}

/** What stands under one heading of a page. */
export interface CatalogueSection {
  readonly title: Translated;
  readonly rows: readonly CatalogueRow[];
}

/** All that a vendor's pages are made of. */
export interface VendorCatalogue {
  /** The name of the pages' files. */
  readonly id: 'feishu' | 'wps' | 'fxiaoke';
  readonly title: Translated;
  readonly packageName: string;
  /** How the vendor's table was read, and how it is known which operations can answer with a code. */
  readonly origin: Translated;
  readonly sections: readonly CatalogueSection[];
  /** Where the codes can be provoked. */
  readonly mock: {
    /** Under `mocks/`. */
    readonly folder: string;
    readonly faultStatuses: readonly number[];
    /** What is made to fail for a code that any operation, or none, can answer with. */
    readonly operation: string;
  };
}
