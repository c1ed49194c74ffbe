import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeInHand } from '@/entrypoints/pill/hand';
import { HAND } from '@/entrypoints/pill/hand-over';

export default defineUnlistedScript(() => {
  Reflect.set(globalThis, HAND, takeInHand);
});
