import { validateHeaderName, validateHeaderValue } from 'node:http';
import { z } from 'zod';

/** By them the kit says where a body ends; a fault that wants that to be wrong is `truncate` or `badChunk`. */
const FRAMING = ['content-length', 'transfer-encoding'];

/** Headers that can be sent. */
export const headersSchema = z.record(z.string(), z.string()).superRefine((headers, context) => {
  for (const [name, value] of Object.entries(headers)) {
    const problem = problemOf(name, value);
    if (problem !== undefined) context.addIssue({ code: 'custom', path: [name], message: problem });
  }
});

function problemOf(name: string, value: string): string | undefined {
  if (FRAMING.includes(name.toLowerCase())) return 'is set by the mock; to break it use truncate or badChunk';
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return undefined;
  } catch {
    return 'cannot be sent as a header';
  }
}
