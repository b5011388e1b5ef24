/** What a caller sees of one provoked error: a line of the report. */
export interface ErrorRow {
  readonly provokedBy: string;
  readonly kind: string;
  readonly reason: string;
  readonly code: string;
  readonly sent: string;
  readonly message: string;
}
