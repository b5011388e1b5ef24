import type { VendorName } from '../calls/operation-call.ts';
import type { Figure, Part } from '../part.ts';
import type { MakeClients } from './run/make-clients.ts';
import { watchProcess } from './run/process-watch.ts';
import { runGenerated } from './run/run-generated.ts';
import { Tally } from './run/tally.ts';
import { newCosts } from './sockets/costs.ts';
import { runSockets } from './sockets/run-sockets.ts';

const vendors: readonly VendorName[] = ['feishu', 'wps', 'fxiaoke'];

/** Every way in which a call that was answered can end; each must be met often enough to say something. */
const branches = [
  'value',
  'vendor: known',
  'vendor: unlisted',
  ...['empty', 'html', 'not-json', 'no-envelope', 'wrong-shape'].map((problem) => `protocol: ${problem}`),
  ...['connection', 'timeout', 'deadline', 'response-too-large', 'client-closed'].map(
    (problem) => `transport: ${problem}`,
  ),
];

const leastShare = 0.01;

/** The part with other clients, which shows in a test that a broken one is found. */
export function hostileAnswers(makeClients?: MakeClients): Part {
  return {
    name: 'hostile-answers',
    title: 'Whatever is answered, a call ends in a value or in one of the five kinds of error, and in the right one',
    async run(options) {
      const figures: Figure[] = [];
      const failures: string[] = [];
      const costs = newCosts();
      const perVendor = options.scale === 'full' ? 100_000 : 2_000;
      using watch = watchProcess();
      for (const vendor of vendors) {
        const tally = new Tally();
        const startedAtMs = performance.now();
        const sockets = perVendor / 50;
        await runSockets({ vendor, cases: sockets, tally, costs, options });
        await runGenerated({ vendor, cases: perVendor - sockets, tally, watch, options, makeClients });
        const seconds = (performance.now() - startedAtMs) / 1000;
        figures.push({ what: `${vendor}: answers`, value: `${tally.total} in ${seconds.toFixed(0)} s` });
        figures.push(...tally.figures(vendor));
        failures.push(...tally.failures(vendor), ...tooRare(vendor, tally));
        options.progress(`${vendor}: ${tally.total} answers`);
      }
      figures.push(
        {
          what: 'most bytes sent for a body without end',
          value: `${(costs.mostBytesSent / 1_048_576).toFixed(1)} MiB`,
        },
        {
          what: 'most memory taken for a body without end',
          value: `${(costs.mostMemoryBytes / 1_048_576).toFixed(1)} MiB`,
        },
      );
      return { figures, failures: [...failures, ...costs.failures, ...watch.faults()] };
    },
  };
}

export const hostileAnswersPart: Part = hostileAnswers();

function tooRare(vendor: VendorName, tally: Tally): readonly string[] {
  return branches
    .filter((branch) => tally.shareOf(branch) < leastShare)
    .map((branch) => `${vendor}: fewer than 1 % of the answers ended in ${branch}`);
}
