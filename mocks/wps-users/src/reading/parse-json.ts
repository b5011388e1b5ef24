import { parseJsonText } from '@x/mock-kit';

/** The value of a body; undefined when the bytes are no UTF-8, begin with a byte order mark or are no JSON, or JSON that is nested too deeply. */
export function parseJson(body: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: parseJsonText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)) };
  } catch {
    return undefined;
  }
}
