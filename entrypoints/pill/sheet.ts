import { secretly } from './secret';

/** A sheet of a root's own. Not a `<style>`: Firefox holds one to the page's policy, which may forbid it. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(secretly(css));
  return sheet;
}
