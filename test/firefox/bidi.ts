import { WebSocket } from 'ws';
import * as z from 'zod/mini';

const message = z.object({
  id: z.optional(z.nullable(z.int())),
  type: z.string(),
  result: z.optional(z.unknown()),
  error: z.optional(z.string()),
  message: z.optional(z.string()),
});

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (cause: Error) => void;
}

/** A line to a browser that speaks WebDriver BiDi: one command, one answer. Playwright cannot drive this Firefox. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#hear(message.parse(JSON.parse(String(data)))));
    socket.on('close', () => {
      for (const { method, reject } of this.#waiting.values())
        reject(new Error(`${method}: the line closed`));
      this.#waiting.clear();
    });
  }

  static connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(new Bidi(socket)));
      socket.once('error', reject);
    });
  }

  /** Rejects with the browser's own words. */
  send(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.terminate();
  }

  #hear({ id, type, result, error, message: words }: z.infer<typeof message>): void {
    const waiting = id === undefined || id === null ? undefined : this.#waiting.get(id);
    if (id === undefined || id === null || !waiting) return;
    this.#waiting.delete(id);
    if (type === 'error') waiting.reject(new Error(`${waiting.method}: ${error}: ${words}`));
    else waiting.resolve(result);
  }
}
