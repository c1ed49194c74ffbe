import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import type { SandboxAnswer, SandboxRequest } from './answer';

/** Resolves once the server hears a free port of 127.0.0.1. */
export function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
}

/** Throws where the server is not listening. */
export function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sandbox is not listening');
  return address.port;
}

/** A whole request, its body included. */
export async function readRequest(incoming: IncomingMessage): Promise<SandboxRequest> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(Buffer.from(part));
  const host = (incoming.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = new URL(`https://${host}${incoming.url ?? '/'}`);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  return {
    method: incoming.method ?? 'GET',
    host,
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: Buffer.concat(parts).toString('utf8'),
  };
}

export function send(outgoing: ServerResponse, answer: SandboxAnswer): void {
  if (answer.unannounced === true) {
    outgoing.writeHead(answer.status, answer.headers);
    // Given with the end, the body would have its length announced by Node itself.
    outgoing.write(answer.body);
    outgoing.end();
    return;
  }
  outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(answer.body) });
  outgoing.end(answer.body);
}

/** Promises the whole body and breaks the connection in its middle. */
export function sendHalf(outgoing: ServerResponse, answer: SandboxAnswer): void {
  const body = Buffer.from(answer.body);
  outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
  outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.socket?.destroy());
}
