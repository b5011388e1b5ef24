/** The place of a fault as one would write it in code: `user_list[0].end_time`. */
export function formatPath(path: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined): string {
  let text = '';
  for (const segment of path ?? []) {
    const key = typeof segment === 'object' ? segment.key : segment;
    if (typeof key === 'number') text += `[${key}]`;
    else text += text === '' ? String(key) : `.${String(key)}`;
  }
  return text;
}
