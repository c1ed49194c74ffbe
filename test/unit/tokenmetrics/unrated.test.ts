import { expect, it } from 'vitest';
import { unratedIn } from '@/utils/tokenmetrics/unrated';

const row = (tokenId: number) => ({ tokenId });

it('a token without a row in a whole answer is unrated', () => {
  expect(unratedIn([1, 2, 3], { rows: [row(2)], dropped: 0, received: 1 })).toEqual([1, 3]);
});

it('a token missing from an answer that may be cut off is not taken for unrated', () => {
  expect(unratedIn([1, 2, 3], { rows: [row(2)], dropped: 99, received: 100 })).toEqual([]);
});
