import * as z from 'zod';
import { readJsonFiles } from './read-json-files.ts';

/** The example that a page of the vendor prints for an operation: its request and its answer as JSON texts. */
export interface PageExample {
  readonly operation: string;
  readonly requestBody: string | undefined;
  readonly answer: string;
}

const exampleSchema = z.object({
  label: z.literal('documented'),
  request: z.object({ url: z.string(), body: z.unknown().optional() }),
  response: z.unknown(),
});

/** The fixtures of a vendor package that carry a page's own example; `batch-open.json` is that of `batchOpen`. */
export function readPageExamples(folder: string): PageExample[] {
  return readJsonFiles(folder).flatMap(({ name, value }) => {
    const parsed = exampleSchema.safeParse(value);
    if (!parsed.success) return [];
    const { request, response } = parsed.data;
    return {
      operation: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      requestBody: request.body === undefined ? undefined : JSON.stringify(request.body),
      answer: JSON.stringify(response),
    };
  });
}
