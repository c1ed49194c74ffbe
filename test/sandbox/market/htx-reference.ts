import { calendarDay } from '../days';
import { adjustmentFactorsOf } from './adjustment-factors';
import { figuresOf } from './figures';
import { fundingOf, settlementsOf } from './funding';
import { htxCoinFutures, htxCoinSwaps, htxLinear } from './htx-contracts';
import { insuranceOf } from './insurance';
import { baseOf, quoteOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { HOUR_MS } from './price-path';
import { type Ask, routesOf, text } from './routes';

type Listed = (nowMs: number) => readonly PretendContract[];

/** The older API; its errors come with HTTP 200. */
function ok(nowMs: number, data: unknown) {
  return { status: 'ok', data, ts: nowMs };
}

function refused(nowMs: number) {
  return { status: 'error', err_code: 1332, err_msg: 'The contract doesnt exist.', ts: nowMs };
}

/** The newer API, which codes its errors otherwise. */
function ok5(nowMs: number, data: unknown) {
  return { code: 200, message: 'Success', data, ts: String(nowMs) };
}

const isPerp = ({ market }: PretendContract) => market === 'perp';

/** Rows of a family, all or of the contract asked for. */
function rows(list: Listed, row: (contract: PretendContract, nowMs: number) => object) {
  return ({ param, nowMs }: Ask) => {
    const code = param('contract_code');
    const asked = list(nowMs).filter(({ symbol }) => code === '' || symbol === code);
    return asked.length === 0
      ? refused(nowMs)
      : ok(
          nowMs,
          asked.map((contract) => row(contract, nowMs)),
        );
  };
}

function ofOne(list: Listed, answer: (contract: PretendContract, ask: Ask) => unknown) {
  return (ask: Ask) => {
    const contract = list(ask.nowMs).find(({ symbol }) => symbol === ask.param('contract_code'));
    return contract === undefined ? refused(ask.nowMs) : answer(contract, ask);
  };
}

/** `swap`, `futures` or both, as the linear lists are asked. */
function linearAsked(businessType: string) {
  return (nowMs: number) =>
    htxLinear(nowMs).filter(
      (contract) => businessType === 'all' || isPerp(contract) === (businessType !== 'futures'),
    );
}

function terms(contract: PretendContract) {
  const { symbol, rawBase, quote, market, expiryMs, contractSize, style } = contract;
  return {
    symbol: rawBase,
    contract_code: symbol,
    contract_size: contractSize,
    contract_status: 1,
    delivery_date: expiryMs === null ? '' : calendarDay(expiryMs).replaceAll('-', ''),
    delivery_time: expiryMs === null ? '' : String(expiryMs),
    contract_type: market === 'perp' ? 'swap' : 'quarter',
    ...(style === 'linear'
      ? {
          support_margin_mode: 'all',
          business_type: market === 'perp' ? 'swap' : 'futures',
          pair: `${rawBase}-${quote}`,
          trade_partition: 'USDT',
        }
      : {}),
  };
}

/** Contracts, coins and, of linear ones, quote units: numbers in the older API, strings in the newer. */
function interest(contract: PretendContract, nowMs: number) {
  const { oiContracts, mark } = figuresOf(contract, nowMs);
  return {
    volume: oiContracts,
    amount: baseOf(contract, oiContracts, mark),
    ...(contract.style === 'linear' ? { value: quoteOf(contract, oiContracts, mark) } : {}),
    symbol: contract.rawBase,
    contract_code: contract.symbol,
  };
}

/** The coin-margined perpetuals do not tell when the settlement after next is. */
function rate(contract: PretendContract, nowMs: number) {
  const funding = fundingOf(contract, nowMs);
  const isLinear = contract.style === 'linear';
  const next = funding?.nextAtMs ?? 0;
  return {
    contract_code: contract.symbol,
    funding_rate: (funding?.rate ?? 0).toFixed(18),
    funding_time: String(next),
    next_funding_time: isLinear ? String(next + (funding?.hours ?? 0) * HOUR_MS) : null,
    ...(isLinear ? {} : { estimated_rate: null, symbol: contract.rawBase, fee_asset: contract.rawBase }),
  };
}

function settled(contract: PretendContract, nowMs: number) {
  return settlementsOf(contract, 50, nowMs)
    .map(({ atMs, rate: charged }) => ({
      contract_code: contract.symbol,
      funding_rate: charged.toFixed(18),
      funding_time: String(atMs),
    }))
    .reverse();
}

function indexPrice(contract: PretendContract, nowMs: number) {
  const { index } = figuresOf(contract, nowMs);
  return { index_price: index, index_ts: nowMs, contract_code: contract.symbol, symbol: contract.rawBase };
}

/** Dated linear contracts are filed under their perpetual. */
function elements(contract: PretendContract) {
  return {
    contract_code: contract.symbol,
    settle_period: contract.fundingHours,
    min_level: '1',
    max_level: String(contract.maxLeverage),
    instrument_values: [1, 2].map((type) => ({
      business_type: type,
      price: contract.contractSize.toFixed(18),
    })),
    trade_partition: 'USDT',
  };
}

function adjustFactors(contract: PretendContract) {
  const factors = adjustmentFactorsOf(contract);
  const list = [...new Set(factors.map(({ leverage }) => leverage))].map((leverage) => ({
    lever_rate: leverage,
    ladders: factors
      .filter((factor) => factor.leverage === leverage)
      .map(({ minContracts, maxContracts, factor }, ladder) => ({
        ladder,
        min_size: minContracts,
        max_size: maxContracts,
        adjust_factor: factor,
      })),
  }));
  // Lowest leverage first: nobody may count on an order.
  return {
    symbol: contract.rawBase,
    contract_code: contract.symbol,
    margin_mode: 'isolated',
    list: list.reverse(),
  };
}

/** Some accounts hold both sides. */
function eliteRatio(contract: PretendContract, { nowMs }: Ask) {
  const { longShare } = figuresOf(contract, nowMs);
  const locked = 0.02;
  const ts = Math.floor(nowMs / HOUR_MS) * HOUR_MS;
  const [buy, sell] = [longShare * (1 - locked), (1 - longShare) * (1 - locked)];
  const list = [{ buy_ratio: buy, sell_ratio: sell, locked_ratio: locked, ts }];
  return ok(nowMs, { list, symbol: contract.rawBase, contract_code: contract.symbol });
}

function riskInfo({ nowMs }: Ask) {
  const insurance_fund = insuranceOf({ exchange: 'htx', settle: 'USDT' });
  const data = htxLinear(nowMs)
    .filter(isPerp)
    .map(({ symbol }) => ({
      contract_code: symbol,
      insurance_fund,
      estimated_clawback: 0,
      business_type: 'swap',
    }));
  return ok(nowMs, data);
}

const strings = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? text(value) : value]),
  );

