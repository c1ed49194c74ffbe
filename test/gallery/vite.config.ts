import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npx vite test/gallery` shows every state of card, popup and options with invented figures and no background. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  server: { host: '127.0.0.1' },
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite-gallery', import.meta.url)),
});
