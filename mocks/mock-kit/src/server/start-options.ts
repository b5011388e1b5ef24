import type { ClockInput } from '../clock/clock-input.ts';
import type { FaultRule } from '../control/fault-rule.ts';
import type { TlsPair } from '../http/http-front.ts';
import type { LogFormat } from '../log/log.ts';
import type { Profile } from '../vendor/mock-call.ts';
import type { RateLimitMode } from '../vendor/rate-limit.ts';

/** How a server of mocks starts, whatever its vendors. */
export interface StartServerOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** The address to listen on, 127.0.0.1 by default; `localhost` is taken as 127.0.0.1. */
  host?: string;
  /**
   * False: there is no socket, and requests are answered by `fetch` alone, as the handlers for msw do. Faults that
   * need a socket are refused then.
   */
  listen?: boolean;
  /** Makes every generated id repeat, 1 by default. `1` and `'1'` are the same. */
  randomSeed?: number | string;
  /** `live` by default. */
  profile?: Profile;
  /** How the session's clock starts, see {@link ClockInput}: a moment freezes it there. The machine's clock when left out. */
  clock?: ClockInput;
  /** `documented` by default: the limits that the vendors' pages print. */
  rateLimits?: RateLimitMode;
  /** Armed from the start, and again by a reset. */
  faults?: readonly (FaultRule | string)[];
  /** One line per request on stderr, `silent` by default. */
  log?: LogFormat;
  /** Serves HTTPS. */
  tls?: TlsPair;
  /** Leaves out the headers by which a mock says what it is; the journal has it all. */
  quietHeaders?: boolean;
  /** False: neither admin API nor page. */
  admin?: boolean;
  /** False: no page. */
  ui?: boolean;
  /** Opens the admin API to other machines that send it as a bearer token; needed when `host` is no loopback address. */
  adminToken?: string;
  /** `Host` names that the admin API takes besides 127.0.0.1, [::1], localhost and `host`; without a port. */
  allowedHosts?: readonly string[];
  /** Whether `POST /_mock/v1/shutdown` stops the server. */
  allowShutdown?: boolean;
  /** How long requests under way may take once the server is told to stop: 2000 by default. */
  graceMs?: number;
}

/** How the mock of one vendor starts. */
export interface StartMockOptions extends StartServerOptions {
  /** The tenant to start with, as the state API takes it; the vendor's default seed when left out. */
  seed?: unknown;
}

/** How a server of several vendors starts. */
export interface StartMocksOptions extends StartServerOptions {
  /** A seed for each vendor; a vendor that is left out has its default. */
  seed?: Partial<Record<'feishu' | 'wps' | 'fxiaoke', unknown>>;
}
