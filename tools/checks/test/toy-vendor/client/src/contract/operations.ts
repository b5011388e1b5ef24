import type { Operation } from '@x/core-signing';
import { awayData, setAwayBody, tokenBody, tokenData } from './schemas.ts';

/** A vendor that does not exist, under the name of one that does: its name would be in `VendorName`. */
const common = { vendor: 'feishu', scopes: [], rateLimits: [], doc: 'https://desk.example/docs' } as const;

const accessToken: Operation = {
  ...common,
  name: 'accessToken',
  method: 'POST',
  path: '/desk/v1/token',
  token: 'none',
  idempotent: { value: true, evidence: 'documented' },
  body: tokenBody,
  data: tokenData,
  evidence: 'documented',
};

const getAway: Operation = {
  ...common,
  name: 'getAway',
  method: 'GET',
  path: '/desk/v1/users/:user_id/away',
  token: 'app',
  idempotent: { value: true, evidence: 'documented' },
  data: awayData,
  evidence: 'documented',
};

const setAway: Operation = {
  ...common,
  name: 'setAway',
  method: 'POST',
  path: '/desk/v1/users/:user_id/away',
  token: 'app',
  // The moment is absolute, so a repeat sets what is already set.
  idempotent: { value: true, evidence: 'inferred' },
  rateLimits: [{ limit: 5, windowMs: 1_000, evidence: 'documented' }],
  body: setAwayBody,
  data: awayData,
  evidence: 'documented',
};

export const operations = { accessToken, getAway, setAway };
