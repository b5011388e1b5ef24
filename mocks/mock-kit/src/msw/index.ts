export { type MswHandlerOptions, type MswHttp, mswHandlers } from './msw-handlers.ts';
