import type { Runtime } from 'webextension-polyfill';
import type { Self } from '@/utils/messages/sender';

const ID = 'abcdefgh';
const HOME = `chrome-extension://${ID}/`;

/** An exchange of the install, and one that the user has not allowed although its pages are known. */
export const PAGE = 'https://www.binance.com/en/futures/BTCUSDT';
const OPTIONAL_PAGE = 'https://app.hyperliquid.xyz/trade/BTC';

const GRANTED: ReadonlySet<string> = new Set(['www.binance.com', 'www.okx.com']);

export const SELF: Self = { id: ID, home: HOME, mayServe: async (host) => GRANTED.has(host) };

const tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };

function pageAt(url: string): Runtime.MessageSender {
  return { id: ID, url, frameId: 0, tab: { ...tab, url } };
}

/** The script on an exchange's page, as browsers tell of it. */
export const page: Runtime.MessageSender = pageAt(PAGE);

/** Our own pages, as browsers tell of them: the popup in no tab, the options page in one. */
export const rooms: readonly Runtime.MessageSender[] = [
  { id: ID, url: `${HOME}popup.html` },
  { ...page, url: `${HOME}options.html#key` },
];

const withOrigin = (sender: Runtime.MessageSender, origin: unknown): Runtime.MessageSender =>
  Object.assign({ ...sender }, { origin });

/** Everybody who is nobody to us. */
export const STRANGERS: Readonly<Record<string, Runtime.MessageSender>> = {
  'another extension': { ...page, id: 'other' },
  'another extension that gives our page as its address': { id: 'other', url: `${HOME}popup.html` },
  'another extension’s page under our id': { id: ID, url: 'chrome-extension://zzz/popup.html' },
  'an extension whose id begins with ours': { id: ID, url: `chrome-extension://${ID}x/popup.html` },
  'nobody at all': {},
  'a sender without address': { id: ID },
  'a sender without id': { url: PAGE, frameId: 0, tab },
  'a sender with an address that is none': { ...page, url: 'nonsense' },
  'a page in no tab': { id: ID, url: PAGE, frameId: 0 },
  'a page in no frame': { id: ID, url: PAGE, tab },
  'a frame in an exchange’s page': { ...page, frameId: 3 },
  'a frame with our own page in it': { ...page, url: `${HOME}options.html`, frameId: 3 },
  'a sandboxed document under an exchange’s address': withOrigin(page, 'null'),
  'a document of another origin under an exchange’s address': withOrigin(page, 'https://evil.example'),
  'a document of a page’s origin under our address': withOrigin(
    { id: ID, url: `${HOME}popup.html` },
    'https://www.binance.com',
  ),
  'an origin that is no text': withOrigin(page, {}),
  'an optional exchange that was not allowed': pageAt(OPTIONAL_PAGE),
  'an exchange whose access the user took back': pageAt('https://www.kucoin.com/trade/BTC-USDT'),
  'plain http': pageAt('http://www.binance.com/en/futures/BTCUSDT'),
  'an odd port': pageAt('https://www.binance.com:8443/en/futures/BTCUSDT'),
  'a host that begins like an exchange’s': pageAt('https://www.binance.com.evil.example/en/futures/BTCUSDT'),
  'a host that ends like an exchange’s': pageAt('https://evilwww.binance.com/en/futures/BTCUSDT'),
  'the exchange’s bare domain': pageAt('https://binance.com/en/futures/BTCUSDT'),
  'a letter that looks like another': pageAt('https://www.bіnance.com/en/futures/BTCUSDT'),
  'a trailing dot': pageAt('https://www.binance.com./en/futures/BTCUSDT'),
  'a user before the host': pageAt('https://trader@www.binance.com/en/futures/BTCUSDT'),
  'an exchange’s host as the user of another': pageAt('https://www.binance.com@evil.example/'),
  'about:blank': pageAt('about:blank'),
  'a blob of the page’s': pageAt('blob:https://www.binance.com/0b1c'),
  'a data address': pageAt('data:text/html,https://www.binance.com/'),
  'a file': pageAt('file:///www.binance.com/en/futures/BTCUSDT'),
  'another web page': pageAt('https://evil.example/https://www.binance.com/'),
};
