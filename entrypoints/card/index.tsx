import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Background, BackgroundProvider } from '@/components/background';
import { Card } from '@/components/card/card';
import { ReaderProvider } from '@/components/reader';
import { cardStyle } from '@/components/theme/card-style';
import { browserWords } from '@/components/words';
import { ask } from '@/utils/messages/ask';
import type { CardHandoff } from '@/utils/messages/card-handoff';
import { takeHandoff } from './take-handoff';

/** The pill hears the background for both, so the card needs no listener of its own. */
function backgroundThrough(handoff: CardHandoff): Background {
  return {
    ask,
    onChanged: (listener) =>
      handoff.subscribe((event) => {
        if (event === 'changed') listener();
      }),
  };
}

export default defineUnlistedScript(() => {
  const handoff = takeHandoff();
  if (handoff === null || handoff.mount.childElementCount > 0) return;
  const place = document.createElement('div');
  // A root of its own, so that the pill's style and the card's never meet.
  const root = place.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = cardStyle;
  const content = document.createElement('div');
  root.append(style, content);
  handoff.mount.append(place);
  createRoot(content).render(
    <BackgroundProvider value={backgroundThrough(handoff)}>
      <ReaderProvider words={browserWords} locale={navigator.language}>
        <Card handoff={handoff} />
      </ReaderProvider>
    </BackgroundProvider>,
  );
});
