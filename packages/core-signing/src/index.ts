export type { ErrorCatalogue, ErrorEntry, RetryAdvice } from './contract/error-entry.ts';
export type { Evidence } from './contract/evidence.ts';
export type { HttpMethod, Operation, RateLimit, TokenKind } from './contract/operation.ts';
export type { Schema, SchemaIssue, SchemaResult } from './contract/schema.ts';
