import { createSeededIdGenerator } from '../../ids/seeded-id-generator.ts';
import type { SessionSeed } from '../../session/session.ts';
import type { HostedVendor } from '../../session/vendor-tenant.ts';
import type { VendorName } from '../../vendor/mock-vendor.ts';
import { SeedError } from '../../vendor/seed-error.ts';
import { withoutSchemaReference } from '../../vendor/without-schema-reference.ts';
import { CommandFailure, ExitCode } from '../exit-code.ts';
import { describeIssues } from '../output/describe-issues.ts';
import { readDataFile } from './read-data-file.ts';

const vendorNames = ['feishu', 'wps', 'fxiaoke'] as const satisfies readonly VendorName[];

/**
 * Reads a seed file: the seeds by vendor, or the one vendor's seed itself.
 *
 * @param vendors of the command; the file may have seeds for more of them than are served.
 * @throws CommandFailure naming everything that is wrong with it.
 */
export async function readSeed(file: string, vendors: readonly HostedVendor[]): Promise<SessionSeed> {
  const value = withoutSchemaReference(await readDataFile('seed file', file));
  const seeds = seedsByVendor(value, vendors);
  if (seeds === undefined) {
    const names = vendors.map(({ description }) => description.name).join(', ');
    throw invalid(file, [{ path: '', message: `must be an object with some of ${names} as keys` }]);
  }
  const issues = vendors.flatMap((vendor) => {
    const { name } = vendor.description;
    const path = seeds === value ? name : '';
    return issuesOf(vendor, seeds[name]).map((issue) => ({
      path: [path, issue.path].filter((part) => part !== '').join('.'),
      message: issue.message,
    }));
  });
  if (issues.length > 0) throw invalid(file, issues);
  return seeds;
}

function seedsByVendor(value: unknown, [first, ...others]: readonly HostedVendor[]): SessionSeed | undefined {
  if (isByVendor(value)) return value;
  return first === undefined || others.length > 0 ? undefined : { [first.description.name]: value };
}

/** An empty object says nothing about any vendor. */
function isByVendor(value: unknown): value is SessionSeed {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => vendorNames.some((vendor) => vendor === name));
}

/** Makes the tenant for nothing else: only the vendor knows what it takes. */
function issuesOf({ createTenant }: HostedVendor, seed: unknown): SeedError['issues'] {
  if (seed === undefined) return [];
  const ids = createSeededIdGenerator('check');
  try {
    createTenant({ seed, seedIds: ids, ids, marker: undefined });
    return [];
  } catch (error) {
    if (error instanceof SeedError) return error.issues;
    throw error;
  }
}

function invalid(file: string, issues: SeedError['issues']): CommandFailure {
  return new CommandFailure(ExitCode.inputInvalid, `The seed file ${file} is invalid:\n${describeIssues(issues)}`);
}
