import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach } from 'vitest';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const undo: (() => void)[] = [];
afterEach(() => {
  for (const end of undo.splice(0)) end();
});

export interface Drawn {
  readonly text: () => string;
  readonly element: HTMLElement;
  /** The button, link or field with this name; fails where there is none. */
  readonly named: (name: string) => HTMLElement;
  readonly click: (name: string) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent?.trim() ?? '';
  return element.textContent?.trim() ?? '';
}

/** Draws into the document and waits until what was asked has been answered. */
export async function draw(node: ReactNode): Promise<Drawn> {
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  undo.push(() => {
    act(() => root.unmount());
    element.remove();
  });
  await act(async () => root.render(node));
  const named = (name: string) => {
    const all = [
      ...document.body.querySelectorAll<HTMLElement>('button, a, input, [role=tab], [role=option]'),
    ];
    const found = all.find((one) => nameOf(one) === name);
    if (found === undefined) throw new Error(`no "${name}" among: ${all.map(nameOf).join(' | ')}`);
    return found;
  };
  return {
    element,
    named,
    text: () => document.body.textContent ?? '',
    click: (name) => act(async () => named(name).click()),
    type: (label, text) =>
      act(async () => {
        const field = named(label);
        const proto = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        proto?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}
