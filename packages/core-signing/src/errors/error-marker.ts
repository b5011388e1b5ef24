/**
 * Marks every error of these packages. A registered symbol, so that two installed copies of a package recognise each
 * other's errors, which `instanceof` would not.
 */
export const errorMarker: unique symbol = Symbol.for('@x/error');
