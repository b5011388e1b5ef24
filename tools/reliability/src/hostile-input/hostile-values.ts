/** A value that no caller should give, or that only a careless client lets through. */
export interface HostileValue {
  readonly name: string;
  make(): unknown;
}

const texts: Readonly<Record<string, string>> = {
  'dot dot slash': '../../etc/passwd',
  'dot dot': '..',
  dot: '.',
  'encoded dot dot slash': '..%2f..%2fetc',
  'encoded slash': 'a%2fb',
  'encoded NUL': 'a%00b',
  'another host': '//example.invalid/x',
  'another address': 'https://example.invalid/?a=b#c',
  question: 'a?b=c&d=e',
  fragment: 'a#b',
  backslash: '..\\..\\a',
  'header injection': 'a\r\nX-Evil: 1\r\n\r\nGET /evil HTTP/1.1',
  NUL: 'a\u0000b',
  'lone surrogate': 'a\ud800b',
  'right to left': '\u202eabc\u2066',
  emoji: '👩‍👩‍👧',
  'percent alone': '%',
  quotes: '"\'`<>{}|^',
  'plus and blank': 'a+b c',
  blank: ' ',
  empty: '',
  BOM: '\ufeffa',
  'two lines': '\u2028\u2029\u0085',
  'a name of every object': '__proto__',
  'a million characters': 'x'.repeat(1_000_000),
};

/** Thrown by an object of the caller's own; it comes back as it is. */
export class CallersOwnError extends Error {}

const others: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  number: () => 7,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  'minus zero': () => -0,
  BigInt: () => 10n,
  symbol: () => Symbol('a'),
  function: () => () => 'a',
  boolean: () => true,
  list: () => ['a'],
  'empty list': () => [],
  object: () => ({ a: 'b' }),
  Date: () => new Date(0),
  'no Date': () => new Date(Number.NaN),
  Map: () => new Map([['a', 'b']]),
  'boxed text': () => Object('text'),
  'object with toString': () => ({ toString: () => 'a' }),
  'object with toJSON': () => ({ toJSON: () => ({ evil: 1 }) }),
  'object with a prototype': () => Object.create({ inherited: 'a' }),
  'object that names __proto__': () => JSON.parse('{"__proto__":{"polluted":true}}'),
  circle: () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    return circle;
  },
  'deep nesting': () => {
    let deep: unknown = 'a';
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    return deep;
  },
  'getter that throws': () =>
    Object.defineProperty({}, 'a', {
      enumerable: true,
      get() {
        throw new CallersOwnError('a getter');
      },
    }),
  'proxy that throws': () =>
    new Proxy(
      {},
      {
        get() {
          throw new CallersOwnError('a proxy');
        },
        ownKeys() {
          throw new CallersOwnError('a proxy');
        },
        getPrototypeOf() {
          throw new CallersOwnError('a proxy');
        },
      },
    ),
};

export const hostileValues: readonly HostileValue[] = [
  ...Object.entries(texts).map(([name, text]) => ({ name, make: () => text })),
  ...Object.entries(others).map(([name, make]) => ({ name, make })),
];
