export { createDesk } from './create-desk.ts';
export type { Desk } from './desk.ts';
export type { DeskOptions } from './options.ts';
