/** Makes ids that look like the vendor's and repeat under the same random seed. */
export interface IdGenerator {
  /** Lower-case hexadecimal digits. */
  hex(length: number): string;
  /** Decimal digits, the first of them not zero. */
  decimal(length: number): string;
  /** Letters and digits. */
  alphanumeric(length: number): string;
}
