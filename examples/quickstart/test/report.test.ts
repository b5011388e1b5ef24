import { describe, expect, it } from 'vitest';
import { firstSentences } from '../src/errors/first-sentences.ts';
import { drawErrors } from '../src/report/error-table.ts';
import { drawGrid } from '../src/report/grid.ts';
import { recordTerminal } from './support/terminals.ts';

const log = recordTerminal({ isTTY: false }).terminal;
const wide = recordTerminal({ isTTY: true, columns: 120 }, { NO_COLOR: '1' }).terminal;

describe('drawGrid', () => {
  it('puts numbers to the right, texts to the left, and no space at the end of a line', () => {
    const grid = {
      title: 'Users',
      head: ['result', 'users', 'which'],
      rows: [
        ['good', 7, ''],
        ['超级', 120, 'a\nb'],
      ],
    };
    expect(drawGrid(grid, log)).toBe(
      ['  Users', '  result  users  which', '  good        7', '  超级      120  a', '                 b', ''].join(
        '\n',
      ),
    );
  });
});

describe('drawErrors', () => {
  const error = {
    provokedBy: 'super administrator',
    kind: 'vendor',
    reason: 'superAdministratorProtected',
    code: '400002158',
    sent: 'yes',
    message: 'WPS 365 refused batchDisable, since a super administrator cannot be disabled by anybody at all.',
  };

  it('breaks a message between words at 80 columns', () => {
    expect(drawErrors([error], log).split('\n')).toEqual([
      '  provoked by           kind       reason                       code       sent',
      '  super administrator   vendor     superAdministratorProtected  400002158  yes',
      '    WPS 365 refused batchDisable, since a super administrator cannot be',
      '    disabled by anybody at all.',
    ]);
  });

  it('leaves the message in one line where there is room', () => {
    expect(drawErrors([error], wide).split('\n')[2]).toBe(`    ${error.message}`);
  });
});

describe('firstSentences', () => {
  it('leaves out the request id and the address, and says when there is more', () => {
    expect(firstSentences('Refused: "No.". Not done. Do this. Or that. Request id 7. See https://a.example/b')).toBe(
      'Refused: "No.". Not done. Do this. Or that.',
    );
    expect(firstSentences('One. Two. Three. Four. Five.')).toBe('One. Two. Three. Four. ...');
  });
});
