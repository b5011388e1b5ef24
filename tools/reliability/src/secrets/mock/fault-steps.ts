/** Every step of the faults that a mock can be told, with pauses as short as can be. */
export const faultSteps: readonly string[] = [
  ...['pass', '429(retry=0)', '400', '500', '503', 'gateway(502)', 'gateway(503)', 'gateway(504)'],
  ...['token-expired', 'token-invalid', 'signature-invalid', 'clock-skew'],
  ...['rate-limited', 'quota-exhausted', 'maintenance'],
  ...['delay(1ms)', 'hang(1ms)', 'dribble(3, 3ms)', 'garbage', 'badChunk'],
  ...['reset', 'reset(after-headers)', 'reset(mid-body)', 'reset(10)', 'close', 'close(mid-body)'],
  ...['truncate(10, short)', 'truncate(10, chunked)', 'truncate(10, valid)', 'delay(1ms) + 429'],
];
