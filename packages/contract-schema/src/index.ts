export * from 'zod/mini';
export { looseObject, object, strictObject } from './compiled-object.ts';