function family(root: string, list: Listed) {
  return {
    [`${root}index`]: rows((nowMs) => list(nowMs).filter(isPerp), indexPrice),
    [`${root}query_elements`]: rows((nowMs) => list(nowMs).filter(isPerp), elements),
    [`${root}adjustfactor`]: rows(list, adjustFactors),
    [`${root}elite_account_ratio`]: ofOne(list, eliteRatio),
    [`${root}batch_funding_rate`]: rows((nowMs) => list(nowMs).filter(isPerp), rate),
  };
}

const [LINEAR, COIN] = ['/linear-swap-api/v1/swap_', '/swap-api/v1/swap_'];
const ROUTES = {
  ...family(LINEAR, htxLinear),
  ...family(COIN, htxCoinSwaps),
  [`${LINEAR}contract_info`]: (ask: Ask) => rows(linearAsked(ask.param('business_type')), terms)(ask),
  [`${LINEAR}open_interest`]: (ask: Ask) => rows(linearAsked(ask.param('business_type')), interest)(ask),
  [`${LINEAR}risk_info`]: riskInfo,
  [`${COIN}contract_info`]: rows(htxCoinSwaps, terms),
  [`${COIN}open_interest`]: rows(htxCoinSwaps, interest),
  [`${COIN}funding_rate`]: ofOne(htxCoinSwaps, (contract, { nowMs }) => ok(nowMs, rate(contract, nowMs))),
  [`${COIN}historical_funding_rate`]: ofOne(htxCoinSwaps, (contract, { nowMs }) =>
    ok(nowMs, { total_page: 6, current_page: 1, total_size: 300, data: settled(contract, nowMs) }),
  ),
  '/api/v1/contract_contract_info': rows(htxCoinFutures, terms),
  '/api/v1/contract_open_interest': rows(htxCoinFutures, interest),
  '/api/v1/contract_index': rows(htxCoinFutures, indexPrice),
  '/v5/market/funding_rate': ofOne(htxLinear, (contract, { nowMs }) => ok5(nowMs, [rate(contract, nowMs)])),
  '/v5/market/funding_rate_history': ofOne(htxLinear, (contract, { nowMs }) =>
    ok5(nowMs, settled(contract, nowMs)),
  ),
  '/v5/market/open_interest': ofOne(htxLinear, (contract, { nowMs }) =>
    ok5(nowMs, strings(interest(contract, nowMs))),
  ),
};

/** Both names of the futures' API. */
export const HTX_HOSTS = ['api.hbdm.com', 'api.hbdm.vn'];

export const htxReference = HTX_HOSTS.flatMap((host) => routesOf(host, ROUTES));
