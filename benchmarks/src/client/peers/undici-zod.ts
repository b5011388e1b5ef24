import { request } from 'undici';
import { z } from 'zod';
import { batchOpenPath } from '../made-up-call.ts';
import { headers, type Peer } from './peer.ts';

const answerSchema = z.object({
  code: z.literal(0),
  msg: z.string(),
  data: z.object({
    result_list: z.array(z.object({ user_id: z.string(), end_time: z.string().optional(), result: z.string() })),
  }),
});

/** What one would write by hand: a body made for each call, an answer that is checked. */
export const undiciZod: Peer = {
  connect: (baseURL, users) => async () => {
    const body = JSON.stringify({ user_list: users });
    const answer = await request(baseURL + batchOpenPath, { method: 'POST', headers, body });
    return answerSchema.parse(await answer.body.json()).data;
  },
};
