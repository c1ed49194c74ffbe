import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WORKER = `
chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ ok: true, value: null }));
`;

const STYLE = `
body { margin: 0; width: 400px; font: 13px system-ui; background: #101923; color: #e9edf3 }
li { display: flex; justify-content: space-between; padding: 8px 16px }
`;

/** As many rows as the filled popup lists. */
const list = (rows: number) => `
const list = document.createElement('ul');
list.className = 'rows';
for (let row = 0; row < ${rows}; row += 1) {
  const item = document.createElement('li');
  const name = document.createElement('span');
  const grade = document.createElement('span');
  name.textContent = 'Token number ' + row;
  grade.textContent = String(row);
  item.append(name, grade);
  list.append(item);
}
document.body.append(list);
`;

/**
 * The least that an extension with a popup, a worker and a content script can be: a page that draws a list it knows,
 * a worker that answers at once, a script that does nothing. The caller removes the folder.
 */
export function bareExtension(rows: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bare-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['https://*/*'], js: ['page.js'] }],
  };
  const files: Readonly<Record<string, string>> = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': WORKER,
    'page.js': '',
    'popup.html': `<!doctype html><title>Bare</title><style>${STYLE}</style><body><script src="popup.js"></script>`,
    'popup.js': list(rows),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
