/** A request as every part of the pretend internet sees it, whether it came over a socket or not. */
export interface SandboxRequest {
  readonly method: string;
  /** Lower case, without port. */
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SandboxAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Sent in chunks, without its length. */
  readonly unannounced?: boolean;
}

export function jsonAnswer(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): SandboxAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

export function htmlAnswer(
  html: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): SandboxAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: html };
}

export function fileAnswer(contentType: string, body: string | Buffer): SandboxAnswer {
  return { status: 200, headers: { 'content-type': contentType, 'cache-control': 'no-store' }, body };
}
