import { jsonAnswer, type SandboxAnswer, type SandboxRequest } from '../answer';
import { dailyChange } from '../market/daily-change';
import { significant } from '../seeded';
import { COINS, type PretendCoin } from './coins';

export const COINGECKO_HOST = 'api.coingecko.com';

/** The only demo key that the pretend CoinGecko knows. */
export const SANDBOX_DEMO_KEY = 'CG-PretendDemoKey000000001';

const MINUTE_MS = 60_000;

/** The pretend CoinGecko: any key but the known one is refused, none is welcome. */
export function answerCoinGecko(request: SandboxRequest, nowMs: number): SandboxAnswer {
  const key = request.headers['x-cg-demo-api-key'];
  if (key !== undefined && key !== SANDBOX_DEMO_KEY) {
    return refusal(401, 10_002, 'API Key Missing. Please make sure to use the right key.', nowMs);
  }
  const { path, query } = request;
  if (path === '/api/v3/coins/markets') return jsonAnswer(markets(query, nowMs));
  if (path === '/api/v3/search') return jsonAnswer(search(query.get('query') ?? ''));
  return jsonAnswer({ error: 'coin not found' }, 404);
}

function refusal(status: number, code: number, message: string, nowMs: number): SandboxAnswer {
  const timestamp = new Date(nowMs).toISOString();
  return jsonAnswer({ status: { timestamp, error_code: code, error_message: message } }, status);
}

function markets(query: URLSearchParams, nowMs: number): readonly unknown[] {
  const ids = query.get('ids');
  const asked = ids === null ? COINS : COINS.filter(({ slug }) => ids.split(',').includes(slug));
  const perPage = Math.min(Number(query.get('per_page') ?? 100), 250);
  const from = (Number(query.get('page') ?? 1) - 1) * perPage;
  return asked.slice(from, from + perPage).map((coin) => row(coin, nowMs));
}

/** Symbols in lower case; 0 for the market cap of a coin whose supply is not known. Updated every minute. */
function row(coin: PretendCoin, nowMs: number) {
  const { slug, ticker, name, marketCapUsd, priceUsd, volumeUsd } = coin;
  const supply = marketCapUsd === null ? 0 : marketCapUsd / priceUsd;
  return {
    id: slug,
    symbol: ticker.toLowerCase(),
    name,
    image: `https://assets.coingecko.com/coins/images/0/large/${slug}.png`,
    current_price: priceUsd,
    market_cap: marketCapUsd ?? 0,
    market_cap_rank: marketCapUsd === null ? null : COINS.indexOf(coin) + 1,
    fully_diluted_valuation: marketCapUsd === null ? null : Math.round(marketCapUsd * 1.1),
    total_volume: volumeUsd,
    high_24h: priceUsd * 1.02,
    low_24h: priceUsd * 0.98,
    price_change_percentage_24h: dailyChange(ticker, 1, nowMs),
    circulating_supply: significant(supply, 12),
    total_supply: significant(supply * 1.1, 12),
    max_supply: null,
    last_updated: new Date(Math.floor(nowMs / MINUTE_MS) * MINUTE_MS).toISOString(),
    price_change_percentage_7d_in_currency: dailyChange(ticker, 7, nowMs),
    price_change_percentage_30d_in_currency: dailyChange(ticker, 30, nowMs),
  };
}

function search(text: string) {
  const asked = text.trim().toLowerCase();
  const fits = COINS.filter(
    ({ name, slug, ticker }) =>
      asked !== '' && [ticker, name, slug].some((word) => word.toLowerCase().includes(asked)),
  );
  return {
    coins: fits.slice(0, 25).map((coin) => ({
      id: coin.slug,
      name: coin.name,
      api_symbol: coin.slug,
      symbol: coin.ticker,
      market_cap_rank: coin.marketCapUsd === null ? null : COINS.indexOf(coin) + 1,
      thumb: '',
      large: '',
    })),
    exchanges: [],
    icos: [],
    categories: [],
    nfts: [],
  };
}
