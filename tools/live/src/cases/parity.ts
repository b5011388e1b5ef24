/**
 * What is known of whether the vendor answers a case as the mock server does.
 *
 * - `documented`: a page of the vendor says so; nobody here has tried it.
 * - `unknown`: no page says so. The mock rests on what third parties saw, or on inference.
 * - `mock-only`: the case must not be sent to the vendor, and is not.
 * - `verified:<date>`: the vendor answered so on that day, such as `verified:2026-11-21`.
 */
export type Parity = 'documented' | 'unknown' | 'mock-only' | `verified:${number}-${number}-${number}`;
