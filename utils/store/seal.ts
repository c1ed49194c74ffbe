import * as z from 'zod/mini';

/** A text behind a passphrase: AES-256-GCM, its key from PBKDF2-SHA-256. Everything base64. */
export const sealedSchema = z.object({
  salt: z.string(),
  iv: z.string(),
  data: z.string(),
  iterations: z.int().check(z.minimum(1)),
});

export type Sealed = Readonly<z.infer<typeof sealedSchema>>;

/** OWASP's figure for PBKDF2 with SHA-256 (2023); kept with each sealed text so that it can be raised. */
const ITERATIONS = 600_000;

/** The key that opens a sealed text, as it may be kept in session memory. Base64 of 32 bytes. */
export async function deriveKey(
  passphrase: string,
  sealed: Pick<Sealed, 'salt' | 'iterations'>,
): Promise<string> {
  const material = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(passphrase),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(sealed.salt), iterations: sealed.iterations },
    material,
    256,
  );
  return toBase64(new Uint8Array(bits));
}

/** Seals a text; resolves with it and with the key that opens it again. */
export async function seal(text: string, passphrase: string): Promise<{ sealed: Sealed; key: string }> {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await deriveKey(passphrase, { salt, iterations: ITERATIONS });
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    await aesKey(key, 'encrypt'),
    new TextEncoder().encode(text),
  );
  return {
    sealed: { salt, iv: toBase64(iv), data: toBase64(new Uint8Array(data)), iterations: ITERATIONS },
    key,
  };
}

/** Opens a sealed text; null where the key does not fit or the text was changed. */
export async function unseal(sealed: Sealed, key: string): Promise<string | null> {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(sealed.iv) },
      await aesKey(key, 'decrypt'),
      fromBase64(sealed.data),
    );
    return new TextDecoder().decode(plain);
  } catch {
    return null;
  }
}

function aesKey(key: string, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(key), 'AES-GCM', false, [use]);
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
