/** A valid custom element name that no page can know beforehand: nothing to find, style or register. */
export function randomName(): string {
  return `x-${Math.random().toString(36).slice(2)}`;
}

const PREFIX = `--${randomName()}`;

/**
 * Style text with its custom properties named as no page can know. A page may register a property by its name
 * (`CSS.registerProperty`), and that holds in closed roots, too: it could say how full the ring is and where the
 * load line lies.
 */
export function secretly(css: string): string {
  return css.replaceAll('--', PREFIX);
}
