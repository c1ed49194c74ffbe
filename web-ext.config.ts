import { defineWebExtConfig } from 'wxt';

// `wxt dev` must not open a browser of its own: `npm start` does, with the sandbox behind it.
export default defineWebExtConfig({ disabled: true });
