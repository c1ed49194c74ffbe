/**
 * An element with attributes and children; strings become text nodes, so nothing is ever parsed as markup. The pill
 * is drawn of buttons and spans alone: every further kind of element costs the page its first use.
 */
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
