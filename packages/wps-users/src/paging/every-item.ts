/** One page of an answer that goes on in another. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Absent or empty on the last page. */
  readonly next_page_token?: string | undefined;
}

/**
 * The items of all pages, each page fetched when its first item is asked for.
 *
 * @param input the input of the first page; those after it get another `page_token`
 * @param endless the error for a page that names itself as the next one, since that would never end
 */
export async function* everyItem<Input extends { readonly page_token?: string | undefined }, Item>(
  input: Input,
  fetchPage: (input: Input) => Promise<Page<Item>>,
  endless: () => Error,
): AsyncGenerator<Item, void, undefined> {
  let pageInput = input;
  for (;;) {
    const { items, next_page_token } = await fetchPage(pageInput);
    yield* items;
    if (next_page_token === undefined || next_page_token === '') return;
    if (next_page_token === pageInput.page_token) throw endless();
    pageInput = { ...input, page_token: next_page_token };
  }
}
