import type { IndexDesk } from '@/utils/briefing/index-desk';
import type { RoomDesk } from '@/utils/messages/router';

/** What is done for the room of indices. */
export function createIndexVerbs(
  desk: IndexDesk,
  tell: () => void,
): Pick<RoomDesk, 'indexRoom' | 'indexDetail' | 'comparedIndices' | 'followIndex'> {
  return {
    indexRoom: ({ wait }) => desk.room(wait),
    indexDetail: ({ key, wait }) => desk.detail(key, wait),
    comparedIndices: ({ keys }) => desk.compared(keys),
    async followIndex({ key, followed }) {
      await desk.follow(key, followed);
      tell();
      return true;
    },
  };
}
