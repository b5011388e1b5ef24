import cliProgress from 'cli-progress';
import { progressLine, widestBar } from './progress-text.ts';
import type { ProgressView } from './progress-view.ts';
import type { Standing } from './standing.ts';

/** A bar on the last line of a terminal, which goes away in the end. */
export function barView(stream: NodeJS.WritableStream & { readonly columns: number }): ProgressView {
  let current: () => Standing | undefined = () => undefined;
  const bar = new cliProgress.SingleBar({
    stream,
    fps: 4,
    barsize: widestBar,
    // Plain characters: those that look like blocks are two columns wide in many Chinese terminals.
    barCompleteChar: '=',
    barIncompleteChar: '-',
    hideCursor: true,
    clearOnComplete: true,
    // The run has handlers of its own, and goes on after the first signal.
    gracefulExit: false,
    format(options) {
      const standing = current();
      if (standing === undefined) return '';
      return progressLine(standing, stream.columns, (share, barsize) =>
        cliProgress.Format.BarFormat(share, { ...options, barsize }),
      );
    },
  });
  const show = (): void => bar.start(1, 0);
  return {
    start(standing) {
      current = standing;
      show();
    },
    // Where it stands is remembered by cli-progress, so it must be gone while the screen scrolls.
    interrupt(write) {
      const isShown = bar.isActive;
      if (isShown) bar.stop();
      write();
      if (isShown) show();
    },
    end: () => bar.stop(),
  };
}
