import { type Answer, type RecordedRequest, startRecordingServer } from './recording-server.ts';

export interface VendorAnswers {
  /** What the token calls are answered, one after the other; the last is repeated. */
  readonly token: readonly (Answer | string)[];
  /** The same for all other calls. */
  readonly call: readonly (Answer | string)[];
}

export interface VendorScript extends VendorAnswers {
  /** How the first line of a token call begins. */
  readonly tokenCallStarts: readonly string[];
}

export interface ScriptedVendor {
  readonly url: string;
  readonly tokenCalls: readonly RecordedRequest[];
  readonly calls: readonly RecordedRequest[];
}

/** A vendor of canned answers on a recording server, which ends with the test. */
export async function startScriptedVendor({ token, call, tokenCallStarts }: VendorScript): Promise<ScriptedVendor> {
  const tokenCalls: RecordedRequest[] = [];
  const calls: RecordedRequest[] = [];
  const { url } = await startRecordingServer((request) => {
    const isTokenCall = tokenCallStarts.some((start) => request.line.startsWith(start));
    const [seen, answers] = isTokenCall ? [tokenCalls, token] : [calls, call];
    seen.push(request);
    return answers[Math.min(seen.length, answers.length) - 1] ?? '';
  });
  return { url, tokenCalls, calls };
}
