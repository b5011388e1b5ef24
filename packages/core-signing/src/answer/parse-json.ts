import type { ProtocolProblem } from '../errors/failure.ts';

/** The JSON of a body, or what the body is instead. */
export function parseJson(body: string): { readonly value: unknown } | { readonly problem: ProtocolProblem } {
  try {
    return { value: JSON.parse(body) };
  } catch {
    const start = body.trimStart();
    if (start === '') return { problem: 'empty' };
    return { problem: start.startsWith('<') ? 'html' : 'not-json' };
  }
}
