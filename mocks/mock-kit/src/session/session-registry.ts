import { randomBytes } from 'node:crypto';
import type { ClockInput } from '../clock/clock-input.ts';
import type { Profile } from '../vendor/mock-call.ts';
import type { VendorDescription, VendorName } from '../vendor/mock-vendor.ts';
import type { RateLimitMode } from '../vendor/rate-limit.ts';
import type { RawRequest } from '../vendor/raw-request.ts';
import { type CredentialIndex, createCredentialIndex } from './credential-index.ts';
import { createSession, type Session, type SessionOptions, type SessionSeed } from './session.ts';
import type { HostedVendor } from './vendor-tenant.ts';

export const DEFAULT_SESSION = 'default';

/** A run that forgets to close its sessions should hear of it before memory is gone. */
const MAX_SESSIONS = 10_000;

/** What a new session is asked to be; the rest is as for the session called `default`. */
export interface NewSession {
  /** Those of the server when left out. */
  readonly vendors?: readonly VendorName[] | undefined;
  readonly label?: string | undefined;
  readonly profile?: Profile | undefined;
  readonly randomSeed?: number | string | undefined;
  readonly seed?: SessionSeed | undefined;
  readonly clock?: ClockInput | undefined;
  readonly rateLimits?: RateLimitMode | undefined;
  readonly faults?: unknown;
  /** How long the session lives by the machine's clock; until it is removed when left out. */
  readonly ttlMs?: number | undefined;
}

/** Which session a request is for. */
export interface FoundSession {
  readonly session: Session;
  /** By what it was found; `none`: nothing in the request names a session, so it is the default one's. */
  readonly by: 'header' | 'credential' | 'marker' | 'none';
  /** The `x-mock-session` of the request when there is no such session. */
  readonly unknownSession?: string;
}

/** The sessions of a server. The one called `default` is always there. */
export interface SessionRegistry extends Pick<CredentialIndex, 'issuerOf'> {
  readonly default: Session;
  get(id: string): Session | undefined;
  list(): readonly Session[];
  /** Throws as `createSession` does, and RangeError for a vendor that the server does not have. */
  create(wanted: NewSession): Session;
  /** Ends a session. The default one cannot be removed. */
  remove(id: string): boolean;
  /** By the header `x-mock-session`, else by the credentials that the request carries. */
  find(vendor: VendorDescription, request: RawRequest, credentials: readonly string[]): FoundSession;
  /** Called for every session, those to come included. */
  onSession(listener: (session: Session) => void): void;
  /** Ends what is being answered in all sessions. What they hold can still be read. */
  end(): void;
}

/** @param base what every session starts with, and all of the default one. */
export function createSessionRegistry(base: Omit<SessionOptions, 'id' | 'marker'>): SessionRegistry {
  const sessions = new Map<string, Session>();
  const timers = new Map<string, NodeJS.Timeout>();
  const listeners: ((session: Session) => void)[] = [];
  const index = createCredentialIndex(sessions);
  const defaultSession = add(createSession({ ...base, id: DEFAULT_SESSION, marker: undefined }));

  function add(session: Session): Session {
    sessions.set(session.id, session);
    for (const listener of listeners) listener(session);
    return session;
  }

  function remove(id: string): boolean {
    const session = sessions.get(id);
    if (session === undefined || session === defaultSession) return false;
    clearTimeout(timers.get(id));
    timers.delete(id);
    sessions.delete(id);
    session.end();
    return true;
  }

  return {
    default: defaultSession,
    get: (id) => sessions.get(id),
    list: () => [...sessions.values()],
    create(wanted) {
      if (sessions.size >= MAX_SESSIONS) {
        throw new RangeError(
          `There are ${MAX_SESSIONS} sessions already. Close those that are done, or give them a ttlMs.`,
        );
      }
      // Not from the random seed: ids of apps must differ between servers too, since clients cache tokens by them.
      const id = randomBytes(5).toString('hex');
      const session = createSession({
        id,
        marker: id,
        label: wanted.label,
        vendors: chooseVendors(base.vendors, wanted.vendors),
        profile: wanted.profile ?? base.profile,
        randomSeed: wanted.randomSeed ?? base.randomSeed,
        seed: wanted.seed,
        clock: wanted.clock ?? base.clock,
        rateLimits: wanted.rateLimits ?? base.rateLimits,
        faults: wanted.faults,
        socket: base.socket,
      });
      if (wanted.ttlMs !== undefined) timers.set(id, setTimeout(() => remove(id), wanted.ttlMs).unref());
      return add(session);
    },
    remove,
    issuerOf: index.issuerOf,
    find(vendor, request, credentials) {
      const named = request.header('x-mock-session');
      if (named !== undefined) {
        const session = sessions.get(named);
        return session === undefined
          ? { session: defaultSession, by: 'none', unknownSession: named }
          : { session, by: 'header' };
      }
      return index.find(vendor.name, credentials) ?? { session: defaultSession, by: 'none' };
    },
    onSession(listener) {
      listeners.push(listener);
      for (const session of sessions.values()) listener(session);
    },
    end() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      for (const session of sessions.values()) session.end();
    },
  };
}

/** @throws RangeError when the server does not have one of them. */
function chooseVendors(
  served: readonly HostedVendor[],
  names: readonly VendorName[] | undefined,
): readonly HostedVendor[] {
  if (names === undefined) return served;
  return names.map((name) => {
    const vendor = served.find(({ description }) => description.name === name);
    if (vendor === undefined) throw new RangeError(`This server has no vendor ${JSON.stringify(name)}.`);
    return vendor;
  });
}
