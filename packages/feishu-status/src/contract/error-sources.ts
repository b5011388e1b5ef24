/** Where rows of the error catalogue were read that are on no page of the vendor. */
export const errorSources = {
  /** Several operations print the row, so none of their pages stands for all. */
  operationPages: 'the error tables on the pages of the operations',
  liveProbe: 'third-party captures of the live gateway without credentials, 2026-09',
  liveIds: 'third-party captures of other operations of the same gateway, in public issues',
  liveFields: 'third-party captures of other operations of the same gateway',
} as const;
