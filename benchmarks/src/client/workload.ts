/** One way to use a client. */
export interface Workload {
  readonly users: number;
  readonly inFlight: number;
}

/** The one that the aims are about. */
export const mainWorkload: Workload = { users: 50, inFlight: 32 };

/** One of the two figures is varied at a time. */
export const workloads: readonly Workload[] = [
  { users: 50, inFlight: 1 },
  mainWorkload,
  { users: 50, inFlight: 256 },
  { users: 10, inFlight: 32 },
  { users: 1, inFlight: 32 },
];

export function describeWorkload({ users, inFlight }: Workload): string {
  return `${users} ${users === 1 ? 'user' : 'users'}, ${inFlight} in flight`;
}
