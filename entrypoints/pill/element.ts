/** An element with attributes and children; strings become text nodes, so nothing is ever parsed as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
  made.append(...children);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** As `element`, for a drawing. */
export function shape(
  tag: 'svg' | 'circle' | 'path',
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Node[]
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const name in attributes) made.setAttribute(name, String(attributes[name]));
  made.append(...children);
  return made;
}
