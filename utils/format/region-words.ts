import type { Region } from '@/utils/risk/regulation';
import type { MessageKey, Words } from './words';

const REGIONS: Readonly<Record<Region, MessageKey>> = {
  eu: 'warnRegionEu',
  uk: 'warnRegionUk',
  australia: 'warnRegionAustralia',
  japan: 'warnRegionJapan',
  singapore: 'warnRegionSingapore',
  'hong-kong': 'warnRegionHongKong',
  'united-states': 'warnRegionUnitedStates',
};

/** "the European Union", as it stands within a sentence. */
export function regionWords(words: Words, region: Region): string {
  return words(REGIONS[region]);
}
