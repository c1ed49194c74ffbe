import { element } from './element';
import { createHost } from './host';
import { pageTheme } from './page-theme';
import css from './pill.css?inline';

/** Stands where the pill stood once the extension was updated under the page, and goes with a click on its cross. */
export function showNotice(text: string, dismiss: string): void {
  const gone = new AbortController();
  const { root } = createHost(css, () => gone.abort(), gone.signal);
  const close = element('button', { class: 'more', type: 'button', 'aria-label': dismiss }, '×');
  close.addEventListener('click', () => gone.abort());
  const notice = element('div', { class: 'pill notice', role: 'status' }, element('span', {}, text), close);
  notice.classList.toggle('dark', pageTheme('system') === 'dark');
  root.append(notice);
}
