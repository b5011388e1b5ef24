import { describeTerminal, type Terminal } from '../../src/terminal/terminal.ts';

export interface RecordedTerminal {
  readonly terminal: Terminal;
  written(): string;
}

/** A stream that keeps what is written to it. */
export function recordTerminal(
  { isTTY, columns = 80 }: { readonly isTTY: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string>> = {},
): RecordedTerminal {
  let text = '';
  const write = (chunk: Uint8Array | string) => {
    text += String(chunk);
    return true;
  };
  return { terminal: describeTerminal({ isTTY, columns, write }, environment), written: () => text };
}
