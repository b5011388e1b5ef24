/** A made-up secret that can be told from anything else, and what it is. */
export interface Canary {
  /** For a failure's text, so that the failure does not show the value. */
  readonly name: string;
  readonly value: string;
}

/** Characters that every way of escaping treats in a way of its own. */
const awkward = '/+=&"\'<>%';

/** @param plain whether it is letters and digits alone, as most secrets of the vendors are */
export function canary(name: string, plain = false): Canary {
  const word = name.replace(/[^A-Za-z0-9]/g, '');
  return { name, value: plain ? `Zq7canary${word}9Vx` : `Zq7${awkward}canary${word}${awkward}9Vx` };
}
