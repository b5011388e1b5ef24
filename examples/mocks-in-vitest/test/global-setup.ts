export { globalSetup as default } from '@x/mocks/vitest';
