import {
  createServer as createPlainServer,
  type IncomingMessage,
  type Server as PlainServer,
  type ServerResponse,
} from 'node:http';
import { createServer, type Server as SecureServer } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RequiredExchangeId } from '@/utils/contracts/contract';
import { sandboxCertificate } from './certificate';
import { answerControl, type Order, type Steerable } from './control';
import { type Fault, Faults, spoiled } from './faults';
import { CONTROL_HOST } from './hosts';
import { Journal } from './journal';
import { regionFaults } from './market/region';
import { answerFor } from './route';
import { newTokenMetricsState, type TokenMetricsState } from './tokenmetrics/state';
import { listening, portOf, readRequest, send, sendHalf } from './wire';

export interface SandboxOptions {
  /** The sandbox's clock; the computer's own unless told. */
  readonly now?: () => number;
}

interface Servers {
  readonly https: SecureServer;
  readonly http: PlainServer;
}

/** A pretend internet on loopback: one server answers for every host by the request's `Host`. */
export class Sandbox implements Steerable {
  readonly journal = new Journal();
  readonly faults = new Faults();
  /** Keys, credits and switches of the pretend Token Metrics. */
  readonly tokenMetrics: TokenMetricsState;
  /** Base64 SHA-256 of the certificate's public key, for Chromium. */
  readonly spki: string;
  readonly #servers: Servers;
  readonly #stopping = new AbortController();
  #offline = false;

  constructor(servers: Servers, spki: string, now: () => number) {
    this.#servers = servers;
    this.spki = spki;
    this.tokenMetrics = newTokenMetricsState(now);
    for (const server of [servers.https, servers.http]) {
      server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
        void this.#handle(incoming, outgoing);
      });
    }
  }

  /** Port of the HTTPS server on 127.0.0.1. */
  get port(): number {
    return portOf(this.#servers.https);
  }

  /** Port of the same answers over plain HTTP. */
  get plainPort(): number {
    return portOf(this.#servers.http);
  }

  /** Something goes wrong for `host` or `host/path`, `*` for any run of characters, until faults are cleared. */
  fault(pattern: string, fault: Fault): void {
    this.faults.add(pattern, fault);
  }

  /** An exchange's APIs refuse this region until faults are cleared; its pages still show. */
  blockRegion(id: RequiredExchangeId): void {
    for (const { pattern, fault } of regionFaults(id)) this.fault(pattern, fault);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  /** While offline, every connection breaks before an answer. */
  setOffline(offline: boolean): void {
    this.#offline = offline;
  }

  carryOut(order: Order): void {
    switch (order.order) {
      case 'fault':
        this.fault(order.pattern, order.fault);
        break;
      case 'block-region':
        this.blockRegion(order.exchange);
        break;
      case 'clear-faults':
        this.clearFaults();
        break;
      case 'offline':
        this.setOffline(order.offline);
        break;
      case 'clear-journal':
        this.journal.clear();
    }
  }

  /** Breaks what is still open and frees the ports. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(
      [this.#servers.https, this.#servers.http].map(
        (server) =>
          new Promise<void>((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      ),
    );
  }

  async #handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      const request = await readRequest(incoming);
      if (request.host === CONTROL_HOST) return send(outgoing, answerControl(request, this));
      this.journal.record(request, Date.now());
      const { delayMs, fault } = this.faults.meet(request.host, request.path);
      if (delayMs > 0) await sleep(delayMs, undefined, { signal: this.#stopping.signal });
      if (this.#offline || fault?.kind === 'drop') {
        incoming.socket.destroy();
        return;
      }
      if (fault?.kind === 'hang') return;
      const answer = answerFor(request, this.tokenMetrics);
      if (fault?.kind === 'cut') return sendHalf(outgoing, answer);
      send(outgoing, fault === null ? answer : spoiled(answer, fault));
    } catch {
      // The client went away, or the sandbox is stopping.
      incoming.socket.destroy();
    }
  }
}

/** Starts a pretend internet on free ports of 127.0.0.1. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { key, certificate, spki } = await sandboxCertificate();
  const servers = { https: createServer({ key, cert: certificate }), http: createPlainServer() };
  const sandbox = new Sandbox(servers, spki, options.now ?? Date.now);
  await Promise.all([listening(servers.https), listening(servers.http)]);
  return sandbox;
}
