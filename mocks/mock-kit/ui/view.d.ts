/** What is behind a tab. */
export interface View {
  /** Reads it anew and draws it; tells of failures by itself. */
  refresh(): Promise<void>;
}
