import { describe, expect, it } from 'vitest';
import { createProgress } from '../src/terminal/progress.ts';
import { recordTerminal } from './support/terminals.ts';

describe('progress', () => {
  it('rewrites one line on a terminal and leaves the last state standing', () => {
    const { terminal, written } = recordTerminal({ isTTY: true });
    const progress = createProgress(terminal);
    progress.tell('Feishu', 'open', 50, 100);
    expect(written().startsWith('\r\x1b[2K  Feishu')).toBe(true);
    expect(written()).toMatch(/50 of 100$/);
    progress.tell('Feishu', 'open', 100, 100);
    expect(written().match(/\n/g)).toHaveLength(1);
    expect(written()).toMatch(/100 of 100\n$/);
  });

  it('ends the line that is open when the work breaks off', () => {
    const { terminal, written } = recordTerminal({ isTTY: true });
    const progress = createProgress(terminal);
    progress.tell('Feishu', 'open', 50, 100);
    progress.stop();
    progress.stop();
    expect(written()).toMatch(/50 of 100\n$/);
  });

  it.each([
    ['in a file or a pipe', false, {}],
    ['in CI', true, { CI: 'true' }],
    ['under NO_COLOR', true, { NO_COLOR: '1' }],
    ['on a dumb terminal', true, { TERM: 'dumb' }],
  ])('writes plain lines %s', (_, isTTY, environment) => {
    const { terminal, written } = recordTerminal({ isTTY }, environment);
    const progress = createProgress(terminal);
    progress.tell('WPS 365', 'disable', 50, 144);
    progress.tell('WPS 365', 'disable', 100, 144);
    progress.stop();
    expect(written()).toBe('  WPS 365  disable         50 of 144\n  WPS 365  disable         100 of 144\n');
    expect(terminal.colors.red('text')).toBe('text');
  });

  it('takes an empty NO_COLOR and CI=false as not set', () => {
    const { terminal } = recordTerminal({ isTTY: true }, { NO_COLOR: '', CI: 'false' });
    expect(terminal.canRewrite).toBe(true);
  });
});
