import type { SandboxRequest } from './answer';

/** One request that reached the pretend internet. Holds no header's value, so that a journal may be printed. */
export interface JournalEntry {
  /** Epoch ms. */
  readonly atMs: number;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Without `?`; empty where there is none. */
  readonly query: string;
  readonly headerNames: readonly string[];
  /** Whether a Token Metrics key came along, in either header's spelling. */
  readonly hasKeyHeader: boolean;
  readonly body: string;
}

export class Journal {
  readonly #entries: JournalEntry[] = [];

  record(request: SandboxRequest, atMs: number): void {
    this.#entries.push({
      atMs,
      method: request.method,
      host: request.host,
      path: request.path,
      query: request.query.toString(),
      headerNames: Object.keys(request.headers),
      hasKeyHeader: 'x-api-key' in request.headers || 'api_key' in request.headers,
      body: request.body,
    });
  }

  /** All requests so far, or those of one host whose path begins so. */
  entries(host?: string, pathStart = '/'): readonly JournalEntry[] {
    return this.#entries.filter(
      (entry) => (host === undefined || entry.host === host) && entry.path.startsWith(pathStart),
    );
  }

  /** Every host asked so far, sorted, without the sandbox's own control host. */
  hosts(): readonly string[] {
    return [...new Set(this.#entries.map((entry) => entry.host))].sort();
  }

  clear(): void {
    this.#entries.length = 0;
  }
}
