import type { LogFormat } from '../log/log.ts';
import type { Profile } from '../vendor/mock-call.ts';

export interface StartMockOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** The address to listen on, 127.0.0.1 by default; `localhost` is taken as 127.0.0.1. */
  host?: string;
  /** The tenant to start with, as the state API takes it; the vendor's default seed when left out. */
  seed?: unknown;
  /** Makes every generated id repeat, 1 by default. `1` and `'1'` are the same. */
  randomSeed?: number | string;
  /** `live` by default. */
  profile?: Profile;
  /** Freezes the session's clock there from the start; it follows the machine's clock when left out. */
  clock?: Date | string;
  /** One line per request on stderr, `silent` by default. */
  log?: LogFormat;
  /** Opens the admin API to other machines that send it as a bearer token; needed when `host` is no loopback address. */
  adminToken?: string;
  /** `Host` names that the admin API takes besides 127.0.0.1, [::1], localhost and `host`; without a port. */
  allowedHosts?: readonly string[];
}
