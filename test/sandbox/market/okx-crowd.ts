import { figuresOf } from './figures';
import { fundingOf, settlementsOf } from './funding';
import { insuranceOf } from './insurance';
import { baseOf, quoteOf } from './measure';
import { answered, familyOf, ofOne, rows, UNKNOWN } from './okx-answers';
import { listed } from './okx-instruments';
import { optionFigures } from './options';
import type { PretendContract } from './pretend-contract';
import { HOUR_MS } from './price-path';
import { type Ask, text } from './routes';
import { tiersOf } from './tiers';

/** `instId=ANY` tells all. `nextFundingRate` is blank since the method changed. */
function fundingRate({ param, nowMs }: Ask) {
  const asked = param('instId');
  const all = ['SWAP', 'FUTURES'].flatMap((type) =>
    listed(type, nowMs).map((contract) => ({ contract, type })),
  );
  const data = all.flatMap(({ contract, type }) => {
    const funding = fundingOf(contract, nowMs);
    if (funding === null || (asked !== 'ANY' && contract.symbol !== asked)) return [];
    return [
      {
        instType: type,
        instId: contract.symbol,
        method: 'current_period',
        fundingRate: text(funding.rate),
        fundingTime: String(funding.nextAtMs),
        nextFundingTime: String(funding.nextAtMs + funding.hours * HOUR_MS),
        nextFundingRate: '',
        minFundingRate: '-0.00375',
        maxFundingRate: '0.00375',
        settState: 'settled',
        ts: String(nowMs),
      },
    ];
  });
  return data.length === 0 ? UNKNOWN : answered(data);
}

function openInterest(contract: PretendContract, instType: string, nowMs: number) {
  if (contract.market === 'option') {
    const { openContracts, forward } = optionFigures(contract, nowMs);
    const coins = openContracts * contract.contractSize;
    const [oi, oiCcy, oiUsd] = [openContracts, coins, coins * forward].map(text);
    return { instType, instId: contract.symbol, oi, oiCcy, oiUsd, ts: String(nowMs) };
  }
  const { oiContracts, mark } = figuresOf(contract, nowMs);
  const [oi, oiCcy, oiUsd] = [
    oiContracts,
    baseOf(contract, oiContracts, mark),
    quoteOf(contract, oiContracts, mark),
  ].map(text);
  return { instType, instId: contract.symbol, oi, oiCcy, oiUsd, ts: String(nowMs) };
}

/** Sizes in contracts, of spot margin in coins. A step begins one lot above the one before. */
function positionTiers({ param, nowMs }: Ask) {
  const type = param('instType');
  const contract = listed(type, nowMs).find((one) =>
    type === 'MARGIN' ? one.symbol === param('instId') : familyOf(one) === param('instFamily'),
  );
  if (contract === undefined) return UNKNOWN;
  return answered(
    tiersOf(contract).map((tier, place) => ({
      instFamily: type === 'MARGIN' ? '' : familyOf(contract),
      instId: type === 'MARGIN' ? contract.symbol : '',
      uly: type === 'MARGIN' ? '' : familyOf(contract),
      tier: String(place + 1),
      minSz: text(place === 0 || type === 'MARGIN' ? tier.min : tier.min + 0.01),
      maxSz: text(tier.max ?? 0),
      mmr: text(tier.mmr),
      imr: text(tier.imr ?? 0),
      maxLever: text(tier.maxLeverage ?? 0),
      baseMaxLoan: '',
      quoteMaxLoan: '',
      optMgnFactor: '0',
    })),
  );
}

function insuranceFund({ param, nowMs }: Ask) {
  const [base = '', quote = ''] = param('instFamily').split('-');
  const total = text(insuranceOf({ exchange: 'okx', settle: quote === 'USD' ? base : quote }));
  const details = [{ balance: '1343.1', ccy: base, type: 'regular_update', ts: String(nowMs) }];
  return answered([{ instFamily: param('instFamily'), instType: param('instType'), total, details }]);
}

function settled(contract: PretendContract, { count, nowMs }: Ask) {
  const rates = settlementsOf(contract, count('limit', 100, 100), nowMs).map(({ atMs, rate }) => ({
    instId: contract.symbol,
    instType: 'SWAP',
    // What had been foreseen, and what was charged.
    fundingRate: text(rate * 1.01),
    realizedRate: text(rate),
    fundingTime: String(atMs),
    method: 'current_period',
  }));
  return rates.reverse();
}

function hourly(row: (contract: PretendContract, hoursAgo: number, nowMs: number) => readonly number[]) {
  return ofOne((contract, { count, nowMs }) => {
    const newest = Math.floor(nowMs / HOUR_MS) * HOUR_MS;
    return Array.from({ length: count('limit', 100, 100) }, (_, hoursAgo) => [
      String(newest - hoursAgo * HOUR_MS),
      ...row(contract, hoursAgo, nowMs).map(text),
    ]);
  });
}

/** All contracts of a coin together, in dollars. */
function coinInterest({ param, nowMs }: Ask) {
  const ofCoin = ['SWAP', 'FUTURES']
    .flatMap((type) => listed(type, nowMs))
    .filter((one) => one.rawBase === param('ccy'));
  const usd = ofCoin.reduce((sum, contract) => {
    const { oiContracts, mark } = figuresOf(contract, nowMs);
    return sum + quoteOf(contract, oiContracts, mark);
  }, 0);
  const newest = Math.floor(nowMs / HOUR_MS) * HOUR_MS;
  return answered(
    Array.from({ length: 72 }, (_, hoursAgo) => [
      String(newest - hoursAgo * HOUR_MS),
      text(usd),
      text(usd / 9),
    ]),
  );
}

const RUBIK = '/api/v5/rubik/stat/contracts';
/** Funding, open interest, ladders, funds and who is long. */
export const okxCrowd = {
  '/api/v5/public/position-tiers': positionTiers,
  '/api/v5/public/open-interest': rows(openInterest),
  '/api/v5/public/funding-rate': fundingRate,
  '/api/v5/public/funding-rate-history': ofOne(settled),
  '/api/v5/public/insurance-fund': insuranceFund,
  [`${RUBIK}/open-interest-history`]: hourly((contract, hoursAgo, nowMs) => {
    const { oiContracts, oiContractsDayAgo, mark } = figuresOf(contract, nowMs);
    const contracts = hoursAgo >= 24 ? oiContractsDayAgo : oiContracts;
    return [contracts, baseOf(contract, contracts, mark), quoteOf(contract, contracts, mark)];
  }),
  [`${RUBIK}/open-interest-volume`]: coinInterest,
  [`${RUBIK}/long-short-account-ratio-contract`]: hourly((contract, _hoursAgo, nowMs) => {
    const { longShare } = figuresOf(contract, nowMs);
    return [longShare / (1 - longShare)];
  }),
};
