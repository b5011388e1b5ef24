/** A request that is sent over and over. */
export interface Load {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Driven {
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** What sends the requests, in a process of its own. A driver that is itself slow flatters a slow server. */
export interface Driver {
  /** With its version, for the header of the table. */
  readonly name: string;
  /** @throws Error when an answer was no 2xx or a connection failed */
  drive(serverURL: string, load: Load, seconds: number): Promise<Driven>;
}

export const CONNECTIONS = 32;
