export { type FxiaokeStatusJobOptions, fxiaokeStatusJob } from './fxiaoke-status-job.ts';
