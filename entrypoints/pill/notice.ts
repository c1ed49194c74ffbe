import type { FrameWords } from '@/utils/messages/verbs';
import { element } from './element';
import { createHost } from './host';
import { pageTheme } from './page-theme';
import css from './pill.css?inline';
import { onTrusted } from './trusted';

/** Stands where the pill stood once the extension was updated under the page, and goes with a click on its cross. */
export function showNotice({ updated, dismiss }: FrameWords): void {
  const gone = new AbortController();
  const close = element('button', { class: 'more', type: 'button', 'aria-label': dismiss }, '×');
  onTrusted(close, 'click', () => gone.abort(), gone.signal);
  const notice = element(
    'span',
    { class: 'pill notice', role: 'status' },
    element('span', {}, updated),
    close,
  );
  notice.classList.toggle('dark', pageTheme('system') === 'dark');
  createHost(css, notice, () => gone.abort(), gone.signal);
}
