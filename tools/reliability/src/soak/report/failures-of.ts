import { judgeSamples } from '../judge/judge-samples.ts';
import type { SoakedVendor } from '../processes/soak-vendor.ts';

/** What did not hold of a vendor's two processes, each as a sentence. */
export function failuresOf({ vendor, mock, client }: SoakedVendor): readonly string[] {
  const served = client.outcomes['succeeded'] ?? 0;
  return [
    ...[...client.problems, ...judgeSamples(client.samples)].map((problem) => `${vendor}, client: ${problem}`),
    ...[...mock.problems, ...judgeSamples(mock.samples)].map((problem) => `${vendor}, mock: ${problem}`),
    ...(served === 0 ? [`${vendor}: no call succeeded: ${JSON.stringify(client.outcomes)}`] : []),
  ];
}
