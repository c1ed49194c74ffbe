/**
 * Tokens that share a ticker with another one: bridged coins, copies, honest coincidences. Columns as in the token
 * table, but for the venues: CoinGecko exchange ids.
 * Two NEIROs are listed on the big exchanges and neither is ten times the other: only the user can tell.
 */
export const LOOKALIKE_TABLE = `
39218|osmosis-allbtc|BTC|Osmosis allBTC|41|103180|bridged|osmosis
39220|osmosis-alleth|ETH|Osmosis allETH|12|3569|bridged|osmosis
39225|osmosis-allsol|SOL|Osmosis allSOL|7|166.1|bridged|osmosis
43672|binance-peg-sol|SOL|Binance-Peg SOL||166.2|bridged|pancakeswap_new
38892|department-of-government-efficiency|DOGE|Department Of Government Efficiency|9|0.0091|meme|raydium2,gate
40212|doge-on-solana|DOGE|Doge on Solana||0.0004|meme|raydium2
17492|binance-peg-dogecoin|DOGE|Binance-Peg Dogecoin|380|0.1787|bridged|pancakeswap_new
-|based-pepe|PEPE|Based Pepe|3|0.0000071|meme|uniswap-v3-base
-|pepe-0x69|PEPE|PEPE 0x69||0.0000003|meme|uniswap-v2-base
-|first-neiro-on-ethereum|NEIRO|First Neiro on Ethereum|68|0.000162|meme|binance,bybit_spot,okex,kucoin,gate,huobi,gdax,kraken
-|neiro-on-eth|NEIRO|Neiro on ETH|37|0.0368|meme|binance,bybit_spot,gate,kucoin,huobi,kraken
-|neiro|NEIRO|Neiro (Solana)|4|0.0041|meme|gate,raydium2
-|neiro-the-dog|NEIRO|Neiro the Dog||0.00002|meme|uniswap_v2
-|andy-on-eth|ANDY|Andy on ETH|11|0.0109|meme|gate,uniswap_v2
-|andy-base|ANDY|Andy on Base|2|0.0000021|meme|uniswap-v3-base
-|trumpcoin-classic|TRUMP|TrumpCoin Classic||0.0052|meme|uniswap_v2
-|wolf-solana|WOLF|Landwolf|5|0.0005|meme|raydium2
-|landwolf-0x67|WOLF|Landwolf 0x67|6|0.00006|meme|uniswap_v2
-|bridged-wrapped-ether-stargate|ETH|Bridged Ether (Stargate)||3570|bridged|stargate
-|unrated-ants|ANTS|Unrated Ants|0.4|0.0000031|meme|gate,kucoin
`;
