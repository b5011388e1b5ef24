export { createGlobalSetup, type MocksProject } from './create-global-setup.ts';
export { createMockSession, type SessionTest, type TestSessionOptions } from './create-mock-session.ts';
export { providedUrl } from './provided-url.ts';
