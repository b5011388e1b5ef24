import * as z from 'zod';

/** The parameters of recovering and deleting: records of one object. */
export const idListParameters = z.object({
  data: z.object({ idList: z.array(z.string().min(1)).min(1), dataObjectApiName: z.string().min(1) }),
});
