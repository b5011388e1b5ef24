/** An operation of the contract as the kit names it. */
export function operationId(name: string): string {
  return `wps.${name}`;
}
