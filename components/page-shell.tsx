import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { BackgroundProvider, useBackground } from './background';
import { extensionBackground } from './extension-background';
import { extensionRemedies } from './extension-remedies';
import { RemediesProvider } from './notes/remedies';
import { ReaderProvider } from './reader';
import { applyTheme } from './theme/apply-theme';
import { useAnswer } from './use-answer';
import { browserWords } from './words';

let apiBase = '';
const remedies = extensionRemedies(() => apiBase);

/** What every page of the extension stands in: the reader, the line to the background, the chosen look. */
export function drawPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <BackgroundProvider value={extensionBackground}>
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
