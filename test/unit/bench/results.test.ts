import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../bench/budgets';
import { resultsText, type Section } from '../../bench/results';
import { budgeted, type Figure } from '../../bench/verdict';

const ORDER = ['pill', 'popup', 'store'];

function section(bench: string, figures: readonly Figure[], made = 'today, on this machine.'): Section {
  return { bench, made, findings: { figures, tables: [] } };
}

const bare: Figure = { name: 'bare page', values: [1, 2, 3], unit: 'ms', budget: null };
const over = budgeted('card painted, again', [1_000_000]);

describe('the results of the benches, written down', () => {
  it('state the command that makes them', () => {
    expect(resultsText('', [], ORDER)).toContain('`npm run bench -- --write`');
  });

  it('tell of each figure its spread, its budget and whether it is kept, in columns that are aligned', () => {
    const text = resultsText('', [section('popup', [bare, over])], ORDER);
    const table = text.split('\n').filter((line) => line.startsWith('|'));
    expect(table.map((line) => line.split('|').map((cell) => cell.trim()))).toEqual([
      ['', 'figure', 'median', 'spread', 'budget', 'verdict', ''],
      [
        '',
        ...['figure', 'median', 'spread', 'budget', 'verdict'].map(() => expect.stringMatching(/^-+$/)),
        '',
      ],
      ['', 'bare page', '2.0 ms', '1.0 to 3.0, 3 runs', '', '', ''],
      ['', 'card painted, again', '1000000.0 ms', '', '300 ms', 'OVER', ''],
    ]);
    expect(new Set(table.map(({ length }) => length)).size).toBe(1);
  });

  it('keep what is not measured anew, and put every bench in its place', () => {
    const former = resultsText('', [section('store', [bare], 'last week.'), section('pill', [bare])], ORDER);
    const text = resultsText(former, [section('popup', [bare]), section('pill', [over])], ORDER);
    expect(text.match(/^## .+$/gm)).toEqual(['## pill', '## popup', '## store']);
    expect(text).toContain('last week.');
    expect(text.match(/bare page/g)).toHaveLength(2);
    expect(resultsText(text, [], ORDER)).toBe(text);
  });

  it('drop a bench that is no more', () => {
    const former = resultsText('', [section('store', [bare])], ORDER);
    expect(resultsText(former, [], ['pill'])).not.toContain('store');
  });
});

describe('the results that are in the tree', () => {
  const text = readFileSync(new URL('../../bench/RESULTS.md', import.meta.url), 'utf8');
  const rows = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

  it.each(Object.entries(BUDGETS))('hold “%s” against its budget of today', (name, { limit, unit }) => {
    const row = rows.find(([, figure]) => figure === name);
    expect(row?.[4]).toBe(`${limit} ${unit}`);
  });

  it('hold nothing against a budget that is no more', () => {
    const judged = rows.filter(([, , , , , verdict]) => verdict === 'within' || verdict === 'OVER');
    expect(
      judged.map(([, figure]) => figure).filter((name) => !(name && Object.hasOwn(BUDGETS, name))),
    ).toEqual([]);
  });
});
