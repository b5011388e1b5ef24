export { type MswHandlerOptions, type MswHttp, mswHandlers } from '@x/mock-kit/msw';
