import { defineConfig } from 'wxt';
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: {
    name: 'x',
    permissions: ['storage'],
    content_scripts: [{ matches: ['https://www.binance.com/*'], js: ['pill.js'] }],
  },
});
