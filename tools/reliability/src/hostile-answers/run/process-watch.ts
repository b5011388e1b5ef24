/** Watches over what belongs to the whole process while answers come in. */
export interface ProcessWatch extends Disposable {
  /** What has happened that must not. */
  faults(): readonly string[];
}

const watched: readonly object[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Promise.prototype,
  Error.prototype,
];

export function watchProcess(): ProcessWatch {
  const before = watched.map(describe);
  const faults: string[] = [];
  const onRejection = (reason: unknown): void => {
    faults.push(`a rejection was handled by nobody: ${reason instanceof Error ? reason.message : typeof reason}`);
  };
  const onException = (error: Error): void => {
    faults.push(`an error was thrown where nobody could catch it: ${error.message}`);
  };
  process.on('unhandledRejection', onRejection);
  process.on('uncaughtException', onException);
  return {
    faults: () => [
      ...faults,
      ...watched
        .filter((prototype, index) => describe(prototype) !== before[index])
        .map((prototype) => `${prototype.constructor.name}.prototype was changed`),
    ],
    [Symbol.dispose]() {
      process.off('unhandledRejection', onRejection);
      process.off('uncaughtException', onException);
    },
  };
}

function describe(prototype: object): string {
  return Reflect.ownKeys(prototype).map(String).join();
}
