import type { Findings } from './report';
import { figureText, median, spread } from './spread';
import { budgetText, verdict } from './verdict';

const HEAD = `# What the benches measured

Made by \`npm run bench -- --write\`; a bench's name before \`--write\` measures that one anew and leaves the others as they
are. Each figure is the median of its runs, and what is compared was measured in turn, round after round. Everything
runs against the sandbox, a pretend internet on the same computer, so no time holds a real network. Budgets and the
reasons for them are in \`budgets.ts\`; bytes are checked by the tests, too.
`;

/** A section of the results: what one bench found, when and on what. */
export interface Section {
  readonly bench: string;
  /** Day and machine. */
  readonly made: string;
  readonly findings: Findings;
}

/** A table whose columns are aligned. */
function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function sectionText({ bench, findings: { figures, tables }, made }: Section): string {
  const measured = figures.map((figure) => [
    figure.name,
    figureText(median(figure.values), figure.unit),
    spread(figure.values, figure.unit),
    budgetText(figure),
    verdict(figure) ?? '',
  ]);
  const parts = [`## ${bench}`, made];
  if (measured.length > 0)
    parts.push(tableText(['figure', 'median', 'spread', 'budget', 'verdict'], measured));
  for (const { head, rows, title } of tables) parts.push(title, tableText(head, rows));
  return `${parts.join('\n\n')}\n`;
}

const titleOf = (section: string): string => /^## (.+)$/m.exec(section)?.[1] ?? '';

/**
 * The text of the results with these sections in place of former ones of the same bench.
 * @param former the text so far; empty where there is none.
 * @param order the benches there are, in their order; a section of any other goes.
 */
export function resultsText(former: string, sections: readonly Section[], order: readonly string[]): string {
  const kept = new Map<string, string>();
  for (const section of former.split(/^(?=## )/m).slice(1))
    kept.set(titleOf(section), `${section.trimEnd()}\n`);
  for (const section of sections) kept.set(section.bench, sectionText(section));
  return [HEAD, ...order.flatMap((bench) => kept.get(bench) ?? [])].join('\n');
}
