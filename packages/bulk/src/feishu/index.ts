export { type FeishuCloseJobOptions, feishuCloseJob } from './feishu-close-job.ts';
export { type FeishuOpenJobOptions, type FeishuOpenUser, feishuOpenJob } from './feishu-open-job.ts';
