import { describe, expect, it } from 'vitest';
import { noInstruments } from '@/utils/contracts/instruments';
import { assumedFees } from '@/utils/exchanges/assumed-fees';
import { TIER_SNAPSHOT_DATE, tierSnapshot } from '@/utils/exchanges/binance/tier-snapshot';
import { ladder, tiersAtPrice } from '@/utils/exchanges/fact-tiers';
import { readPage } from '@/utils/exchanges/read-page';
import { soundTiers } from '@/utils/risk/tiers';

function contractOn(page: string) {
  const { contract } = readPage(`https://www.binance.com/en/${page}`, () => noInstruments);
  if (contract === null) throw new Error(`no contract on ${page}`);
  return contract;
}

const SNAPSHOT = [
  'BTCUSDT',
  'BTCUSDC',
  'ETHUSDT',
  'SOLUSDT',
  'DOGEUSDT',
  'DOTUSDT',
  '1000PEPEUSDT',
  '1000SHIBUSDT',
];

describe('the maintenance steps kept for the day the feed does not answer', () => {
  it('say of which day they are', () => expect(Date.parse(TIER_SNAPSHOT_DATE)).not.toBeNaN());

  it.each(SNAPSHOT)('of %s are sound: from nothing, without gaps, never falling', (symbol) => {
    const tiers = tierSnapshot(contractOn(`futures/${symbol}`));
    expect(tiers.length).toBeGreaterThan(5);
    expect(soundTiers(tiers, 'cumulative')).not.toBeNull();
    expect(tiers.at(-1)?.maxLeverage).toBe(1);
    for (const { mmr, maxLeverage } of tiers) expect(mmr).toBeLessThan(1 / (maxLeverage ?? 0));
  });

  it('hold no contract they were not written for, whatever its name', () => {
    expect(tierSnapshot(contractOn('futures/XRPUSDT'))).toEqual([]);
    expect(tierSnapshot(contractOn('trade/BTC_USDT?type=spot'))).toEqual([]);
    expect(tierSnapshot({ ...contractOn('futures/BTCUSDT'), symbol: 'constructor' })).toEqual([]);
  });
});

describe('a ladder of maintenance steps', () => {
  const steps = [
    { cap: 100, floor: 50, mmr: 0.02, maxLeverage: 25 },
    { cap: 50, floor: 0, mmr: 0.01, maxLeverage: 50 },
  ];

  it('is put in order', () => {
    expect(ladder(steps, 'USDT').map(({ min, max }) => [min, max])).toEqual([
      [0, 50],
      [50, 100],
    ]);
  });

  it('with a step that cannot be read is no ladder', () => {
    expect(ladder([...steps, { cap: 200, floor: 100, mmr: '' }], 'USDT')).toEqual([]);
    expect(ladder([...steps, { cap: '', floor: 100, mmr: 0.05 }], 'USDT')).toEqual([]);
  });

  it('with a step missing is no ladder', () => {
    expect(ladder(steps.slice(0, 1), 'USDT')).toEqual([]);
    expect(ladder([...steps, { cap: 500, floor: 200, mmr: 0.05 }], 'USDT')).toEqual([]);
  });

  it('counted in contracts is notional at a price, dollars or coins', () => {
    const counted = ladder([{ cap: 1000, mmr: 0.004, deduction: 2 }], 'contracts');
    const linear = tiersAtPrice(counted, { contractSize: 0.01, inverse: false, settle: 'USDT' }, 50_000);
    expect(linear[0]).toMatchObject({ min: 0, max: 500_000, deduction: 1000, capUnit: 'USDT' });
    const inverse = tiersAtPrice(counted, { contractSize: 100, inverse: true, settle: 'BTC' }, 50_000);
    expect(inverse[0]).toMatchObject({ min: 0, max: 2, capUnit: 'BTC' });
    expect(tiersAtPrice(counted, { contractSize: 100, inverse: true, settle: 'BTC' }, 0)).toEqual([]);
  });
});

describe('fees that are assumed because no public answer tells them', () => {
  it('are there for contracts, and above makers for takers', () => {
    const fees = assumedFees(contractOn('futures/BTCUSDT'));
    expect(fees?.takerFee).toBe(0.0005);
    expect(fees?.makerFee).toBeLessThan(fees?.takerFee ?? 0);
  });

  it('are none for spot markets and options', () => {
    expect(assumedFees(contractOn('trade/BTC_USDT?type=spot'))).toBeNull();
    expect(assumedFees(contractOn('eoptions/BTCUSDT'))).toBeNull();
  });
});
