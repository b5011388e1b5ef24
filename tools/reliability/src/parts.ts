import { accessPart } from './access/access-part.ts';
import { faultMatrixPart } from './fault-matrix/fault-matrix-part.ts';
import { hostileAnswersPart } from './hostile-answers/hostile-answers-part.ts';
import { hostileInputPart } from './hostile-input/hostile-input-part.ts';
import { hostileRequestsPart } from './hostile-requests/hostile-requests-part.ts';
import type { Part } from './part.ts';
import { retriesPart } from './retries/retries-part.ts';
import { secretsPart } from './secrets/secrets-part.ts';
import { soakPart } from './soak/soak-part.ts';
import { tokensPart } from './tokens/tokens-part.ts';

/** Every part, in the order in which a whole run takes them. */
export const parts: readonly Part[] = [
  faultMatrixPart,
  retriesPart,
  tokensPart,
  hostileAnswersPart,
  hostileInputPart,
  hostileRequestsPart,
  accessPart,
  secretsPart,
  soakPart,
];
