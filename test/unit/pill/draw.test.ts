// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { draw } from '@/entrypoints/pill/draw';
import { element } from '@/entrypoints/pill/element';
import type { PillView } from '@/utils/briefing/pill-view';
import { pageView } from './a-page-view';

function drawn(change: Partial<PillView> = {}): HTMLElement {
  return element('div', {}, ...draw({ ...pageView('Strong').pill, ...change }));
}

describe('the face of the pill', () => {
  it('says grade, band, class, source, age, indices and risk', () => {
    const text = drawn().textContent ?? '';
    for (const part of [
      '82',
      'Strong',
      'Blue chip',
      'Token Metrics',
      '2 d old',
      '3 indices',
      '2 dangers',
      'Long 20×',
    ])
      expect(text).toContain(part);
  });

  it('leaves out what is not known instead of writing a gap', () => {
    const text = drawn({
      detail: null,
      indices: null,
      leverage: null,
      risk: null,
      staleness: null,
      source: null,
    }).textContent;
    expect(text).toBe('82Strong');
  });

  it('keeps saying the leverage that was reckoned with where nothing warns', () => {
    expect(drawn({ risk: null }).querySelector('.risk')?.textContent).toBe('Long 20×');
    expect(drawn({ risk: null, leverage: null }).querySelector('.risk .words')).toBeNull();
  });

  it('gives each severity a shape of its own beside its word', () => {
    const shapes = (['info', 'caution', 'danger'] as const).map(
      (severity) => drawn({ risk: { severity, text: 'word' } }).querySelector('.mark')?.textContent,
    );
    expect(new Set(shapes).size).toBe(3);
  });

  it('never draws a local score in the colours of a Token Metrics band', () => {
    const ring = drawn({
      ring: { text: '44', filled: null, kind: 'local', band: 'strong' },
    }).querySelector('.ring');
    expect(ring?.className).toBe('ring local');
    expect(ring?.querySelector('.arc')).toBeNull();
  });

  it('shows names that look like markup as the text they are', () => {
    const face = drawn({ headline: '<img src=x onerror=alert(1)>' });
    expect(face.querySelector('img')).toBeNull();
    expect(face.textContent).toContain('<img src=x');
  });
});
