/** One behaviour of a mock server and how it is known; listed by the fidelity report. */
export interface Rule {
  /** For example `feishu.close-when-not-on`. */
  readonly id: string;
  readonly statement: string;
  readonly evidence: 'documented' | 'sdk' | 'observed' | 'inferred';
  /** A page of the vendor, or a description of the capture; left out for what is inferred. */
  readonly source?: string;
  /** The name of the switch in the vendor's state that changes the behaviour, where there is one. */
  readonly switch?: string;
}
