/** Lets a client's connections go when the work with it is done. */
export async function withClient<Client extends { close(): Promise<void> }, Value>(
  client: Client,
  work: (client: Client) => Promise<Value>,
): Promise<Value> {
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}
