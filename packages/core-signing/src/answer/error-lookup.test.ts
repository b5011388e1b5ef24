import { describe, expect, it } from 'vitest';
import { catalogue } from '../../test/support/operations.ts';
import { createErrorLookup } from './error-lookup.ts';

const lookUp = createErrorLookup(catalogue);

describe('createErrorLookup', () => {
  it('finds the reason and the row of a code', () => {
    expect(lookUp(300, 429, 'greet')).toEqual({ reason: 'rateLimited', entry: catalogue.rateLimited });
  });

  it('finds a code also with a status or for an operation that the catalogue does not name', () => {
    expect(lookUp(300, 200, 'greet')?.reason).toBe('rateLimited');
    expect(lookUp(500, 400, 'other')?.reason).toBe('sharedGreet');
  });

  it('finds nothing for a code that is not there', () => {
    expect(lookUp(0, 200, 'greet')).toBeUndefined();
    expect(lookUp(-300, 429, 'greet')).toBeUndefined();
  });

  it.each([
    [400, 'greet', 'sharedGreet'],
    [400, 'fetchToken', 'sharedToken'],
    [403, 'greet', 'sharedForbidden'],
    // The operation says more than the status.
    [403, 'fetchToken', 'sharedToken'],
    // Of two that fit alike, the first in the catalogue.
    [500, 'greet', 'sharedForbidden'],
  ])('tells reasons with the same code apart: HTTP %i, %s', (status, operation, reason) => {
    expect(lookUp(500, status, operation)?.reason).toBe(reason);
  });

  it('knows every code of a row', () => {
    const several = createErrorLookup({ busy: { ...catalogue.busy, codes: [1, 2, 3] } });
    expect([1, 2, 3, 4].map((code) => several(code, 500, 'greet')?.reason)).toEqual([
      'busy',
      'busy',
      'busy',
      undefined,
    ]);
  });
});
