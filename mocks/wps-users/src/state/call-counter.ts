/** Counts the calls of each app within the last second. */
export class CallCounter {
  readonly #times = new Map<string, readonly number[]>();

  /** Counts a call, unless there were `limit` of them within the last second; says whether it was counted. */
  count(appId: string, now: Date, limit: number): boolean {
    const moment = now.getTime();
    const recent = (this.#times.get(appId) ?? []).filter((time) => time > moment - 1000 && time <= moment);
    const counted = recent.length < limit;
    this.#times.set(appId, counted ? [...recent, moment] : recent);
    return counted;
  }
}
