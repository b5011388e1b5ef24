import * as z from 'zod';
import { readJsonFiles } from './read-json-files.ts';

/** A published signature: the header that it ends in, and how it is known. */
export interface SignatureVector {
  readonly authorization: string;
  readonly label: 'documented' | 'sdk' | 'observed' | 'inferred';
}

const label = z.enum(['documented', 'sdk', 'observed', 'inferred']);
const vectorSchema = z
  .object({ authorization: z.string(), label: label.optional(), evidence: label.optional() })
  .transform(({ authorization, label: first, evidence }) => ({
    authorization,
    label: first ?? evidence ?? 'inferred',
  }));

/** The vectors in a folder, whether a file lists them bare or under `vectors`. */
export function readVectors(folder: string): SignatureVector[] {
  return readJsonFiles(folder).flatMap(({ value }) => {
    const listed = z.object({ vectors: z.array(z.unknown()) }).safeParse(value).data?.vectors ?? value;
    return (Array.isArray(listed) ? listed : []).flatMap(
      (vector: unknown) => vectorSchema.safeParse(vector).data ?? [],
    );
  });
}
