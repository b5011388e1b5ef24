import * as z from 'zod';
import { filled } from '../reading/fields.ts';
import { jsonBody } from '../reading/json-body.ts';

/** `{ "user_ids": [...] }`. */
export const userIdsBody = jsonBody(z.object({ user_ids: filled(z.string()) }), 'user_ids');
