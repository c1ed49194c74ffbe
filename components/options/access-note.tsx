import { countText } from '@/utils/format/numbers';
import { type AccessNeed, missingAccess } from '../access/access-needs';
import type { SiteAccess } from '../access/site-access';
import { Note } from '../notes/note';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { useAnnounce } from './announcer';
import { useSettings } from './use-settings';

/** What the browser withholds from Plimsoll, what each is needed for, and the clicks that mend it. */
export function AccessNote({ access }: { readonly access: SiteAccess }) {
  const { words, locale } = useReader();
  const announce = useAnnounce();
  const { settings } = useSettings();
  const { value: missing = [], again } = useAnswer(`access ${settings.apiBase}`, () =>
    missingAccess(access, settings.apiBase),
  );
  const allow = async (needs: readonly AccessNeed[]) => {
    const allowed = await access.ask(needs.flatMap(({ patterns }) => patterns));
    announce(words(allowed ? 'accessGranted' : 'accessRefused'));
    again();
  };
  if (missing.length === 0) return null;
  return (
    <div className="access">
      <Note
        severity="caution"
        title={words.plural('accessMissing', missing.length, countText(locale, missing.length))}
        text={words('accessText')}
      >
        <ul className="access-list">
          {missing.map((need) => (
            <li key={need.id}>
              <span>
                {need.name}
                <span className="small access-why">{words(need.why)}</span>
              </span>
              <button type="button" className="button" onClick={() => void allow([need])}>
                {words('accessAllow', need.name)}
              </button>
            </li>
          ))}
        </ul>
        {missing.length > 1 && (
          <button type="button" className="button" data-kind="main" onClick={() => void allow(missing)}>
            {words('accessAllowAll')}
          </button>
        )}
      </Note>
    </div>
  );
}
