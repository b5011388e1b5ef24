import type { DocumentedOperation } from './documented-operation.ts';
import { fieldsOf, listOf, operationFixtures, textOf, textsOf } from './read-fixture.ts';

export const wpsOperations: readonly DocumentedOperation[] = operationFixtures('wps-users').map((page) => {
  const name = textOf(page['operation']);
  const isTokenCall = name === 'accessToken';
  const request = fieldsOf(page['request']);
  const response = fieldsOf(page['response']);
  const variants = listOf(page['variants']);
  return {
    vendor: 'wps',
    name,
    isTokenCall,
    method: textOf(request['method']),
    // The pages write "string" where an id stands.
    path: new URL(textOf(request['url'])).pathname.replace('/string', '/:user_id'),
    inputs: isTokenCall ? [] : [page, ...variants].map(({ input }) => fieldsOf(input)),
    answers: [response, ...variants.map((variant) => fieldsOf(variant['response']))],
    rule: {
      envelope: isTokenCall ? 'bare' : 'data',
      read: isTokenCall || 'data' in response,
      required: textsOf(page['requiredInAnswer']),
      nulls: 'refused',
      open: [],
      // An example has fields of a user that the table of these operations does not name.
      undescribed: /^by[A-Z]/.test(name) ? ['items.0.gender', 'items.0.employment_type'] : [],
      filled: [],
      headerTexts: isTokenCall ? ['access_token'] : [],
    },
  };
});
