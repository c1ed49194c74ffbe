import '@/components/theme/pages';
import '@/components/theme/popup.css';
import '@/components/theme/rooms.css';
import { drawPage } from '@/components/page-shell';
import { Popup } from '@/components/popup/popup';
import { keepPopupState, readPopupState } from '@/utils/store/popup-state';
import { sidePanelOpener } from './side-panel';

void Promise.all([readPopupState(), sidePanelOpener()]).then(([state, keepOpen]) => {
  drawPage(<Popup state={state} keep={(next) => void keepPopupState(next)} keepOpen={keepOpen} />);
});
