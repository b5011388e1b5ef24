import { expect, it } from 'vitest';
import { resumeCommand } from './resume-command.ts';

const endTime = new Date('2026-11-21T16:00:00.500Z');

it('is the command that was given, and --resume, for a shell', () => {
  expect(resumeCommand(['wps-disable', '--users', 'my users.csv', '--journal', "it's"], undefined)).toBe(
    `vendor-bulk wps-disable --users 'my users.csv' --journal 'it'\\''s' --resume`,
  );
  expect(resumeCommand(['wps-disable', '--resume'], undefined)).toBe('vendor-bulk wps-disable --resume');
});

it('ends a status when the first run would have', () => {
  expect(resumeCommand(['feishu-open', '--end-time', '8h'], endTime)).toBe(
    'vendor-bulk feishu-open --end-time 1795276800 --resume',
  );
  expect(resumeCommand(['feishu-open', '--end-time=8h'], endTime)).toContain('--end-time=1795276800');
});
