import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HoldingsReading,
  MOST_LINES,
  type ReadingAnswers,
  readHoldings,
  UNANSWERED,
} from '@/utils/portfolio/read-holdings';

function read(text: string, answers: Partial<ReadingAnswers> = {}): HoldingsReading {
  return readHoldings(text, { ...UNANSWERED, ...answers });
}

/** Symbol, amount and cost of the lines that were read. */
function lines(text: string, answers: Partial<ReadingAnswers> = {}) {
  const reading = read(text, answers);
  if (reading.fault !== null || reading.question !== null) throw new Error(JSON.stringify(reading));
  return reading.lines.map(({ symbol, amount, costUsd }) => [symbol, amount, costUsd]);
}

function faulty(text: string, answers: Partial<ReadingAnswers> = {}) {
  const reading = read(text, answers);
  if (reading.fault !== null || reading.question !== null) throw new Error(JSON.stringify(reading));
  return reading.faulty.map(({ line, why }) => [line, why]);
}

function question(text: string, answers: Partial<ReadingAnswers> = {}) {
  const reading = read(text, answers);
  return reading.fault === null ? reading.question : null;
}

describe('a pasted list', () => {
  it.each([
    ['commas', 'symbol,amount\nbtc,0.5\neth,2'],
    ['semicolons', 'symbol;amount\nBTC;0,5\nETH;2'],
    ['tabs, as a spreadsheet copies', 'Coin\tQuantity\nBTC\t0.5\nETH\t2'],
    ['spaces, as one types', 'BTC 0.5\nETH 2'],
    ['no heading', 'BTC,0.5\nETH,2'],
    [
      'a byte order mark, blank lines and Windows line ends',
      '\uFEFFsymbol,amount\r\n\r\nBTC,0.5\r\n,\r\nETH,2\r\n',
    ],
    ['quoted cells', '"symbol","amount"\n"BTC","0.5"\n"ETH","2"'],
    [
      'other columns, in another order',
      'Date,Balance,Note,Asset\n2026-01-01,0.5,"cold, dark",BTC\n2026-01-02,2,,ETH',
    ],
    ['dollar signs before tickers', '$BTC 0.5\n$ETH 2'],
  ])('is read with %s', (_, text) => {
    expect(lines(text)).toEqual([
      ['BTC', 0.5, null],
      ['ETH', 2, null],
    ]);
  });

  it('takes a cost for what its heading says: of one, or of all', () => {
    expect(lines('symbol,amount,avg price\nBTC,0.5,30000')).toEqual([['BTC', 0.5, 15_000]]);
    expect(lines('symbol,amount,Total cost (USD)\nBTC,0.5,30000')).toEqual([['BTC', 0.5, 30_000]]);
  });

  it('asks whether a cost is of one or of all where nothing says so', () => {
    expect(question('symbol,amount,cost\nBTC,0.5,30000')).toMatchObject({ about: 'cost' });
    expect(question('BTC;0.5;30000')).toMatchObject({ about: 'cost', mayBeFraction: false });
    expect(lines('BTC;0.5;30000', { cost: 'unit-cost' })).toEqual([['BTC', 0.5, 15_000]]);
    expect(lines('BTC;0.5;30000', { cost: 'total-cost' })).toEqual([['BTC', 0.5, 30_000]]);
    expect(lines('BTC;0.5;30000', { cost: 'none' })).toEqual([['BTC', 0.5, null]]);
  });

  it('never takes a cost in another currency for dollars', () => {
    expect(lines('symbol,amount,cost basis (EUR)\nBTC,0.5,30000')).toEqual([['BTC', 0.5, null]]);
  });

  it('takes a line whose cost cannot be read without its cost, and says so', () => {
    const reading = read('symbol,amount,total cost\nBTC,0.5,gift');
    expect(reading).toMatchObject({
      lines: [{ symbol: 'BTC', amount: 0.5, costUsd: null, costUnread: true }],
    });
  });
});

