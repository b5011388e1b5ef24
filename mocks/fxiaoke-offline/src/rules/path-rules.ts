import { pages } from '@x/fxiaoke-offline/contract';
import type { Rule } from '@x/mock-kit';

/** Which operation a request is for. */
export const pathRules = [
  {
    id: 'fxiaoke.address-book-on-documented-path',
    statement:
      "The calls of the address book whose pages print an object API's path are served there, told apart by the body.",
    evidence: 'documented',
    source: pages.setMemberStatusBatch,
    switch: 'rejectDocumentedPath',
  },
  {
    id: 'fxiaoke.address-book-on-observed-path',
    statement: 'They are served with the same bodies on paths of their own, such as /cgi/user/batchSetStatus.',
    evidence: 'observed',
    source: 'third-party scripts and one capture of a request; no recorded answer is known for either path',
  },
  {
    id: 'fxiaoke.refused-on-documented-path',
    statement:
      "Switched on: an operation whose page prints an object API's path, while others call it on one of its own, is " +
      'answered 32000 on the printed path.',
    evidence: 'inferred',
    switch: 'rejectDocumentedPath',
  },
  {
    id: 'fxiaoke.no-operation-fits',
    statement: 'A body that fits no operation of its path is answered 32000.',
    evidence: 'inferred',
  },
  {
    id: 'fxiaoke.list-taken-as-batch',
    statement:
      'A list of openUserIds with a currentOpenUserId, on the path that two pages print for it, is taken as ' +
      'setMemberStatusBatch; both would do the same.',
    evidence: 'inferred',
  },
] as const satisfies readonly Rule[];
