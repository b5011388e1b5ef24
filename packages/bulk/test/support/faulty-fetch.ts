import { seededRandom } from '@x/test-kit/seeded-random';

export type Fault = 'reset' | 'lost-answer' | 'gateway' | 'garbled' | 'rate-refusal' | 'expired-token';

const faults: readonly Fault[] = ['reset', 'lost-answer', 'gateway', 'garbled', 'rate-refusal', 'expired-token'];

export interface VendorAnswers {
  readonly rateRefusal: () => Response;
  readonly expiredToken: () => Response;
}

/** `fetch` with a share of calls that meet a fault; the same calls in every run. Token calls are spared. */
export function faultyFetch(seed: number, share: number, isTokenCall: (url: string) => boolean, vendor: VendorAnswers) {
  const random = seededRandom(seed);
  const met: Record<Fault, number> = {
    reset: 0,
    'lost-answer': 0,
    gateway: 0,
    garbled: 0,
    'rate-refusal': 0,
    'expired-token': 0,
  };
  async function faulty(url: string, init: RequestInit): Promise<Response> {
    // Token calls draw no number, so that the faults are the same however many of them there are.
    if (isTokenCall(url)) return fetch(url, init);
    const fault = random() < share ? faults[Math.floor(random() * faults.length)] : undefined;
    if (fault === undefined) return fetch(url, init);
    met[fault] += 1;
    switch (fault) {
      case 'reset':
        throw new TypeError('fetch failed');
      case 'lost-answer':
        await (await fetch(url, init)).text();
        throw new TypeError('fetch failed');
      case 'gateway':
        return new Response('<html>Bad Gateway</html>', { status: 502 });
      case 'garbled':
        await (await fetch(url, init)).text();
        return new Response('{"code":0,"da');
      case 'rate-refusal':
        return vendor.rateRefusal();
      case 'expired-token':
        return vendor.expiredToken();
    }
  }
  return { fetch: faulty, met };
}
