import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** The gallery on a port of its own, for pictures and for tests. */
export interface ServedGallery {
  readonly address: string;
  close(): Promise<void>;
}

export async function serveGallery(): Promise<ServedGallery> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const server = await createServer({
    root,
    logLevel: 'error',
    server: { port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the gallery has no address');
  return { address, close: () => server.close() };
}
