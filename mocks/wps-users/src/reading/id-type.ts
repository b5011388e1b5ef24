import { fail } from '../answer/fail.ts';
import type { Reader } from './reading.ts';

/** Reads `X-Kso-Id-Type` besides, for the operations whose pages name it; it may be left out. */
export function withIdType<Input>(reader: Reader<Input>): Reader<Input> {
  return {
    ...reader,
    read: (call) => {
      const reading = reader.read(call);
      const idType = call.request.header('x-kso-id-type') ?? 'internal';
      if (reading.kind === 'refused' || idType === 'internal') return reading;
      if (idType === 'external') return { ...reading, inferredRules: [...reading.inferredRules, 'wps.id-type'] };
      const diagnostics = 'X-Kso-Id-Type must be internal or external';
      return {
        kind: 'refused',
        response: fail('parameterValueInvalid', { inferredRules: ['wps.id-type'], diagnostics }),
      };
    },
  };
}
