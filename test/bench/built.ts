import { buildExtension } from '../tools/start/build';

let folder: string | null = null;

/** Where the built extension lies; built once, however many benches ask. */
export function builtExtension(): string {
  folder ??= buildExtension('chromium');
  return folder;
}
