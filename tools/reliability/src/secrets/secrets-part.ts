import { chromiumPath } from '@x/test-kit/chromium';
import type { Part } from '../part.ts';
import { encodings, notCovered } from './canary/encodings.ts';
import { createFindings } from './findings.ts';
import { driveHostileGateway } from './gateway/hostile-gateway.ts';
import { secretVendors } from './gateway/secret-vendor.ts';
import { searchMock } from './mock/search-mock.ts';
import { searchPrograms } from './programs/search-programs.ts';
import { checkCertificates } from './transport/check-certificates.ts';
import { checkInsecureHosts } from './transport/check-insecure-hosts.ts';
import { checkRedirects } from './transport/check-redirects.ts';

/** Looks for made-up secrets wherever something is shown, while everything goes wrong that can. */
export const secretsPart: Part = {
  name: 'secrets',
  title: 'no secret in errors, events, logs, journals and programs, and none sent to the wrong place',
  async run({ scale, progress, signal }) {
    const findings = createFindings();
    const awkward = secretVendors();
    // Most secrets of the vendors are letters and digits alone; the short form leaves these out.
    const sets = scale === 'full' ? [awkward, secretVendors(true)] : [awkward];
    const reasons = new Set<string>();
    for (const vendor of sets.flat()) {
      signal?.throwIfAborted();
      progress(`secrets: every reason of ${vendor.tokens.title}`);
      for (const reason of await driveHostileGateway(vendor, scale, findings)) reasons.add(reason);
    }
    let redirects = 0;
    let insecure = 0;
    progress('secrets: redirects, certificates and plain http');
    for (const vendor of awkward) {
      redirects += await checkRedirects(vendor, findings);
      insecure += await checkInsecureHosts(vendor, findings);
    }
    await checkCertificates(awkward, findings);
    for (const vendor of scale === 'full' ? awkward : awkward.slice(-1)) {
      signal?.throwIfAborted();
      progress(`secrets: programs that use ${vendor.tokens.title}`);
      await searchPrograms(vendor, findings);
    }
    let faults = 0;
    for (const log of scale === 'full' ? (['text', 'json'] as const) : (['json'] as const)) {
      progress(`secrets: what the mock shows, with its log as ${log}`);
      faults += await searchMock(awkward, log, scale === 'full' && chromiumPath !== undefined, findings);
    }
    const canaries = sets.flat().reduce((count, { given, fetched }) => count + [...given, fetched].length, 0);
    return {
      figures: [
        { what: 'Kinds of place searched', value: `${findings.surfaces.size}` },
        { what: 'Texts searched', value: `${findings.searched()}` },
        { what: 'Canaries, besides signatures and what the mock gave out', value: `${canaries}` },
        { what: 'Encodings searched for', value: `${Object.keys(encodings).length}; nobody could find: ${notCovered}` },
        { what: 'Reasons and strange answers, for token call and call', value: `${reasons.size}` },
        { what: 'Faults of the mock', value: `${faults}` },
        ...(chromiumPath === undefined ? [{ what: 'Page in a browser', value: 'not searched: no Chromium here' }] : []),
        { what: 'Redirects to another host, none followed', value: `${redirects}` },
        { what: 'Far hosts over plain http, refused', value: `${insecure}` },
        { what: 'Findings', value: `${findings.failures.length}` },
      ],
      failures: findings.failures,
    };
  },
};
