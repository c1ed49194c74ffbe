import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { type Background, BackgroundProvider, useBackground } from './background';
import { extensionBackground } from './extension-background';
import { extensionRemedies } from './extension-remedies';
import { RemediesProvider } from './notes/remedies';
import { ReaderProvider } from './reader';
import { applyTheme } from './theme/apply-theme';
import { useAnswer } from './use-answer';
import { browserWords } from './words';

let apiBase = '';
const remedies = extensionRemedies(() => apiBase);

/**
 * What every page of the extension stands in: the reader, the line to the background, the chosen look.
 * @param onTurn besides the background's word, this too is a reason to look again (another tab came in front).
 */
export function drawPage(page: ReactNode, onTurn?: Background['onChanged']): void {
  const root = document.getElementById('root');
  if (root === null) return;
  const background = onTurn ? alsoOn(onTurn) : extensionBackground;
  createRoot(root).render(
    <StrictMode>
      <BackgroundProvider value={background}>
        <ReaderProvider words={browserWords} locale={navigator.language}>
          <RemediesProvider value={remedies}>
            <Dressed>{page}</Dressed>
          </RemediesProvider>
        </ReaderProvider>
      </BackgroundProvider>
    </StrictMode>,
  );
}

function Dressed({ children }: { readonly children: ReactNode }) {
  const { ask } = useBackground();
  const { value: settings } = useAnswer('settings', () => ask('settings', {}));
  useEffect(() => {
    if (!settings) return;
    applyTheme(settings.theme);
    apiBase = settings.apiBase;
  }, [settings]);
  return children;
}

function alsoOn(onTurn: Background['onChanged']): Background {
  return {
    ...extensionBackground,
    onChanged(listener) {
      const stops = [extensionBackground.onChanged(listener), onTurn(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
