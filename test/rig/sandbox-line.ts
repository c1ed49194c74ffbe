import type { IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';

/** A line to the sandbox over real connections, and what came over it. */
export interface SandboxLine {
  readonly fetch: typeof fetch;
  /** Bytes that reached this end of every connection so far, handshakes included. */
  bytes(): number;
}

/**
 * A `fetch` whose every request goes over a TLS connection of its own to the sandbox on a port, as if its host were the
 * real one. It follows no redirect, as the product asks of the browser's.
 */
export function sandboxLine(port: number): SandboxLine {
  const sockets = new Set<Socket>();

  const answer: typeof fetch = async (input) => {
    if (!(input instanceof Request)) throw new TypeError('a request was expected');
    const url = new URL(input.url);
    const body = await input.text();
    const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
      const outgoing = httpsRequest(
        {
          host: '127.0.0.1',
          port,
          path: url.pathname + url.search,
          method: input.method,
          headers: { ...Object.fromEntries(input.headers), host: url.host },
          servername: url.hostname,
          // Only this loopback server is asked, and its certificate is made on this computer.
          rejectUnauthorized: false,
          agent: false,
          signal: input.signal,
        },
        resolve,
      );
      outgoing.on('socket', (socket) => sockets.add(socket));
      outgoing.on('error', reject);
      outgoing.end(body);
    });
    return new Response(bodyOf(incoming), {
      status: incoming.statusCode ?? 0,
      headers: Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      ),
    });
  };

  return {
    fetch: answer,
    bytes: () => [...sockets].reduce((sum, socket) => sum + socket.bytesRead, 0),
  };
}

/** The body as it comes; giving it up breaks the connection. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = Readable.toWeb(incoming).getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.read();
      if (done) controller.close();
      else if (value instanceof Uint8Array) controller.enqueue(value);
    },
    cancel: (reason) => chunks.cancel(reason),
  });
}
