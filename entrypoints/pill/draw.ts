import type { PillView, Severity } from '@/utils/briefing/pill-view';
import { element } from './element';
import { ring } from './ring';

/** Severity never speaks by colour alone: each has its shape, and the text beside it its word. */
const SHAPES: Readonly<Record<Severity, string>> = { info: '●', caution: '◆', danger: '▲' };

/** The pill's face: ring, what to read first over who says so, then indices and risk where they are known. */
export function draw(view: PillView): readonly HTMLElement[] {
  const { ring: grade, headline, detail, indices, risk, staleness, source } = view;
  const first = element('span', { class: 'first' }, element('b', {}, headline));
  if (detail !== null) first.append(element('span', { class: 'detail' }, detail));
  const words = element('span', { class: 'words' }, first);
  if (source !== null || staleness !== null) {
    const under = element('span', { class: 'under' });
    if (source !== null) under.append(element('span', { class: 'source' }, source));
    if (staleness !== null) under.append(element('span', { class: 'stale' }, staleness));
    words.append(under);
  }
  const parts = [ring(grade), words];
  if (indices !== null) parts.push(element('span', { class: 'indices' }, indices));
  if (risk !== null) {
    const mark = element('span', { class: 'mark' }, SHAPES[risk.severity]);
    parts.push(
      element(
        'span',
        { class: `risk ${risk.severity}` },
        mark,
        element('span', { class: 'text' }, risk.text),
      ),
    );
  }
  return parts;
}
