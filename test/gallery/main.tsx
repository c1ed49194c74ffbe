import '@/components/theme/pages';
import '@/components/theme/card.css';
import '@/components/theme/popup.css';
import '@/components/theme/rooms.css';
import '@/components/theme/options.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import { applyTheme } from '@/components/theme/apply-theme';
import { CASES } from './cases';

const wanted = new URLSearchParams(location.search);
const theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
const chosen = CASES.find((one) => one.id === wanted.get('case'));
applyTheme(theme);

const root = document.getElementById('root');
if (root) createRoot(root).render(chosen ? chosen.draw(theme) : <Contents />);

function Contents() {
  return (
    <ul className="gallery-contents">
      {CASES.map(({ id }) => (
        <li key={id}>
          {id}: <a href={`?case=${id}&theme=light`}>light</a> <a href={`?case=${id}&theme=dark`}>dark</a>
        </li>
      ))}
    </ul>
  );
}
