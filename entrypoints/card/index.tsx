import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { BackgroundProvider } from '@/components/background';
import { Card } from '@/components/card/card';
import { throughPill } from '@/components/card/through-pill';
import { ReaderProvider } from '@/components/reader';
import { cardStyle } from '@/components/theme/card-style';
import { browserWords } from '@/components/words';
import { ask } from '@/utils/messages/ask';
import { takeHandoff } from './take-handoff';

export default defineUnlistedScript(() => {
  const handoff = takeHandoff();
  if (handoff === null || handoff.mount.childElementCount > 0) return;
  const place = document.createElement('div');
  // A root of its own, so that the pill's style and the card's never meet.
  const root = place.attachShadow({ mode: 'closed' });
  // Not a `<style>`: Firefox holds one to the page's policy, which may forbid it.
  const sheet = new CSSStyleSheet();
  // Under names that no page knows: one that registers a property by its name decides it in here, too.
  sheet.replaceSync(cardStyle.replaceAll('--', `--${crypto.randomUUID()}`));
  root.adoptedStyleSheets = [sheet];
  const content = document.createElement('div');
  root.append(content);
  handoff.mount.append(place);
  createRoot(content).render(
    <BackgroundProvider value={throughPill(ask, handoff)}>
      <ReaderProvider words={browserWords} locale={navigator.language}>
        <Card handoff={handoff} />
      </ReaderProvider>
    </BackgroundProvider>,
  );
});
