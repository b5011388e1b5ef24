import { z } from 'zod';
import type { AdminCaller } from './admin-call.ts';
import type { MockSession, VendorTypesByName } from './mock-session.ts';
import { createSessionControls } from './session-controls.ts';

/** What the admin API, or the session itself, says that a client needs. */
export interface DescribedSession {
  readonly id: string;
  readonly vendors: readonly string[];
  readonly baseURLs: object;
  readonly credentials: object;
  readonly env: Readonly<Record<string, string>>;
}

export const describedSessionSchema = z.object({
  id: z.string(),
  vendors: z.array(z.string()),
  baseURLs: z.looseObject({}),
  credentials: z.looseObject({}),
  env: z.record(z.string(), z.string()),
});

interface Parts {
  readonly admin: AdminCaller;
  /** Asked anew each time, since a new state can have other credentials. */
  readonly describe: () => DescribedSession;
  /** Brings up to date what `describe` gives, where it does not look at the session itself. */
  readonly refresh?: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A session as a test holds it. */
export function assembleSession<Types extends VendorTypesByName>({
  admin,
  describe,
  refresh = async () => {},
  close,
}: Parts): MockSession<Types> {
  const { id, vendors } = describe();
  const { state, ...controls } = createSessionControls(admin, id);
  const refreshing =
    <Given extends readonly unknown[], Result>(change: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      const result = await change(...given);
      await refresh();
      return result;
    };
  const states = vendors.map((vendor) => {
    const { get, patch, put } = state(vendor);
    return [vendor, { get, patch: refreshing(patch), put: refreshing(put) }] as const;
  });
  return {
    id,
    ...controls,
    reset: refreshing(controls.reset),
    restore: refreshing(controls.restore),
    // Which vendors a server has is not known to the compiler: whoever names the types vouches for them.
    state: z.custom<MockSession<Types>['state']>().parse(Object.fromEntries(states)),
    get baseURL() {
      return z.custom<MockSession<Types>['baseURL']>().parse(describe().baseURLs);
    },
    get credentials() {
      return z.custom<MockSession<Types>['credentials']>().parse(describe().credentials);
    },
    get env() {
      return describe().env;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
