import { request as httpsRequest } from 'node:https';
import type { Order } from './control';
import { CONTROL_HOST } from './hosts';

export interface HeardAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks the sandbox on a port as if the address were real; rejects where the connection breaks. */
export function askSandbox(
  port: number,
  address: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<HeardAnswer> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    const request = httpsRequest(
      {
        host: '127.0.0.1',
        port,
        path: url.pathname + url.search,
        method: options.method ?? 'GET',
        headers: { ...options.headers, host: url.host },
        servername: url.hostname,
        // Only this loopback server is asked, and its certificate is made on this computer.
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const body = Buffer.concat(parts).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      },
    );
    request.on('error', reject);
    request.end(options.body);
  });
}

/** Gives an order to a sandbox that runs in another process. */
export async function steerSandbox(port: number, order: Order): Promise<void> {
  const answer = await askSandbox(port, `https://${CONTROL_HOST}/`, {
    method: 'POST',
    body: JSON.stringify(order),
  });
  if (answer.status !== 200) throw new Error(`The sandbox refused an order: ${answer.body}`);
}
