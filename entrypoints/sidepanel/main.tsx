import '@/components/theme/pages';
import '@/components/theme/popup.css';
import '@/components/theme/rooms.css';
import { drawPage } from '@/components/page-shell';
import { Popup } from '@/components/popup/popup';
import { keepPopupState, readPopupState } from '@/utils/store/popup-state';
import { followTabs } from './follow-tabs';

void readPopupState().then((state) => {
  drawPage(<Popup state={state} keep={(next) => void keepPopupState(next)} home="side-panel" />, followTabs);
});
