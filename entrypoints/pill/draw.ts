import type { PillView, Severity } from '@/utils/briefing/pill-view';
import { element } from './element';
import { hull } from './hull';
import { ring } from './ring';

/** Severity never speaks by colour alone: each has its shape, and the text beside it its word. */
const SHAPES: Readonly<Record<Severity, string>> = { info: '●', caution: '◆', danger: '▲' };

/** The pill's face: ring, what to read first over who says so, then indices and risk where they are known. */
export function draw(view: PillView): readonly HTMLElement[] {
  const { ring: grade, headline, detail, indices, load, risk, staleness, source } = view;
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
  if (risk !== null || load !== null) {
    const said = element('span', { class: `risk ${risk?.severity ?? ''}` });
    if (load !== null) said.append(hull(load));
    if (risk !== null) {
      said.append(
        element('span', { class: 'mark' }, SHAPES[risk.severity]),
        element('span', { class: 'text' }, risk.text),
      );
    }
    parts.push(said);
  }
  return parts;
}
