export { type WpsDisableJobOptions, wpsDisableJob } from './wps-disable-job.ts';
export { type WpsEnableJobOptions, wpsEnableJob } from './wps-enable-job.ts';
export type { WpsJobOptions } from './wps-job.ts';