describe('an amount', () => {
  it.each([
    ['BTC;1,234', '1,234'],
    ['BTC;1.234', '1.234'],
    ['BTC,"1,234"', '1,234'],
    ['BTC\t12,345', '12,345'],
  ])('with two meanings is asked about: %s', (text, example) => {
    expect(question(text)).toEqual({ about: 'decimals', example });
  });

  it('follows the answer', () => {
    expect(lines('BTC;1,234', { decimals: ',' })).toEqual([['BTC', 1.234, null]]);
    expect(lines('BTC;1,234', { decimals: '.' })).toEqual([['BTC', 1234, null]]);
    expect(lines('BTC;1.234', { decimals: ',' })).toEqual([['BTC', 1234, null]]);
  });

  it.each([
    ['another number shows the comma', 'BTC;1,234\nETH;0,5', 1.234],
    ['another number shows the point', 'BTC;1,234\nETH;0.5', 1234],
    ['another number has groups and a fraction', 'BTC;1,234\nETH;1.000,5', 1.234],
    ['another number has two groups', 'BTC;1,234\nETH;1,000,000', 1234],
    ['a cost shows the comma', 'symbol;amount;total cost\nBTC;1,234;20,5', 1.234],
    ['commas part the columns', 'BTC,1.234', 1.234],
  ])('is not asked about where %s', (_, text, amount) => {
    expect(lines(text)[0]?.[1]).toBe(amount);
  });

  it('with two meanings is refused, alone, in a file that contradicts itself', () => {
    const text = 'BTC;0,5\nETH;0.5\nSOL;1,234';
    expect(lines(text).map(([symbol, amount]) => [symbol, amount])).toEqual([
      ['BTC', 0.5],
      ['ETH', 0.5],
    ]);
    expect(faulty(text)).toEqual([[3, 'two-meanings']]);
  });

  it('that a comma may have cut in two is asked about', () => {
    expect(question('BTC,0,5\nETH,2')).toMatchObject({ about: 'cost', mayBeFraction: true });
    expect(lines('BTC,0,500\nETH,2', { cost: 'fraction' })).toEqual([
      ['BTC', 0.5, null],
      ['ETH', 2, null],
    ]);
  });

  it.each([
    ['1e-8', 1e-8],
    ['1.5E3', 1500],
    ["1'234'567", 1_234_567],
    ['1 234 567', 1_234_567],
    ['1,234,567.89', 1_234_567.89],
    ['.5', 0.5],
    ['$12', 12],
  ])('is read as people write it: %s', (text, amount) => {
    expect(lines(`symbol;amount\nBTC;${text}`)).toEqual([['BTC', amount, null]]);
  });

  it('comes back as it was written, whichever sign parts its fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 9999 }), (whole, part) => {
        const fraction = String(part).padStart(4, '0');
        const amount = Number(`${whole}.${fraction}`);
        expect(lines(`BTC;${whole},${fraction}`)).toEqual([['BTC', amount, null]]);
        expect(lines(`BTC;${whole}.${fraction}`)).toEqual([['BTC', amount, null]]);
      }),
    );
  });
});

describe('a line that cannot be read', () => {
  const text = [
    'symbol,amount',
    'BTC,1',
    ',2',
    'ETH,',
    'SOL,many',
    'ADA,-3',
    'DOT,0',
    'XRP,1,234',
    '"LTC,4',
    'PEPE,1e30',
    'BNB,5',
  ].join('\n');

  it('is listed with its number and its reason', () => {
    expect(faulty(text)).toEqual([
      [3, 'no-symbol'],
      [4, 'no-amount'],
      [5, 'unreadable-amount'],
      [6, 'not-positive'],
      [7, 'not-positive'],
      [8, 'extra-columns'],
      [9, 'bad-quotes'],
      [10, 'too-large'],
    ]);
  });

  it('costs no other line', () => {
    expect(lines(text).map(([symbol]) => symbol)).toEqual(['BTC', 'BNB']);
  });

  it('at the beginning is no heading', () => {
    expect(faulty('Münze;Menge\nBTC;1')).toEqual([[1, 'unreadable-amount']]);
  });
});

describe('a file that is no list of holdings', () => {
  it.each([
    ['', 'empty'],
    ['symbol,amount\n', 'empty'],
    ['symbol,price\nBTC,1', 'no-amount-column'],
    ['amount,price\n2,1', 'no-symbol-column'],
    ['symbol,amount,balance\nBTC,1,2', 'two-amount-columns'],
    ['BTC,1,2,3', 'too-many-columns'],
    ['x'.repeat(1_000_001), 'too-long'],
    [Array.from({ length: MOST_LINES + 1 }, () => 'BTC,1').join('\n'), 'too-long'],
  ])('is refused as a whole', (text, fault) => expect(read(text).fault).toBe(fault));

  it('of thousands of lines is read to the last one', () => {
    const text = Array.from({ length: MOST_LINES }, (_, at) => `C${at},1`).join('\n');
    expect(lines(text)).toHaveLength(MOST_LINES);
  });

  it('gives no number whose digits do not stand in its line', () => {
    // Twelve characters: a number keeps all of their digits.
    const cell = fc.string({ unit: fc.constantFrom(...'0123456789.,- +$"e'), minLength: 1, maxLength: 12 });
    const signs = fc.constantFrom(',', ';', '\t', ' ');
    const digitsOf = (text: string) => text.replaceAll(/\D/g, '').replaceAll(/^0+|0+$/g, '');
    let seen = 0;
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), signs, (cells, sign) => {
        const text = cells.map((each) => `BTC${sign}${each}`);
        const reading = read(text.join('\n'), { decimals: '.', cost: 'none' });
        if (reading.fault !== null || reading.question !== null) return;
        for (const { amount, line } of reading.lines) {
          const [mantissa = ''] = amount.toExponential().split('e');
          expect(digitsOf(text[line - 1] ?? '')).toContain(digitsOf(mantissa));
          seen += 1;
        }
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('never throws, and accounts for every line that is not blank', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 })), (parts) => {
        const reading = read(parts.join('\n'), { decimals: '.', cost: 'none' });
        if (reading.fault !== null || reading.question !== null) return;
        const numbers = [...reading.lines, ...reading.faulty].map(({ line }) => line);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });
});
