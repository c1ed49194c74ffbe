import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { asset } from '@/test/tools/inspect/asset';
import { tokenmetrics } from '@/test/tools/inspect/tokenmetrics';
import { readAnswer } from '@/utils/tokenmetrics/read-answer';
import { describeWithShared, sharedFolder } from '../shared-folder';
import { answered } from './answers';

const envelope = z.object({ data: z.array(z.record(z.string(), z.unknown())) });
const bodies = z.union([
  z.array(z.record(z.string(), z.unknown())),
  z.pipe(
    envelope,
    z.transform(({ data }) => data),
  ),
]);
const shown = z.object({ rows: z.array(z.record(z.string(), z.unknown())), dropped: z.number() });

function recorded(name: string): unknown {
  const folder = sharedFolder('recordings/tokenmetrics');
  return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
}

function rawRows(name: string) {
  return bodies.parse(recorded(name));
}

function rowsShown(name: string) {
  return shown.parse(tokenmetrics({ ask: 'tokenmetrics', endpoint: name, status: 200, body: recorded(name) }))
    .rows;
}

describeWithShared('recorded answers of Token Metrics', () => {
  it('are read whole, row by row, with no key left in capitals and no figure that is none', () => {
    const names = readdirSync(sharedFolder('recordings/tokenmetrics') ?? '')
      .filter((file) => file.endsWith('.json') && !/^(?:error|tmai)\./.test(file))
      .map((file) => file.replace(/\.json$/, ''));
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) {
      const rows = rowsShown(name);
      const raw = rawRows(name);
      expect([name, rows.length]).toEqual([name, raw.length]);
      expect(rows.map((row) => row['token_id'])).toEqual(
        raw.map((row) => row['TOKEN_ID'] ?? row['token_id']),
      );
      for (const row of rows) {
        for (const [key, value] of Object.entries(row)) {
          expect(key).toMatch(/^[a-z0-9_]+$/);
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
      }
    }
  });

  it('of trading signals, sent for two days, give each token its latest day and turn no gap into a figure', () => {
    const raw = rawRows('trading-signals.1');
    const read = readAnswer('trading-signals', answered(recorded('trading-signals.1')), 0);
    const rows = read.ok ? read.value.rows : [];
    expect(rows).toHaveLength(new Set(raw.map((row) => row['TOKEN_ID'])).size);
    for (const row of rows) {
      const days = raw.filter((entry) => entry['TOKEN_ID'] === row.tokenId);
      const source = days.find((entry) => days.every((other) => `${entry['DATE']}` >= `${other['DATE']}`));
      expect(row.traderGrade).toBe(source?.['TM_TRADER_GRADE']);
      expect(row.investorGrade).toBe(source?.['TM_INVESTOR_GRADE']);
      expect(row.trend).toBe(source?.['TOKEN_TREND']);
      expect(row.asOfMs).toBe(Date.parse(`${source?.['DATE']}`));
    }
    expect(rows.some((row) => row.investorGrade === null)).toBe(true);
  });

  it('of the same grade in v2 and v3 come out the same', () => {
    const [v2] = rowsShown('tm-grade.v2.RECONSTRUCTED');
    const [v3] = rowsShown('tm-grade.v3.RECONSTRUCTED');
    const { slug, ...rest } = v3 ?? {};
    expect(slug).toBe('bitcoin');
    expect(v2).toEqual(rest);
  });

  it('of the old documentation, dated without a time and without a ticker, are read too', () => {
    const read = readAnswer('trader-grades', answered(recorded('trader-grades.2-docs-example')), 0);
    expect(read.ok ? read.value.rows.map((row) => row.asOfMs) : null).toEqual([
      Date.UTC(2023, 9, 10),
      Date.UTC(2023, 9, 10),
    ]);
  });

  it('of the chat are one row', () => {
    const { rows } = shown.parse(tokenmetrics({ endpoint: 'tmai.1', status: 200, body: recorded('tmai.1') }));
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['answer', 'thread']);
  });

  it('never decide by their order which token is meant', () => {
    const tokens = rawRows('resistance-support.1-btc-eth');
    for (const rows of [tokens, [...tokens].reverse()]) {
      expect(asset({ exchange: 'binance', base: 'BTC', tokens: rows })).toMatchObject({ error: 'ambiguous' });
    }
    const raw = rawRows('tokens.2-duplicate-symbols-and-nulls');
    const tickers = [...new Set(raw.map((row) => `${row['TOKEN_SYMBOL']}`))];
    for (const base of tickers) {
      const answers = [raw, [...raw].reverse()].map((rows) =>
        asset({ exchange: 'gate', base, tokens: rows }),
      );
      expect(answers[0]).toEqual(answers[1]);
    }
  });
});
