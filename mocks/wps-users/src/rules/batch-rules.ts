import type { Rule } from '@x/mock-kit';
import { pages } from '@x/wps-users/contract';
import { dataRangePage } from './sources.ts';

export const batchRules = [
  {
    id: 'wps.batch-refusal-order',
    statement:
      'When several users of a batch are refused for different causes, the first of them in the list decides the answer.',
    evidence: 'inferred',
  },
  {
    id: 'wps.batch-all-or-nothing',
    statement:
      'A batch with one refused user changes nothing. With the switch set, the other users are changed and the answer is still the refusal.',
    evidence: 'inferred',
    switch: 'partialBatch',
  },
  {
    id: 'wps.batch-repeated-user',
    statement:
      'A user who is in a batch twice counts once, with the last entry; in batch_update_order once for each department.',
    evidence: 'inferred',
  },
  {
    id: 'wps.batch-success',
    statement: 'A good batch write answers 200 with code 0 and msg success, and no data.',
    evidence: 'documented',
    source: pages.batchDisable,
  },
  {
    id: 'wps.disable-disabled',
    statement: 'Disabling a disabled user succeeds and changes nothing.',
    evidence: 'inferred',
  },
  {
    id: 'wps.enable-enabled',
    statement: 'Enabling a user who is not disabled succeeds and changes nothing; a disabled user becomes active.',
    evidence: 'inferred',
  },
  {
    id: 'wps.logout-logged-out',
    statement: 'Logging out a user who is not logged in succeeds and changes nothing.',
    evidence: 'inferred',
  },
  {
    id: 'wps.logout-tokens',
    statement:
      'Logging a user out ends the sessions and leaves the user’s access tokens good. With the switch set, it revokes them.',
    evidence: 'inferred',
    switch: 'logoutRevokesTokens',
  },
  {
    id: 'wps.move-rights',
    statement: 'Moving a user wants rights on the user, the departments left and the departments joined.',
    evidence: 'documented',
    source: dataRangePage,
  },
  {
    id: 'wps.move-main-department',
    statement: 'A user who leaves the main department has the first of the new ones as the main department.',
    evidence: 'inferred',
  },
  {
    id: 'wps.order-of-stranger',
    statement: 'The place of a user in a department that the user does not belong to answers 400 with 400002152.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
