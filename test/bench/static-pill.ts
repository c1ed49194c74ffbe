import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const STATIC_PILL = `
const host = document.createElement('x-pill');
const pill = document.createElement('div');
pill.textContent = '82 Strong';
pill.style.cssText = 'position:fixed;left:12px;bottom:12px;height:40px;padding:0 16px;border-radius:20px;' +
  'background:#101923;color:#e9edf3;font:13px/40px system-ui;z-index:2147483647';
host.attachShadow({ mode: 'closed' }).append(pill);
document.documentElement.append(host);
`;

/** An extension with a worker and, where given, one content script; the caller removes the folder. */
function throwaway(contentScript: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    background: { service_worker: 'worker.js' },
    ...(contentScript !== null && {
      content_scripts: [{ matches: ['https://*/*'], js: ['pill.js'], run_at: 'document_idle' }],
    }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  if (contentScript !== null) writeFileSync(join(folder, 'pill.js'), contentScript);
  return folder;
}

/** The cheapest pill there can be. */
export function staticPill(): string {
  return throwaway(STATIC_PILL);
}

/** Nothing on the page at all. */
export function withoutPill(): string {
  return throwaway(null);
}
