import type { Rule } from './rule.ts';

/** A JSON Schema, as OpenAPI 3.1 takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a vendor's OpenAPI document says of an operation. */
export interface OpenApiOperation {
  readonly operation: string;
  readonly summary: string;
  readonly evidence: Rule['evidence'];
  /** The vendor's page. */
  readonly source?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required: boolean;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly mediaType: string; readonly schema: JsonSchema };
  readonly response: { readonly status: number; readonly mediaType: string; readonly schema: JsonSchema };
}
