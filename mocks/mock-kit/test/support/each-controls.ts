import { connectMocksOf, type Mocks } from '../../src/index.ts';
import { startToyMocks, type TwoToys } from './with-toy-mocks.ts';

/** When the mocks of `eachControls` start. */
export const CLOCK = '2026-11-21T08:00:00.000Z';

/** What holds in the process of the mocks holds from another one. For `describe.each`. */
export const eachControls: readonly [name: string, start: () => Promise<Mocks<TwoToys>>][] = [
  ['of startMocksServer', () => startToyMocks({ clock: CLOCK })],
  [
    'of connectMocksOf',
    async () => {
      const { url } = await startToyMocks({ clock: CLOCK });
      return connectMocksOf<TwoToys>(`${url}/`);
    },
  ],
];
