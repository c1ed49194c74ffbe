import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WORKER = `
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  fetch('https://api.tokenmetrics.com/v3/tokens?symbol=BTC&limit=1', { headers: { 'x-api-key': message.key } })
    .then((response) => answer(response.status));
  return true;
});
globalThis.awake = Math.random();
chrome.action.setBadgeText({ text: '62' });
`;

const CONTENT = `
const host = document.createElement('a-b');
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = '<style>b{position:fixed;left:40px;top:50px;width:120px;height:30px}</style>' +
  '<b><button aria-label="Open details">Strong</button></b>';
root.querySelector('button').addEventListener('click', (event) => {
  event.target.textContent = event.isTrusted ? 'Opened by hand' : 'Opened by script';
});
document.documentElement.append(host);
`;

/** A tiny extension with a closed overlay and a worker that fetches, to test the test tools themselves. */
export function throwawayExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throwaway-extension-'));
  const hosts = ['https://*.binance.com/*', 'https://api.tokenmetrics.com/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Throwaway',
    version: '1',
    action: {},
    host_permissions: hosts,
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['https://*.binance.com/*'], js: ['content.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), WORKER);
  writeFileSync(join(folder, 'content.js'), CONTENT);
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Extension page</title>');
  return folder;
}
