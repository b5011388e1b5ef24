export interface UnreadList extends AsyncIterable<string> {
  readonly isLetGo: () => boolean;
}

/** A list whose first user never comes, and that knows whether it was let go. */
export function unreadList(): UnreadList {
  let isLetGo = false;
  const iterator: AsyncIterator<string> = {
    next: () => new Promise(() => undefined),
    async return() {
      isLetGo = true;
      return { done: true, value: undefined };
    },
  };
  return { isLetGo: () => isLetGo, [Symbol.asyncIterator]: () => iterator };
}
