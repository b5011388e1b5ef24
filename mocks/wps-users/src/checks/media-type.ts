import type { RawRequest, VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';

/** Refuses a body of another media type; parameters such as charset are taken. */
export function checkMediaType(request: RawRequest, wanted: string): VendorResponse | undefined {
  const mediaType = (request.header('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
  if (mediaType === wanted) return undefined;
  return fail('contentTypeUnsupported', {
    inferredRules: ['wps.content-type'],
    diagnostics: `Content-Type must be ${wanted}`,
  });
}
