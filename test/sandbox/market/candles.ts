import { significant } from '../seeded';
import { baseOf, contractsFor, hourlyTurnoverUsd, markOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { lastHours, pricePath } from './price-path';

/** A candle of a contract, prices in the quote asset. */
export interface PretendCandle {
  readonly openMs: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly contracts: number;
  /** Base units, at the closing price where contracts are dollars. */
  readonly base: number;
  /** Quote units, at the closing price where contracts are coins. */
  readonly turnover: number;
  /** Whether it is still running. */
  readonly isRunning: boolean;
}

/** The last candles, oldest first; the newest is still running and closes near the mark price. */
export function candlesOf(
  contract: PretendContract,
  hours: 1 | 24,
  count: number,
  nowMs: number,
): readonly PretendCandle[] {
  const { ticker } = contract;
  const stretches =
    hours === 1 ? lastHours(ticker, count, nowMs) : pricePath(ticker, nowMs).days.slice(-count);
  const [last] = lastHours(ticker, 1, nowMs);
  const newest = last?.openMs ?? 0;
  const unit = markOf(contract, nowMs) / (last?.close ?? 1);
  const hourly = hourlyTurnoverUsd(contract);
  return stretches.map((stretch) => {
    const price = (dollars: number) => significant(dollars * unit, 9);
    const close = price(stretch.close);
    const contracts = contractsFor(contract, hourly * stretch.busy);
    const base = baseOf(contract, contracts, close);
    return {
      openMs: stretch.openMs,
      open: price(stretch.open),
      high: price(stretch.high),
      low: price(stretch.low),
      close,
      contracts,
      base,
      turnover: base * close,
      isRunning: stretch.openMs + hours * 3_600_000 > newest,
    };
  });
}
