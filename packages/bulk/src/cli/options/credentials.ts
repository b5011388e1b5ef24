import { usageFailure } from '../exit-code.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that are not set. An empty one is as good as none. */
export function missingVariables(environment: Environment, names: readonly string[]): readonly string[] {
  return names.filter((name) => (environment[name] ?? '') === '');
}

/** @throws CommandFailure naming every variable that is not set */
export function readVariables<Name extends string>(
  environment: Environment,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const missing = missingVariables(environment, names);
  if (missing.length > 0) throw usageFailure(describeMissing(missing));
  const values = names.map((name) => [name, environment[name] ?? ''] as const);
  return Object.fromEntries(values) as Record<Name, string>;
}

export function describeMissing(missing: readonly string[]): string {
  const verb = missing.length === 1 ? 'is' : 'are';
  return `${missing.join(', ')} ${verb} not set: credentials are read from the environment alone.`;
}

/** Where a vendor is: options that every client has. */
export interface Place {
  readonly baseURL?: string;
  readonly allowInsecureHosts: readonly string[];
}

/** The place that a variable names; without it, the vendor's own. */
export function readPlace(environment: Environment, name: string, allowInsecureHosts: readonly string[]): Place {
  const baseURL = environment[name] ?? '';
  return { ...(baseURL === '' ? {} : { baseURL }), allowInsecureHosts };
}
