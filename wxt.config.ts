import { fileURLToPath } from 'node:url';
import { createJiti } from 'jiti';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

// The config is read before the build knows our `@/` paths; the product's own lists are imported with them.
const jiti = createJiti(import.meta.url, { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } });
const { exchanges } = await jiti.import<typeof import('./utils/exchanges')>('./utils/exchanges');
const { apiPatterns, pagePatterns } = await jiti.import<typeof import('./utils/exchanges/host-patterns')>(
  './utils/exchanges/host-patterns',
);
const { TOKEN_METRICS_ORIGIN } =
  await jiti.import<typeof import('./utils/store/settings')>('./utils/store/settings');

const { COINGECKO_ORIGIN } = await jiti.import<typeof import('./utils/coingecko/requests')>(
  './utils/coingecko/requests',
);

const pageMatches = exchanges.flatMap(pagePatterns);
const apiMatches = exchanges.flatMap(apiPatterns);

/**
 * Nearly all of the pill's functions run while it loads. V8 would first skim each and compile it when it is called;
 * told beforehand it reads the file once, which spares a quarter of the pill's script time. Other engines see a comment.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Comes last: minifiers drop comments. */
const compilePillAtOnce: Plugin = {
  name: 'compile-pill-at-once',
  enforce: 'post',
  generateBundle(_, files) {
    const pill = files['pill.js'];
    if (pill?.type === 'chunk') pill.code = COMPILE_AT_ONCE + pill.code;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    build: { target: 'es2023', cssTarget: ['chrome123', 'firefox147'], sourcemap: false },
    plugins: [compilePillAtOnce],
  }),
  zip: { excludeSources: ['.env*', '.github/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: '123',
    icons: {
      16: 'icons/16.png',
      32: 'icons/32.png',
      48: 'icons/48.png',
      96: 'icons/96.png',
      128: 'icons/128.png',
    },
    action: {
      default_title: '__MSG_extensionName__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
    },
    // storage: session memory for an unlocked key. scripting: the card, put into a tab when the pill is pointed at.
    // alarms: the daily refresh.
    // sidePanel: the popup's rooms beside the page. Firefox has a sidebar, which needs no permission.
    permissions: ['storage', 'scripting', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: [
      ...new Set([...pageMatches, ...apiMatches, `${TOKEN_METRICS_ORIGIN}/*`, `${COINGECKO_ORIGIN}/*`]),
    ],
    // Asked for one by one, only when the user turns an optional exchange on or enters a proxy's address.
    optional_host_permissions: ['https://*/*'],
    content_scripts: [{ matches: pageMatches, js: ['pill.js'], run_at: 'document_idle', all_frames: false }],
    commands: {
      'toggle-pill': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandTogglePill__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'plimsoll@plimsoll.example',
          // The oldest version that the tests run in.
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
