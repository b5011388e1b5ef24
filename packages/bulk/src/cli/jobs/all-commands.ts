import { feishuClose } from './feishu-close.ts';
import { feishuOpen } from './feishu-open.ts';
import { fxiaokeStatus } from './fxiaoke-status.ts';
import type { JobCommand } from './job-command.ts';
import { wpsDisable } from './wps-disable.ts';
import { wpsEnable } from './wps-enable.ts';

export const allCommands: readonly JobCommand[] = [feishuOpen, feishuClose, wpsDisable, wpsEnable, fxiaokeStatus];
