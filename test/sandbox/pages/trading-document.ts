import { htmlAnswer, type SandboxAnswer, type SandboxRequest } from '../answer';
import { localeOf, type PretendExchange, type TradingPage, tradingPage } from '../exchanges/pretend-exchange';

/** Where the pretend pages' own script and style live, on every host. */
export const ASSETS = '/pretend-assets';

/**
 * Any page of a pretend exchange: a trading page where the address names one, else a plain one.
 * `?sandbox=` changes how it behaves: `empty` (nothing but a title), `still` (the order book does not move), `light` or
 * `dark` (whatever the exchange's own theme).
 */
export function exchangePage(house: PretendExchange, request: SandboxRequest): SandboxAnswer {
  const mood = request.query.get('sandbox');
  const exchange: PretendExchange = mood === 'light' || mood === 'dark' ? { ...house, theme: mood } : house;
  const search = request.query.size === 0 ? '' : `?${request.query}`;
  const page = tradingPage(exchange, request.path + search);
  const headers = { 'content-security-policy': exchange.csp };
  if (exchange.closedOn !== undefined) return htmlAnswer(closedPage(exchange), 200, headers);
  if (mood === 'empty') return htmlAnswer(shell(exchange, page?.symbol ?? '', '', ''), 200, headers);
  if (page === null) return htmlAnswer(plainPage(exchange, request.path), 200, headers);
  const data = {
    exchange: exchange.name,
    still: mood === 'still',
    page,
    submitSaysLeverage: exchange.submitSaysLeverage === true,
    pairs: pairPages(exchange, localeOf(request.path)),
  };
  const body = `${heading(exchange, localeOf(request.path))}${tradingRooms(exchange)}
<script type="application/json" id="page-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
  const script = `<script src="${ASSETS}/trading.js" defer></script>`;
  return htmlAnswer(shell(exchange, `${page.symbol} ${page.kind}`, body, script), 200, headers);
}

function pairPages(exchange: PretendExchange, locale: string): readonly TradingPage[] {
  return exchange.pairs.flatMap((pair) => tradingPage(exchange, locale + pair) ?? []);
}

function shell(exchange: PretendExchange, title: string, body: string, script: string): string {
  return `<!doctype html>
<html lang="en" data-theme="${exchange.theme}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)} | ${exchange.name}</title>
<link rel="icon" href="${ASSETS}/icon.svg"><link rel="stylesheet" href="${ASSETS}/page.css">${script}</head>
<body>${body}</body></html>`;
}

function heading(exchange: PretendExchange, locale: string): string {
  const links = [
    ['Markets', '/en/markets'],
    ['Trade', `${locale}${exchange.pairs[0] ?? '/'}`],
    ['Support', '/support'],
  ] as const;
  const anchors = links.map(([word, href]) => `<a href="${escaped(href)}">${word}</a>`).join('');
  return `<header class="top"><strong>${exchange.name}</strong><nav>${anchors}</nav>
<small>Pretend page for testing. No market, no orders, invented prices.</small></header>`;
}

function tradingRooms({ leverageClass = '' }: PretendExchange): string {
  return `
<section class="ticker"><h1 id="symbol"></h1><span id="kind"></span><b id="price"></b><span id="change"></span>
<nav id="pairs" aria-label="Pairs"></nav></section>
<main class="rooms">
<section class="chart" aria-label="Price chart"><svg id="chart" viewBox="0 0 720 400" preserveAspectRatio="none"></svg></section>
<section class="book" aria-label="Order book"><h2>Order book</h2><div id="asks"></div><p id="spread"></p><div id="bids"></div></section>
<form class="order" aria-label="Order form"><div class="modes"><button type="button" id="margin-mode">Cross</button>
<button type="button" id="leverage" class="${leverageClass}" aria-label="Adjust leverage">20x</button></div>
<label>Price<input id="order-price" inputmode="decimal"></label><label>Amount<input inputmode="decimal"></label>
<div class="sides"><button type="button" class="up" id="long">Long</button><button type="button" class="down" id="short">Short</button></div>
<small>These buttons do nothing.</small></form>
<section class="positions" aria-label="Positions"><h2>Positions (0)</h2><p>You have no open positions.</p></section>
</main>`;
}

function plainPage(exchange: PretendExchange, path: string): string {
  const name = path.split('/').filter(Boolean).at(-1) ?? 'home';
  const body = `${heading(exchange, '')}<main class="plain"><h1>${escaped(decodeURIComponent(name))}</h1>
<p>A page of ${exchange.name} that is not about a contract.</p></main>`;
  return shell(exchange, name, body, '');
}

function closedPage(exchange: PretendExchange): string {
  const body = `${heading(exchange, '')}<main class="plain"><h1>${exchange.name} has closed</h1>
<p>Trading ended on ${exchange.closedOn}.</p></main>`;
  return shell(exchange, 'Closed', body, '');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
