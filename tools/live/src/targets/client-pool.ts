interface Closable {
  close(): Promise<void>;
}

/** The clients of one target, to be closed together. */
export class ClientPool {
  readonly #clients: Closable[] = [];

  keep<Client extends Closable>(client: Client): Client {
    this.#clients.push(client);
    return client;
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.close()));
  }
}
