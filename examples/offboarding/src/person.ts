/** Somebody who leaves, and who that is at each vendor. */
export interface Person {
  readonly employeeNumber: string;
  readonly name: string;
  /** The open id, `ou_...`. */
  readonly feishu: string;
  /** The user id. */
  readonly wps: string;
  /** The open platform account, `FSUID_...`. */
  readonly fxiaoke: string;
}
