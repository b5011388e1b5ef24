import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { CommandFailure, usageFailure } from '../exit-code.ts';
import type { UsersFormat } from '../options/users-format.ts';
import { checkLine, type EndTimeRule } from './check-line.ts';
import { type InputLine, isInvalid } from './input-line.ts';
import { readCsv } from './read-csv.ts';
import { readNdjson } from './read-ndjson.ts';

export interface UsersListOptions {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly format: UsersFormat;
  readonly column: string | undefined;
  readonly endTime: EndTimeRule | undefined;
  readonly stdin: Readable;
}

export interface UsersList {
  /** For messages. */
  readonly name: string;
  /** A regular file: it can be read a second time. Pipes and standard input cannot. */
  readonly isRepeatable: boolean;
  /** @throws CommandFailure from the iterator when the list cannot be read at all */
  read(): AsyncGenerator<InputLine, void>;
}

export async function openUsersList(options: UsersListOptions): Promise<UsersList> {
  const { file, format, column, endTime, stdin } = options;
  const isStdin = file === '-';
  const name = isStdin ? 'standard input' : file;
  const readFormat = format === 'csv' ? readCsv : readNdjson;
  return {
    name,
    isRepeatable: !isStdin && (await isRegularFile(file)),
    async *read() {
      try {
        for await (const raw of readFormat(isStdin ? stdin : createReadStream(file), name, column)) {
          yield isInvalid(raw) ? raw : checkLine(raw, endTime);
        }
      } catch (error) {
        throw error instanceof CommandFailure ? error : cannotRead(name, error);
      }
    },
  };
}

async function isRegularFile(file: string): Promise<boolean> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw usageFailure(`The users ${file} cannot be read: it is a folder.`);
    return found.isFile();
  } catch (error) {
    throw error instanceof CommandFailure ? error : cannotRead(file, error);
  }
}

function cannotRead(name: string, error: unknown): CommandFailure {
  return usageFailure(`The users ${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
}
