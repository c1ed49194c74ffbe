import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileAnswer, htmlAnswer, jsonAnswer, type SandboxAnswer, type SandboxRequest } from './answer';
import { answerCoinGecko, COINGECKO_HOST } from './coingecko/answer';
import { PRETEND_EXCHANGES } from './exchanges/all';
import type { PretendExchange } from './exchanges/pretend-exchange';
import { LOOKALIKE_HOSTS, lookalikePage, PLAIN_HOST, plainPage } from './pages/plain-pages';
import { ASSETS, exchangePage } from './pages/trading-document';
import { answerTokenMetrics, TOKEN_METRICS_HOST } from './tokenmetrics/answer';
import type { TokenMetricsState } from './tokenmetrics/state';

const EXCHANGES: readonly PretendExchange[] = Object.values(PRETEND_EXCHANGES);
const PAGES = join(import.meta.dirname, 'pages');
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#5f88c9"/></svg>';

/** What the pretend internet answers when nothing is wrong with it. */
export function answerFor(request: SandboxRequest, state: TokenMetricsState): SandboxAnswer {
  if (request.host === TOKEN_METRICS_HOST) return answerTokenMetrics(request, state);
  if (request.host === COINGECKO_HOST) return answerCoinGecko(request, state.now());
  return (
    asset(request.path) ??
    exchangeApi(request, state.now()) ??
    page(request) ??
    htmlAnswer('<!doctype html><title>404</title>', 404)
  );
}

function asset(path: string): SandboxAnswer | null {
  switch (path) {
    case `${ASSETS}/trading.js`:
      return fileAnswer('text/javascript', readFileSync(join(PAGES, 'trading.js')));
    case `${ASSETS}/page.css`:
      return fileAnswer('text/css', readFileSync(join(PAGES, 'page.css')));
    case `${ASSETS}/icon.svg`:
      return fileAnswer('image/svg+xml', ICON);
    default:
      return null;
  }
}

function exchangeApi(request: SandboxRequest, nowMs: number): SandboxAnswer | null {
  for (const route of EXCHANGES.flatMap((exchange) => exchange.api)) {
    const match = route.host === request.host ? route.path.exec(request.path) : null;
    if (match === null) continue;
    const answer = route.answer(request, nowMs, match);
    return isAnswer(answer) ? answer : jsonAnswer(answer);
  }
  return null;
}

function isAnswer(value: unknown): value is SandboxAnswer {
  return (
    typeof value === 'object' && value !== null && 'status' in value && 'headers' in value && 'body' in value
  );
}

function page(request: SandboxRequest): SandboxAnswer | null {
  const exchange = EXCHANGES.find(({ pageHosts }) => pageHosts.includes(request.host));
  if (exchange !== undefined) return exchangePage(exchange, request);
  if (request.host === PLAIN_HOST) return plainPage(request);
  if (request.host === 'app.tokenmetrics.com') {
    return htmlAnswer('<!doctype html><title>Token page (pretend)</title><h1>Token page (pretend)</h1>');
  }
  return LOOKALIKE_HOSTS.includes(request.host) ? lookalikePage(request) : null;
}
