import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSeal, type Seal } from './seal.ts';

const path = fileURLToPath(new URL('../../evidence-seal.json', import.meta.url));

export function readSeal(): Seal {
  return parseSeal(JSON.parse(readFileSync(path, 'utf8')));
}

export function writeSeal(seal: Seal): void {
  writeFileSync(path, `${JSON.stringify(seal, null, 2)}\n`);
}
