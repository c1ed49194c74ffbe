/**
 * Tokens of the pretend Token Metrics. Names, tickers, CoinGecko slugs and a few ids are public facts; market
 * caps (million USD), prices (USD) and the rest are invented.
 * Columns: id (`-`: given by the row's place) | slug | ticker | name | cap | price | category | venues.
 * Venues: A every exchange, B without Coinbase and Kraken, C KuCoin and Gate, D decentralised only.
 */
export const TOKEN_TABLE = `
3375|bitcoin|BTC|Bitcoin|2050000|103240|store-of-value|A
3306|ethereum|ETH|Ethereum|431000|3571.4|layer-1|A
3312|binancecoin|BNB|BNB|128000|922.1|exchange-token|B
3988|solana|SOL|Solana|91200|166.3|layer-1|A
-|ripple|XRP|XRP|142000|2.371|payments|A
3393|dogecoin|DOGE|Dogecoin|27100|0.1789|meme|A
3315|cardano|ADA|Cardano|20400|0.5591|layer-1|A
-|tron|TRX|TRON|27800|0.2934|layer-1|A
-|tether|USDT|Tether|184000|1|stablecoin|A
-|usd-coin|USDC|USDC|75200|1|stablecoin|A
-|dai|DAI|Dai|5360|1|stablecoin|A
-|first-digital-usd|FDUSD|First Digital USD|980|0.999|stablecoin|B
-|wrapped-bitcoin|WBTC|Wrapped Bitcoin|13100|103190|store-of-value|A
-|staked-ether|STETH|Lido Staked Ether|30500|3568.8|liquid-staking|B
-|chainlink|LINK|Chainlink|11200|16.08|oracle|A
4015|avalanche-2|AVAX|Avalanche|7480|17.52|layer-1|A
3380|stellar|XLM|Stellar|9120|0.2841|payments|A
-|bitcoin-cash|BCH|Bitcoin Cash|10100|506.7|payments|A
3377|litecoin|LTC|Litecoin|7720|100.8|payments|A
25383|sui|SUI|Sui|7590|2.063|layer-1|A
-|hedera-hashgraph|HBAR|Hedera|7610|0.1792|layer-1|A
-|shiba-inu|SHIB|Shiba Inu|5820|0.00000988|meme|A
-|polkadot|DOT|Polkadot|4870|2.984|layer-1|A
-|uniswap|UNI|Uniswap|5240|8.31|defi|A
-|the-open-network|TON|Toncoin|5110|2.021|layer-1|A
-|mantle|MNT|Mantle|4030|1.237|layer-2|B
-|monero|XMR|Monero|6980|378.4|privacy|C
-|aave|AAVE|Aave|3270|213.9|defi|A
-|pepe|PEPE|Pepe|2490|0.00000592|meme|A
-|near|NEAR|NEAR Protocol|3460|2.702|layer-1|A
3388|ethereum-classic|ETC|Ethereum Classic|2390|15.51|layer-1|A
-|internet-computer|ICP|Internet Computer|3520|6.49|layer-1|A
25467|aptos|APT|Aptos|2310|3.172|layer-1|A
-|bittensor|TAO|Bittensor|3780|377.2|ai|A
-|ondo-finance|ONDO|Ondo|2110|0.668|rwa|A
-|ethena|ENA|Ethena|2410|0.338|defi|A
-|polygon-ecosystem-token|POL|POL (ex-MATIC)|1790|0.1701|layer-2|A
-|kaspa|KAS|Kaspa|1410|0.0526|layer-1|B
-|worldcoin-wld|WLD|Worldcoin|1730|0.763|ai|A
-|arbitrum|ARB|Arbitrum|1580|0.2867|layer-2|A
-|cosmos|ATOM|Cosmos Hub|1420|3.01|layer-1|A
-|algorand|ALGO|Algorand|1560|0.1771|layer-1|A
-|vechain|VET|VeChain|1440|0.01674|layer-1|A
4017|filecoin|FIL|Filecoin|1690|2.394|storage|A
-|jupiter-exchange-solana|JUP|Jupiter|1050|0.3302|defi|A
-|pump-fun|PUMP|Pump.fun|1490|0.00421|meme|A
-|render-token|RENDER|Render|1230|2.371|ai|A
-|fetch-ai|FET|Artificial Superintelligence Alliance|780|0.3321|ai|A
4360|injective-protocol|INJ|Injective|770|7.71|defi|A
-|bonk|BONK|Bonk|1010|0.00001229|meme|A
-|sei-network|SEI|Sei|1120|0.1764|layer-1|A
-|optimism|OP|Optimism|790|0.4213|layer-2|A
-|blockstack|STX|Stacks|720|0.3981|layer-2|A
-|immutable-x|IMX|Immutable|830|0.4261|gaming|A
-|celestia|TIA|Celestia|860|1.021|layer-1|A
-|official-trump|TRUMP|Official Trump|1590|7.94|meme|A
-|curve-dao-token|CRV|Curve DAO|690|0.4902|defi|A
-|lido-dao|LDO|Lido DAO|760|0.8511|liquid-staking|A
26987|floki|FLOKI|FLOKI|690|0.0000717|meme|A
-|the-graph|GRT|The Graph|660|0.0621|ai|A
-|pyth-network|PYTH|Pyth Network|590|0.1032|oracle|A
-|tezos|XTZ|Tezos|640|0.6021|layer-1|A
-|iota|IOTA|IOTA|560|0.1372|layer-1|B
-|theta-token|THETA|Theta Network|520|0.5214|gaming|B
4329|the-sandbox|SAND|The Sandbox|520|0.1986|gaming|A
-|decentraland|MANA|Decentraland|470|0.2451|gaming|A
-|gala|GALA|GALA|490|0.01058|gaming|A
-|flow|FLOW|Flow|430|0.2659|gaming|A
-|axie-infinity|AXS|Axie Infinity|210|1.254|gaming|A
-|dogwifcoin|WIF|dogwifhat|490|0.4901|meme|A
-|brett|BRETT|Brett|220|0.02221|meme|C
-|popcat|POPCAT|Popcat|140|0.1432|meme|B
-|mog-coin|MOG|Mog Coin|170|0.000000436|meme|A
-|book-of-meme|BOME|Book of Meme|86|0.001249|meme|B
-|baby-doge-coin|BABYDOGE|Baby Doge Coin|150|0.00000000092|meme|B
-|sats-ordinals|SATS|SATS (Ordinals)|52|0.0000000248|meme|B
-|ordinals|ORDI|ORDI|105|4.99|meme|B
-|1inch|1INCH|1inch|250|0.1791|defi|A
-|zero-gravity|0G|0G|260|1.22|ai|A
-|4-2|4|4|64|0.0641|meme|C
-|2z|2Z|DoubleZero|610|0.1757|depin|A
-|kaito|KAITO|KAITO|230|0.9561|ai|B
-|simons-cat|CAT|Simon's Cat|24|0.00000356|meme|B
-|maker|MKR|Maker|1180|1402|defi|A
-|sky|SKY|Sky|1160|0.0511|defi|A
-|compound-governance-token|COMP|Compound|340|35.2|defi|A
-|havven|SNX|Synthetix|290|0.8331|defi|A
4474|sushi|SUSHI|Sushi|108|0.5612|defi|A
-|yearn-finance|YFI|yearn.finance|152|4491|defi|A
-|pancakeswap-token|CAKE|PancakeSwap|780|2.271|defi|B
-|raydium|RAY|Raydium|410|1.529|defi|B
-|pendle|PENDLE|Pendle|470|2.789|defi|B
-|morpho|MORPHO|Morpho|640|1.79|defi|A
-|jito-governance-token|JTO|Jito|240|0.6092|liquid-staking|A
-|aerodrome-finance|AERO|Aerodrome Finance|810|0.8881|defi|A
-|dydx-chain|DYDX|dYdX|225|0.2763|defi|A
-|gmx|GMX|GMX|101|9.74|defi|B
-|hyperliquid|HYPE|Hyperliquid|10900|39.4|defi|B
-|aster-2|ASTER|Aster|2180|1.08|defi|B
-|ethereum-name-service|ENS|Ethereum Name Service|480|12.9|identity|A
29932|arkham|ARKM|Arkham|63|0.2791|ai|B
11442|celo|CELO|Celo|121|0.2063|layer-1|A
-|quant-network|QNT|Quant|1060|72.9|rwa|A
-|mantra-dao|OM|MANTRA|118|0.1021|rwa|B
-|helium|HNT|Helium|430|2.311|depin|A
-|arweave|AR|Arweave|281|4.29|storage|B
-|storj|STORJ|Storj|21|0.1481|storage|A
-|zcash|ZEC|Zcash|7900|482|privacy|A
-|dash|DASH|Dash|940|75.2|privacy|A
-|oasis-network|ROSE|Oasis|121|0.0161|privacy|A
-|okb|OKB|OKB|2380|113.2|exchange-token|C
-|gatechain-token|GT|Gate|1180|10.1|exchange-token|C
-|kucoin-shares|KCS|KuCoin|1490|11.42|exchange-token|C
-|bitget-token|BGB|Bitget Token|2630|3.78|exchange-token|C
-|cronos|CRO|Cronos|4370|0.1167|exchange-token|A
-|huobi-token|HT|Huobi|38|0.2311|exchange-token|C
-|leo-token|LEO|LEO Token|8510|9.23|exchange-token|D
-|eos|EOS|EOS|290|0.1881|layer-1|B
-|neo|NEO|NEO|300|4.27|layer-1|B
-|mina-protocol|MINA|Mina Protocol|136|0.1081|layer-1|A
-|kava|KAVA|Kava|151|0.1395|layer-1|A
-|zilliqa|ZIL|Zilliqa|129|0.00651|layer-1|A
-|basic-attention-token|BAT|Basic Attention|301|0.2013|identity|A
-|enjincoin|ENJ|Enjin Coin|72|0.0374|gaming|A
-|loopring|LRC|Loopring|79|0.0578|layer-2|A
-|starknet|STRK|Starknet|610|0.1314|layer-2|A
-|zksync|ZK|ZKsync|420|0.0491|layer-2|A
-|blast|BLAST|Blast|54|0.00121|layer-2|B
-|manta-network|MANTA|Manta Network|56|0.1213|layer-2|B
-|dogs-2|DOGS|Dogs|25|0.0000489|meme|B
-|notcoin|NOT|Notcoin|73|0.000737|meme|B
-|turbo|TURBO|Turbo|151|0.00218|meme|A
-|superfarm|SUPER|SuperVerse|182|0.2921|gaming|A
-|dog-go-to-the-moon-rune|DOG|Dog (Runes)|141|0.00141|meme|A
-|terra-luna|LUNC|Terra Luna Classic|231|0.0000419|layer-1|B
-|terra-luna-2|LUNA|Terra|61|0.0862|layer-1|B
-|layerzero|ZRO|LayerZero|165|1.481|oracle|A
-|band-protocol|BAND|Band|69|0.4171|oracle|A
-|gods-unchained|GODS|Gods Unchained|28|0.0731|gaming|C
`;
