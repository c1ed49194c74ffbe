// The pretend trading page: switches pairs as a single-page app does, and repaints its order book thirty times a
// second with about 1,700 child-list records a second, as the real ones do.
const data = JSON.parse(document.getElementById('page-data').textContent);
const ROWS = 14;
const REPAINTS_PER_SECOND = 30;
const LEVERAGES = ['5x', '10x', '20x', '50x'];
let shown = data.page;
let price = shown.price;

const at = (id) => document.getElementById(id);
const decimals = () => Math.max(1, Math.min(12, 5 - Math.ceil(Math.log10(shown.price))));
const worded = (value) =>
  value.toLocaleString('en', { minimumFractionDigits: decimals(), maximumFractionDigits: decimals() });

function make(tag, className, parent) {
  const element = document.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}

function bookRows(side, parent) {
  return Array.from({ length: ROWS }, () => {
    const row = make('div', `row ${side}`, parent);
    const bar = make('i', 'bar', row);
    const cells = [make('span', '', row), make('span', '', row)];
    const total = make('span', '', row);
    total.textContent = '0';
    return { bar, cells, total: total.firstChild };
  });
}

const asks = bookRows('ask', at('asks'));
const bids = bookRows('bid', at('bids'));

function repaint() {
  price = shown.price * (1 + Math.sin(performance.now() / 9000) * 0.002 + (Math.random() - 0.5) * 0.0002);
  const step = shown.price * 0.00008;
  let total = 0;
  const paint = (row, place, direction) => {
    const amount = Math.random() * 40;
    total += amount;
    row.cells[0].textContent = worded(price + direction * step * (place + 1));
    row.cells[1].textContent = amount.toFixed(3);
    row.total.data = total.toFixed(2);
    row.bar.style.width = `${Math.min(100, total / 5)}%`;
  };
  for (const [place, row] of bids.entries()) paint(row, place, -1);
  total = 0;
  for (const [place, row] of [...asks].reverse().entries()) paint(row, place, 1);
  at('spread').textContent = worded(price);
}

function draw() {
  const chart = at('chart');
  chart.replaceChildren();
  let level = 200;
  let seed = [...shown.symbol].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 2147483647;
  const next = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647 - 0.5;
  };
  for (let x = 6; x < 708; x += 10) {
    const close = Math.max(30, Math.min(370, level + next() * 56));
    const side = close < level ? 'up' : 'down';
    const shape = (name, attributes) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.setAttribute('class', side);
      chart.append(element);
    };
    const top = Math.min(level, close);
    shape('rect', { x, y: top, width: 6, height: Math.max(1, Math.abs(close - level)) });
    shape('rect', { x: x + 2.5, y: top - 8, width: 1, height: Math.abs(close - level) + 16 });
    level = close;
  }
}

function tellTitle() {
  document.title = `${worded(price)} | ${shown.symbol} ${shown.kind} | ${data.exchange}`;
  at('price').textContent = worded(price);
}

/** What the order form says of leverage; spot and option pages have none. */
function tellLeverage() {
  const isMargin = shown.kind === 'Margin' || /[?&]type=(cross|isolated)\b/.test(shown.href.split('#')[0]);
  const isSpot = shown.kind === 'Spot' && !isMargin;
  const inSubmit = isMargin && data.submitSaysLeverage;
  const times = at('leverage').textContent;
  at('leverage').hidden = isSpot || shown.kind === 'Options' || inSubmit;
  at('margin-mode').hidden = at('leverage').hidden;
  at('margin-mode').textContent = /[?&#]type=isolated\b/.test(shown.href) ? 'Isolated' : 'Cross';
  const coin = shown.symbol.replace(/^MARGIN-/, '').replace('-', '/');
  at('long').textContent = inSubmit ? `Buy ${coin} (${times})` : isSpot || isMargin ? 'Buy' : 'Long';
  at('short').textContent = inSubmit ? `Sell ${coin} (${times})` : isSpot || isMargin ? 'Sell' : 'Short';
}

function show(page) {
  shown = page;
  at('symbol').textContent = page.symbol;
  at('kind').textContent = page.kind;
  at('change').textContent = '+1.24 %';
  at('order-price').value = worded(page.price).replaceAll(',', '');
  draw();
  tellLeverage();
  tellTitle();
  for (const button of at('pairs').children) {
    button.setAttribute('aria-pressed', String(button.dataset.href === page.href));
  }
}

/** The page behind the address as it stands, the fragment included. */
function pageHere() {
  const { pathname, search, hash } = location;
  return data.pairs.find((page) => page.href === pathname + search + hash);
}

function follow() {
  const page = pageHere();
  // The address changes first and the page follows, as on the real ones.
  if (page) setTimeout(() => show(page), 300);
}

for (const page of data.pairs) {
  const button = make('button', '', at('pairs'));
  button.type = 'button';
  button.textContent =
    page.kind === 'Perpetual' || page.kind.includes('erpetual') ? page.symbol : `${page.symbol} ${page.kind}`;
  button.dataset.href = page.href;
  button.addEventListener('click', () => {
    const hash = page.href.indexOf('#');
    if (hash > 0 && page.href.slice(0, hash) === location.pathname + location.search) {
      location.hash = page.href.slice(hash);
      return;
    }
    history.pushState(null, '', page.href);
    follow();
  });
}

addEventListener('popstate', follow);
at('leverage').addEventListener('click', () => {
  const control = at('leverage');
  control.textContent = LEVERAGES[(LEVERAGES.indexOf(control.textContent) + 1) % LEVERAGES.length];
  tellLeverage();
});
show(pageHere() ?? data.page);
repaint();
if (!data.still) {
  setInterval(repaint, 1000 / REPAINTS_PER_SECOND);
  setInterval(tellTitle, 1000);
}
