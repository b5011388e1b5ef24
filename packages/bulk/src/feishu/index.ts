export { type FeishuCloseJobOptions, feishuCloseJob } from './feishu-close-job.ts';
export {
  type FeishuOpenEachJobOptions,
  type FeishuOpenJobOptions,
  type FeishuOpenUser,
  type FeishuOpenUserWithEnd,
  feishuOpenJob,
} from './feishu-open-job.ts';
