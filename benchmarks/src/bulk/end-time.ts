/** In an hour, as the vendor wants it: Unix seconds in decimal digits. */
export function inAnHour(): string {
  return String(Math.floor(Date.now() / 1000) + 3600);
}
