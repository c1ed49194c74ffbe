import { describe, expect, it } from 'vitest';
import { assess } from '@/utils/risk/assess';
import { prepare } from '@/utils/risk/prepare';
import { deskRig } from '../../rig/desk-rig';

const START_MS = Date.UTC(2026, 10, 23, 9, 30);
const BTC = 'https://www.binance.com/en/futures/BTCUSDT';
const ETH = 'https://www.binance.com/en/futures/ETHUSDT';
const FAPI = 'fapi.binance.com';

async function rigOn(href: string) {
  const rig = deskRig(START_MS);
  const worker = rig.start();
  const contractOf = async (address: string) => {
    const contract = await worker.desk.readContract(address);
    if (!contract) throw new Error(`${address} is no contract`);
    return contract;
  };
  const look = async (address: string, depth: 'brief' | 'whole' = 'brief') =>
    (await worker.desk.brief(await contractOf(address), { wait: true, depth, shownLeverage: null })).risk;
  const asked = (host: string, path: string) =>
    rig.sent.filter((sent) => sent.host === host && sent.path === path).length;
  return { ...rig, worker, contractOf, look, asked, first: await look(href) };
}

describe('the facts of a contract', () => {
  it('come without any key, each with its exchange and its age', async () => {
    const { first } = await rigOn(BTC);
    expect(first?.failure).toBeNull();
    expect(first?.sheet.facts).toMatchObject({ fundingIntervalHours: 8, inverse: false });
    expect(first?.sheet.facts.markPrice).toBeGreaterThan(0);
    expect(first?.sheet.facts.dailyCandles?.length).toBeGreaterThan(90);
    for (const from of Object.values(first?.sheet.origin ?? {})) {
      expect(from.source).toBe('exchange:binance');
      expect(from.fetchedAtMs).toBeLessThanOrEqual(START_MS);
    }
  });

  it('are shared: one bulk answer serves every contract of the market', async () => {
    const { asked, look } = await rigOn(BTC);
    const before = asked(FAPI, '/fapi/v1/premiumIndex');
    await look(ETH);
    expect(before).toBe(1);
    expect(asked(FAPI, '/fapi/v1/premiumIndex')).toBe(1);
  });

  it('are fetched again only when they have grown old', async () => {
    const { asked, clock, look } = await rigOn(BTC);
    clock.nowMs += 5_000;
    await look(BTC);
    expect(asked(FAPI, '/fapi/v1/premiumIndex')).toBe(1);
    clock.nowMs += 20_000;
    await look(BTC);
    expect(asked(FAPI, '/fapi/v1/premiumIndex')).toBe(2);
    expect(asked(FAPI, '/fapi/v1/klines')).toBe(1);
  });

  it('of the book and the crowd are fetched only for a card or a popup', async () => {
    const { first, look } = await rigOn(BTC);
    expect(first?.sheet.facts.bids).toBeUndefined();
    const whole = await look(BTC, 'whole');
    expect(whole?.sheet.facts.bids?.length).toBeGreaterThan(10);
  });

  it('stay, with their age, when the line breaks', async () => {
    const { clock, first, line, look } = await rigOn(BTC);
    clock.nowMs += 600_000;
    line.broken = true;
    const later = await look(BTC);
    expect(later?.sheet.facts.markPrice).toBe(first?.sheet.facts.markPrice);
    expect(later?.sheet.origin.markPrice?.fetchedAtMs).toBe(first?.sheet.origin.markPrice?.fetchedAtMs);
    expect(later?.failure?.kind).toBe('unreachable');
  });

  it('survive the worker', async () => {
    const { first, line, start, worker } = await rigOn(BTC);
    worker.kill();
    line.broken = true;
    const reborn = start();
    const contract = await reborn.desk.readContract(BTC);
    if (!contract) throw new Error('no contract');
    const again = await reborn.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    expect(again.risk?.sheet.facts.markPrice).toBe(first?.sheet.facts.markPrice);
  });

  it('of a test market, a closed exchange and a contract nobody lists are not asked for', async () => {
    const { sent, worker } = await rigOn(BTC);
    const before = sent.length;
    const closed = await worker.desk.readContract('https://www.bitmex.com/app/trade/XBTUSD');
    if (!closed) throw new Error('no contract');
    const briefing = await worker.desk.brief(closed, { wait: true, depth: 'whole', shownLeverage: null });
    expect(briefing.risk).toBeNull();
    expect(sent.length).toBe(before);
  });

  it('take the page’s own leverage for a default, and what the user entered before it', async () => {
    const { contractOf, worker } = await rigOn(BTC);
    const contract = await contractOf(BTC);
    const shown = await worker.desk.brief(contract, { wait: false, depth: 'brief', shownLeverage: 50 });
    expect(shown.risk).toMatchObject({ positionFrom: 'page', position: { leverage: 50, side: 1 } });
    const none = await worker.desk.brief(contract, { wait: false, depth: 'brief', shownLeverage: null });
    expect(none.risk).toMatchObject({ positionFrom: 'default', position: { leverage: 10 } });
  });
});

