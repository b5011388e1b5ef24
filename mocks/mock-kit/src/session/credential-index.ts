import type { VendorName } from '../vendor/mock-vendor.ts';
import type { Session } from './session.ts';

/** Enough for the tokens of thousands of sessions; the oldest entries make room. */
const MAX_REMEMBERED = 20_000;

interface Found {
  readonly session: Session;
  readonly by: 'credential' | 'marker';
}

/** Finds the sessions that credentials are of. */
export interface CredentialIndex {
  /** The session that has issued one of them, otherwise the one whose marker one of them carries. */
  find(vendor: VendorName, credentials: readonly string[]): Found | undefined;
  /** The session that has issued it, be it before a reset. */
  issuerOf(vendor: VendorName, credential: string): Session | undefined;
}

/** What was found is remembered, so that a token still leads to its session after resets have taken it back. */
export function createCredentialIndex(sessions: ReadonlyMap<string, Session>): CredentialIndex {
  const remembered = new Map<string, string>();

  function remember(key: string, session: Session): void {
    if (remembered.size >= MAX_REMEMBERED) {
      for (const oldest of remembered.keys()) {
        remembered.delete(oldest);
        break;
      }
    }
    remembered.set(key, session.id);
  }

  function issuerOf(vendor: VendorName, credential: string): Session | undefined {
    const key = `${vendor} ${credential}`;
    const known = sessions.get(remembered.get(key) ?? '');
    if (known !== undefined) return known;
    for (const session of sessions.values()) {
      if (!session.hasIssued(vendor, credential)) continue;
      remember(key, session);
      return session;
    }
    return undefined;
  }

  return {
    issuerOf,
    find(vendor, credentials) {
      for (const credential of credentials) {
        const session = issuerOf(vendor, credential);
        if (session !== undefined) return { session, by: 'credential' };
      }
      for (const session of sessions.values()) {
        const { marker } = session;
        if (marker !== undefined && credentials.some((credential) => credential.includes(marker))) {
          return { session, by: 'marker' };
        }
      }
      return undefined;
    },
  };
}
