/**
 * Coins of the pretend CoinGecko that the pretend Token Metrics does not list. All figures are invented; the kinds
 * are what a basket must leave out or ask about: dollars under other names, wrapped and staked coins, a leveraged
 * token, tokenised gold and bonds, two coins of one ticker and nearly one size, a large coin that nobody trades.
 * Columns: slug | ticker | name | cap (million USD) | price (USD) | turnover of a day (million USD).
 */
export const COIN_TABLE = `
usds|USDS|USDS|9800|1|52
ethena-usde|USDE|Ethena USDe|11900|0.9996|214
paypal-usd|PYUSD|PayPal USD|2900|1|61
wrapped-steth|WSTETH|Wrapped stETH|14100|4344.2|31
wrapped-eeth|WEETH|Wrapped eETH|8900|3842.7|18
weth|WETH|WETH|9400|3570.9|402
coinbase-wrapped-btc|CBBTC|Coinbase Wrapped BTC|7600|103215|288
binance-staked-sol|BNSOL|Binance Staked SOL|2100|181.4|9
tether-gold|XAUT|Tether Gold|2300|4071.3|44
pax-gold|PAXG|PAX Gold|1900|4069.9|57
figure-heloc|FIGR_HELOC|Figure Heloc|15800|1.031|0.4
blackrock-usd-institutional-digital-liquidity-fund|BUIDL|BlackRock USD Institutional Digital Liquidity Fund|2500|1|0
btc-3x-long-token|BTC3L|BTC 3x Long Token|31|4.815|2
harbour-protocol|HBR|Harbour Protocol|8600|3.41|95
harbour-network|HBR|Harbour Network|7100|0.0871|88
sleeping-giant|SGT|Sleeping Giant|12400|41.7|0
`;

/** Names of the many small coins that fill the list; what they are called decides nothing. */
export const SMALL_COINS = 140;
