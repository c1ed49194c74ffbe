import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import * as z from 'zod/mini';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/plimsoll');
const FILE = join(CACHE, 'sandbox-certificate.json');
const DAY_MS = 86_400_000;

const Kept = z.object({ key: z.string(), certificate: z.string() });

export interface SandboxCertificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly certificate: string;
  /** Base64 SHA-256 of the public key: Chromium trusts exactly this key, and checks all others as ever. */
  readonly spki: string;
}

/**
 * The self-signed certificate of the pretend internet. Kept beside the dependencies, outside the repository, and
 * made anew when it is missing, unreadable or about to expire.
 */
export async function sandboxCertificate(): Promise<SandboxCertificate> {
  const { key, certificate } = keptCertificate() ?? (await newCertificate());
  const publicKey = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return { key, certificate, spki: createHash('sha256').update(publicKey).digest('base64') };
}

function keptCertificate(): z.infer<typeof Kept> | null {
  try {
    const kept = Kept.parse(JSON.parse(readFileSync(FILE, 'utf8')));
    const expiresMs = Date.parse(new X509Certificate(kept.certificate).validTo);
    return expiresMs - Date.now() > 2 * DAY_MS ? kept : null;
  } catch {
    return null;
  }
}

async function newCertificate(): Promise<z.infer<typeof Kept>> {
  const made = await generate([{ name: 'commonName', value: 'sandbox.test' }], {
    keyType: 'ec',
    notAfterDate: new Date(Date.now() + 90 * DAY_MS),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'sandbox.test' },
          { type: 2, value: '*.sandbox.test' },
        ],
      },
    ],
  });
  const kept = { key: made.private, certificate: made.cert };
  mkdirSync(CACHE, { recursive: true });
  // Several test processes may do this at the same time: each writes its own file, and a rename is atomic.
  const draft = `${FILE}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(kept), { mode: 0o600 });
  renameSync(draft, FILE);
  return kept;
}