const PERPS = {
  binance: BTC,
  bybit: 'https://www.bybit.com/trade/usdt/BTCUSDT',
  okx: 'https://www.okx.com/trade-swap/btc-usdt-swap',
  coinbase: 'https://www.coinbase.com/advanced-trade/perpetuals/BTC-PERP-INTX',
  htx: 'https://www.htx.com/futures/linear_swap/exchange#contract_code=BTC-USDT',
  kucoin: 'https://www.kucoin.com/futures/trade/XBTUSDTM',
  kraken: 'https://pro.kraken.com/app/trade/futures-btc-usd-perp',
  gate: 'https://www.gate.com/futures/USDT/BTC_USDT',
} as const;

/** What an exchange's documents or words tell, and no figure of an answer. */
const NO_FIGURES = new Set(['inverse', 'contractSize', 'tradingState', 'fundingIntervalHours', 'expiry']);

const GARBLES: Readonly<Record<string, (body: string) => string>> = {
  'cut in half': (body) => body.slice(0, body.length / 2),
  'a page instead of data': () => '<!doctype html><title>Access denied</title>',
  'an empty object': () => '{}',
  'an empty list': () => '[]',
  'every number gone': (body) => body.replaceAll(/-?\d+(?:\.\d+)?/g, 'null').replaceAll('"null"', 'null'),
};

describe.each(Object.entries(PERPS))('a wrong answer of %s', (_exchange, href) => {
  it.each(Object.entries(GARBLES))('(%s) leads to no data, never to a figure', async (_what, garble) => {
    const rig = deskRig(START_MS);
    const { desk } = rig.start();
    const contract = await desk.readContract(href);
    if (!contract) throw new Error('no contract');
    rig.line.garble = garble;
    const { risk } = await desk.brief(contract, { wait: true, depth: 'whole', shownLeverage: null });
    if (!risk) throw new Error('no risk');
    const told = Object.entries(risk.sheet.origin).filter(([, from]) => from.assumed === undefined);
    const figures = told.map(([key]) => key).filter((key) => !NO_FIGURES.has(key));
    expect(figures).toEqual([]);
    expect(risk.failure).not.toBeNull();
    const { liquidation, loadLine } = assess(prepare(risk.sheet), risk.position, risk.preferences);
    expect(liquidation).toBeNull();
    expect([loadLine.long.week5, loadLine.short.week5]).toEqual([null, null]);
  });
});

describe('a candle that was still running when it was read', () => {
  it('is never taken for a closed one once its time is over', async () => {
    const { clock, contractOf, line, worker } = await rigOn(BTC);
    const contract = await contractOf(BTC);
    const days = async () => (await worker.facts.read(contract, 'brief')).facts.dailyCandles ?? [];
    const today = Math.floor(START_MS / 86_400_000) * 86_400_000;
    expect((await days()).at(-1)?.[0]).toBe(today);
    line.broken = true;
    clock.nowMs = today + 86_400_000 + 1;
    expect((await days()).at(-1)?.[0]).toBe(today - 86_400_000);
    line.broken = false;
    await worker.facts.refresh(contract, 'brief');
    expect((await days()).at(-2)?.[0]).toBe(today);
  });
});

describe('the same token elsewhere', () => {
  it('is read from the other open exchanges, a row each, and unknown stays unknown', async () => {
    const { contractOf, worker } = await rigOn(BTC);
    const answer = await worker.desk.elsewhere(await contractOf(BTC));
    if (!answer.ok) throw new Error('no rows');
    const ids = answer.value.map(({ exchange }) => exchange);
    expect(ids).not.toContain('binance');
    expect(ids).not.toContain('bitmex');
    expect(ids.length).toBeGreaterThanOrEqual(6);
    for (const row of answer.value) {
      expect(row.fetchedAtMs).toBe(START_MS);
      for (const figure of [row.fundingPerDay, row.maxLeverage, row.spreadBps, row.oiUsd, row.takerFee])
        expect(figure === null || Number.isFinite(figure)).toBe(true);
    }
  });
});
