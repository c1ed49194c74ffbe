import browser from 'webextension-polyfill';
import { createWords } from '@/utils/format/words';

/** The catalogue of the browser's own language, for entry points only: components take words from their `Reader`. */
export const browserWords = createWords((key, values) => browser.i18n.getMessage(key, values));
