/** Where the clocks of the mocks stand, so that every run is alike. */
export const now = new Date('2026-11-21T12:00:00Z');
