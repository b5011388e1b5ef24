import type { WpsUser } from '../state/seed-schema.ts';

/** The status of a user in answers, by which reads and searches ask for users too. */
export function answeredStatus({ left, status }: WpsUser): WpsUser['status'] | 'dimission' {
  return left ? 'dimission' : status;
}
