import type { Paths } from '@x/fxiaoke-offline';
import type { ErrorRow } from '../errors/error-row.ts';
import { type ProvocationRun, provokeEach } from '../errors/provoke.ts';
import type { FxiaokeMock } from '../mocks.ts';

/**
 * The path that the vendor's page prints is in doubt, and the mock can be told to refuse it. The caller sees which
 * option to try, and with it the same call goes through.
 */
export async function provokePath(
  mock: FxiaokeMock,
  disable: (paths: Paths) => Promise<unknown>,
  run: ProvocationRun,
): Promise<readonly ErrorRow[]> {
  await mock.state.patch({ switches: { rejectDocumentedPath: true } });
  const rows = await provokeEach(
    [
      {
        by: 'documented path',
        expected: { kind: 'vendor', code: 32000 },
        call: () => disable('documented'),
      },
      { by: "paths: 'observed'", expected: { kind: 'none' }, call: () => disable('observed') },
    ],
    run,
  );
  await mock.state.patch({ switches: { rejectDocumentedPath: false } });
  return rows;
}
