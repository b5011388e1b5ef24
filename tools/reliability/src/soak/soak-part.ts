import type { Part } from '../part.ts';
import { vendorNames } from './messages.ts';
import { soakVendors } from './processes/soak-vendors.ts';
import { failuresOf } from './report/failures-of.ts';
import { figuresOf } from './report/figures-of.ts';

const DURATION_MS = { short: 3000, full: 60_000 };

export const soakPart: Part = {
  name: 'soak',
  title: 'Every client against its mock at full rate: memory, handles and journal stay as they are',
  async run({ scale, seed, progress, signal }) {
    const durationMs = DURATION_MS[scale];
    progress(`${vendorNames.join(', ')} at the same time, for ${durationMs / 1000} s`);
    const soaked = await soakVendors(vendorNames, { durationMs, seed, signal, together: true });
    return { figures: soaked.flatMap(figuresOf), failures: soaked.flatMap(failuresOf) };
  },
};
