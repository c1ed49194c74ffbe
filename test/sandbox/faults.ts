import * as z from 'zod/mini';
import { htmlAnswer, jsonAnswer, type SandboxAnswer } from './answer';

const times = z.optional(z.number());

/** What goes wrong. `times` bounds how often; without it the fault stays until faults are cleared. */
export const Fault = z.discriminatedUnion('kind', [
  /** The answer comes, late. Joins any other fault. */
  z.object({ kind: z.literal('latency'), ms: z.number(), times }),
  /** Accepted and never answered. */
  z.object({ kind: z.literal('hang'), times }),
  /** The connection breaks before the first byte. */
  z.object({ kind: z.literal('drop'), times }),
  /** The connection breaks in the middle of the body. */
  z.object({ kind: z.literal('cut'), times }),
  /** Bytes that are nothing, under the honest content type. */
  z.object({ kind: z.literal('garbage'), times }),
  /** Exactly this text, under the honest content type. */
  z.object({ kind: z.literal('text'), text: z.string(), times }),
  z.object({ kind: z.literal('wrong-type'), contentType: z.string(), times }),
  z.object({ kind: z.literal('empty'), times }),
  /** Any status; `body` as JSON unless `html` says otherwise, a typical one where absent. */
  z.object({
    kind: z.literal('status'),
    status: z.number(),
    body: z.optional(z.unknown()),
    html: z.optional(z.boolean()),
    /** Sent as it is: good, negative, huge or garbage. */
    retryAfter: z.optional(z.string()),
    times,
  }),
  /** A body of valid JSON that does not end for a long while: 50 MB unless told. Its length is announced unless told. */
  z.object({
    kind: z.literal('huge'),
    bytes: z.optional(z.number()),
    unannounced: z.optional(z.boolean()),
    times,
  }),
  z.object({ kind: z.literal('redirect'), to: z.string(), times }),
]);
export type Fault = z.infer<typeof Fault>;

/** `host` or `host/path`, `*` for any run of characters: `api.tokenmetrics.com/v3/*`, `*.binance.com`. */
function matches(pattern: string, host: string, path: string): boolean {
  const subject = pattern.includes('/') ? host + path : host;
  const source = pattern.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(subject);
}

export class Faults {
  #set: { readonly pattern: string; readonly fault: Fault; left: number }[] = [];

  add(pattern: string, fault: Fault): void {
    this.#set.push({ pattern, fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#set = [];
  }

  /** The faults this request meets: every latency, and the first of the others. Each counts as used. */
  meet(host: string, path: string): { readonly delayMs: number; readonly fault: Fault | null } {
    let delayMs = 0;
    let met: Fault | null = null;
    for (const entry of this.#set) {
      if (entry.left <= 0 || !matches(entry.pattern, host, path)) continue;
      if (entry.fault.kind === 'latency') delayMs += entry.fault.ms;
      else if (met === null) met = entry.fault;
      else continue;
      entry.left -= 1;
    }
    return { delayMs, fault: met };
  }
}

/** The answer as the fault leaves it; hanging, dropping and cutting are the socket's own affair. */
export function spoiled(answer: SandboxAnswer, fault: Fault): SandboxAnswer {
  switch (fault.kind) {
    case 'garbage':
      return { ...answer, status: 200, body: Buffer.from('\u0000\u{fffd}{]<nothing>\u0007[{"', 'utf8') };
    case 'text':
      return { ...answer, status: 200, body: fault.text };
    case 'wrong-type':
      return { ...answer, headers: { ...answer.headers, 'content-type': fault.contentType } };
    case 'empty':
      return { ...answer, body: '' };
    case 'status':
      return statusAnswer(fault);
    case 'huge': {
      const filler = Buffer.alloc(fault.bytes ?? 50_000_000, 'x');
      const body = Buffer.concat([Buffer.from('{"data":["'), filler, Buffer.from('"]}')]);
      return { ...answer, status: 200, body, ...(fault.unannounced === true && { unannounced: true }) };
    }
    case 'redirect':
      return { status: 302, headers: { location: fault.to }, body: '' };
    default:
      return answer;
  }
}

function statusAnswer(fault: Extract<Fault, { kind: 'status' }>): SandboxAnswer {
  const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
  if (fault.html === true) {
    const text = typeof fault.body === 'string' ? fault.body : `<h1>${fault.status}</h1>`;
    return htmlAnswer(`<!doctype html><title>${fault.status}</title>${text}`, fault.status, headers);
  }
  return jsonAnswer(fault.body ?? typicalBody(fault.status), fault.status, headers);
}

/** Bodies that services are known to send with these statuses. */
function typicalBody(status: number): unknown {
  if (status === 451) {
    return { code: 0, msg: "Service unavailable from a restricted location according to 'b. Eligibility'" };
  }
  if (status === 418) return { code: -1003, msg: 'Way too many requests; IP banned' };
  if (status === 429) return { error: 'Too many requests' };
  return { success: false, message: `Status ${status}` };
}
