import pc from 'picocolors';

export interface Terminal {
  readonly columns: number;
  /** Whether a line may be rewritten in place; if not, what is printed goes into a log and stays there. */
  readonly canRewrite: boolean;
  readonly colors: ReturnType<typeof pc.createColors>;
  write(text: string): void;
}

const columnsOfLog = 80;

/** On a narrower terminal, or one that does not say how wide it is, lines break where the terminal breaks them. */
const fewestColumns = 60;

/** A terminal in colour, or plain lines: for a file or a pipe, in CI, under NO_COLOR, or on a dumb terminal. */
export function describeTerminal(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const { CI, NO_COLOR, TERM } = environment;
  const isPlain = !stream.isTTY || isSet(CI) || isSet(NO_COLOR) || TERM === 'dumb';
  return {
    columns: stream.isTTY ? Math.max(stream.columns, fewestColumns) : columnsOfLog,
    canRewrite: !isPlain,
    colors: pc.createColors(!isPlain),
    write(text) {
      stream.write(text);
    },
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false';
}
