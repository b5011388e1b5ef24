import type { StateControl } from '../control/controls.ts';
import type {
  MockSession,
  Mocks,
  SessionControls,
  SessionOptions,
  VendorTypesByName,
} from '../control/mock-session.ts';
import type { VendorName } from '../vendor/mock-vendor.ts';

/** A session of one vendor's mock. */
export interface VendorSession<Seed, Credentials> extends SessionControls {
  /** What a client takes as `baseURL`. */
  readonly url: string;
  /** What a client needs to call this mock, ready to be spread into its options. */
  readonly credentials: Credentials;
  readonly state: StateControl<Seed>;
}

/** A session of one vendor: its seed stands by itself. */
export interface VendorSessionOptions extends Omit<SessionOptions, 'seed' | 'vendors'> {
  seed?: unknown;
}

/** What a server in this process, or a session of it, has beside the controls. */
export interface LocalServer {
  readonly host: string;
  /** 0 when there is no socket. */
  readonly port: number;
  /**
   * Answers a request without a connection, whatever the host in its URL; that of a session answers as the session.
   * The URL has been normalised and the headers sorted by then, so a signature over an unusual path can only be
   * checked over a socket.
   */
  fetch(request: Request): Promise<Response>;
  /** The origins of each vendor's own API, for example `https://open.feishu.cn`. */
  readonly origins: Readonly<Partial<Record<VendorName, readonly string[]>>>;
}

/** The running mock of one vendor. Its own controls are those of the session `default`. */
export interface MockServer<Seed, Credentials> extends VendorSession<Seed, Credentials>, LocalServer {
  /** A session of its own, with credentials that no other session has. */
  session(options?: VendorSessionOptions): Promise<VendorSession<Seed, Credentials> & LocalServer>;
}

/** Running mocks of several vendors on one port. */
export interface MocksServer<Types extends VendorTypesByName> extends Mocks<Types>, LocalServer {
  session(options?: SessionOptions): Promise<MockSession<Types> & LocalServer>;
}
