import type { SessionRegistry } from '../session/session-registry.ts';

/** What happened, for a live page. */
export interface AdminEvent {
  readonly session: string;
  readonly type: 'request' | 'reset' | 'clock' | 'faults';
  readonly data: unknown;
}

export interface AdminEvents {
  /** @returns what ends it. */
  subscribe(listener: (event: AdminEvent) => void): () => void;
  tell(event: AdminEvent): void;
}

/** Gathers what happens in all sessions of a server. */
export function createAdminEvents(registry: SessionRegistry): AdminEvents {
  const listeners = new Set<(event: AdminEvent) => void>();
  const tell = (event: AdminEvent) => {
    for (const listener of listeners) listener(event);
  };

  registry.onSession(({ id: session, journal, clock, faults, onReset }) => {
    journal.subscribe((entry) => {
      if (listeners.size > 0) tell({ session, type: 'request', data: entry });
    });
    clock.subscribe(() => tell({ session, type: 'clock', data: { session, mode: clock.mode(), now: clock.now() } }));
    faults.subscribe(() => tell({ session, type: 'faults', data: { session } }));
    onReset(() => tell({ session, type: 'reset', data: { session } }));
  });

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
  };
}
