import type { Evidence, RetryAdvice } from '@x/core-signing';
import type { VendorCatalogue } from '../catalogues/vendor-catalogue.ts';

/** What a page says besides the catalogue, in one language. Values are Markdown. */
export interface Words {
  /** How a link to the same page in the other language reads. */
  readonly otherLanguage: string;
  readonly generated: (packageName: string) => string;
  readonly introduction: (count: { entries: number; codes: number }, catalogue: VendorCatalogue) => readonly string[];
  readonly headings: { readonly origin: string; readonly reading: string; readonly contents: string };
  readonly origin: (catalogue: VendorCatalogue) => readonly string[];
  readonly reading: (catalogue: VendorCatalogue, exampleAnchor: string) => readonly string[];
  readonly labels: Readonly<Record<Evidence, string>>;
  readonly labelMeanings: Readonly<Record<Evidence, string>>;
  readonly sectionSize: (entries: number) => string;
  readonly noText: string;
  readonly otherText: (cause: string) => string;
  readonly advice: string;
  readonly noAdvice: string;
  readonly httpStatus: string;
  readonly retried: string;
  readonly retry: (advice: RetryAdvice, mayHaveExecuted: boolean) => string;
  readonly effect: string;
  readonly mayHaveExecuted: (value: boolean) => string;
  /** Of the named operations it may have; of the others not. */
  readonly mayHaveExecutedWith: (operations: string) => string;
  readonly operations: string;
  readonly everyOperation: string;
  readonly noOperation: string;
  readonly evidence: string;
  readonly provocation: string;
  readonly fault: string;
  readonly noFault: string;
  readonly request: string;
  /** After a request that stands in one row with others: the whole answer column. */
  readonly answeredBy: (answer: string) => string;
  readonly colon: string;
  readonly listSeparator: string;
  readonly clauseSeparator: string;
  readonly sourceLink: (url: string) => string;
  /** A source that is no address, said in this language. */
  readonly sourceText: (source: string) => string;
}
