import { createServer } from 'node:http';
import { connect } from 'node:net';
import { BROWSER_HOSTS } from '../sandbox/hosts';
import type { Sandbox } from '../sandbox/server';
import { listening, portOf } from '../sandbox/wire';

export interface ConnectProxy {
  /** On 127.0.0.1. */
  readonly port: number;
  stop(): void;
}

/**
 * Firefox maps no host names, but asks a proxy for every tunnel: those to the sandbox's hosts lead to the sandbox,
 * and every other host, Mozilla's included, is out of reach.
 */
export async function startConnectProxy(sandbox: Pick<Sandbox, 'port' | 'plainPort'>): Promise<ConnectProxy> {
  const known = new Set(BROWSER_HOSTS);
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', (request, client) => {
    const { hostname, port } = new URL(`tunnel://${request.url}`);
    client.on('error', () => client.destroy());
    if (!known.has(hostname)) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(port === '80' ? sandbox.plainPort : sandbox.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await listening(server);
  return {
    port: portOf(server),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
