import type { PillView } from '@/utils/briefing/pill-view';
import type { Severity } from '@/utils/risk/warnings/severity';
import { element } from './element';
import { hull } from './hull';
import { ring } from './ring';

/** Severity never speaks by colour alone: each has its shape, and the text beside it its word. */
const SHAPES: Readonly<Record<Severity, string>> = { info: '●', caution: '◆', danger: '▲' };

const span = (kind: string, ...children: readonly (Node | string)[]): HTMLElement =>
  element('span', { class: kind }, ...children);

/** The pill's face: ring, what to read first over who says so, then indices and risk where they are known. */
export function draw(view: PillView): readonly HTMLElement[] {
  const { ring: grade, headline, detail, indices, leverage, load, risk, staleness, source } = view;
  const first = span('first', headline);
  if (detail !== null) first.append(span('detail', detail));
  const words = span('words', first);
  if (source !== null || staleness !== null) {
    const under = span('under');
    if (source !== null) under.append(span('source', source));
    if (staleness !== null) under.append(span('stale', staleness));
    words.append(under);
  }
  const parts = [ring(grade), words];
  if (indices !== null) parts.push(span('indices', indices));
  if (risk !== null || load !== null) {
    const said = span(`risk ${risk?.severity ?? ''}`);
    if (load !== null) said.append(hull(load));
    const both = span('words');
    if (risk !== null)
      both.append(span('first', span('mark', SHAPES[risk.severity]), span('text', risk.text)));
    if (leverage !== null) both.append(span('under', leverage));
    if (both.hasChildNodes()) said.append(both);
    parts.push(said);
  }
  return parts;
}
