import type { AssetClass, Market } from './contract';

/**
 * Underlyings of derivatives that are no tokens, for the time before an exchange's own list is known. Only names
 * that no listed token shares: GME, SPX, GAS and RON are tokens too, and are left to the lists.
 */
const NO_TOKENS: ReadonlyMap<AssetClass, string> = new Map<AssetClass, string>([
  [
    'stock',
    'AAPL ABNB ADBE AMAT AMD AMZN ANTHROPIC AVGO BABA BIDU BRKB COIN CRCL CRM CSCO EWJ EWY GOOG GOOGL HOOD HYNIX ' +
      'HYUNDAI IBM INTC IWM JPM KODEX200 LLY MCD META MSFT MSTR MU NAVER NFLX NKE NVDA OPENAI ORCL PDD PLTR PYPL QCOM ' +
      'QQQ RDDT SAMSUNG SKHYNIX SMCI SNDK SOXL SOXS SPACEX SPCX SPY TQQQ TSLA TSM UBER UNH WMT XOM',
  ],
  ['commodity', 'XAU XAG XPT XPD GOLD SILVER PLATINUM PALLADIUM COPPER NATGAS BRENT WTI USOIL UKOIL XBR XTI'],
  [
    'index',
    'US500 US100 US30 US2000 NAS100 SPX500 SP500 NDX JPN225 JP225 HK50 GER40 UK100 TECH100 DXY BTCDOM ALTMEX DEFIMEX',
  ],
]);

/** State currencies that are traded as a base; TRX-like accidents (RON, GEL) are tokens and left out. */
const CURRENCIES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY AUD CAD CHF NZD TRY BRL MXN ZAR SGD HKD KRW'.split(' '),
);

const CLASSES: ReadonlyMap<string, AssetClass> = new Map(
  [...NO_TOKENS].flatMap(([assetClass, names]) =>
    names.split(' ').map((name): [string, AssetClass] => [name, assetClass]),
  ),
);

/**
 * What a base is as far as its name tells. On spot and margin pages everything but a state currency is a token,
 * tokenised stocks among them.
 */
export function knownAssetClass(base: string, market: Market): AssetClass {
  if (CURRENCIES.has(base)) return 'fx';
  if (market === 'spot' || market === 'margin') return 'token';
  return CLASSES.get(base) ?? 'token';
}
