/** One call of the admin API, and what came back: JSON, or a text where the route gives one. */
export type AdminCaller = (call: {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/_mock/v1`, parameters encoded. */
  readonly path: string;
  readonly body?: unknown;
}) => Promise<{ readonly status: number; readonly body: unknown }>;
