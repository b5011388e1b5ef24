import { Client } from 'undici';

/** A request as it goes out: nothing in it is encoded, sorted or added to, but for Host and Content-Length. */
export interface Outgoing {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: unknown;
  /** The inferred rules that the answer says it rests on. */
  readonly rules: readonly string[];
  readonly diagnostics: string;
}

/** Sends one request over a connection of its own. */
export async function send(url: string, { method, target, headers, body }: Outgoing): Promise<Answer> {
  const client = new Client(url);
  try {
    const sent = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
    const answer = await client.request({ method, path: target, headers: sent, body: body === '' ? null : body });
    const text = await answer.body.text();
    return {
      status: answer.statusCode,
      text,
      json: JSON.parse(text),
      rules: String(answer.headers['x-mock-rule'] ?? '')
        .split(', ')
        .filter((id) => id !== ''),
      diagnostics: String(answer.headers['x-mock-diagnostics'] ?? ''),
    };
  } finally {
    await client.close();
  }
}
