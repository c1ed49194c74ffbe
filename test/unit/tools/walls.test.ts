import { describe, expect, it } from 'vitest';
import { breachesIn, checkWalls, importsOf, roomOf } from '../../tools/walls';

describe('the walls of the house', () => {
  it('stand', () => expect(checkWalls(process.cwd())).toEqual([]));

  it('name the innermost room', () => {
    expect(roomOf('entrypoints/pill/draw.ts')).toBe('entrypoints/pill');
    expect(roomOf('entrypoints/background.ts')).toBe('entrypoints');
    expect(roomOf('test/tools/walls.ts')).toBeNull();
  });

  it('see every kind of import', () => {
    const source = `import a from 'a';\nimport type { B } from "b";\nexport { c } from 'c';\nimport 'd';\nconst e = import('e');\nimport {\n  f,\n} from 'f';`;
    expect(importsOf(source).map(({ from }) => from)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(importsOf(source)[1]?.typeOnly).toBe(true);
  });

  it.each([
    ['utils/exchanges/okx.ts', "import { createHttp } from '@/utils/net/create-http';"],
    ['utils/exchanges/okx.ts', "import browser from 'webextension-polyfill';"],
    ['utils/contracts/expiry.ts', 'const today = Date.now();'],
    ['utils/tokenmetrics/plan.ts', "await fetch('https://example.com')"],
    ['utils/local/score.ts', 'const nowMs = Date.now();'],
    ['utils/local/score.ts', "import { performance } from '@/utils/portfolio/performance';"],
    ['utils/portfolio/overlap.ts', "import { openStore } from '@/utils/store/database';"],
    ['utils/store/cache.ts', "import { pillView } from '../briefing/pill-view';"],
    ['entrypoints/pill/draw.ts', "import { useState } from 'react';"],
    ['entrypoints/pill/draw.ts', "import { words } from '@/utils/format/words';"],
  ])('%s may not hold: %s', (file, source) => {
    expect(breachesIn(file, source)).toHaveLength(1);
  });

  it.each([
    ['utils/exchanges/okx.ts', "import { readExpiry } from '../contracts/expiry'; // Date.now() is not ours"],
    ['entrypoints/pill/draw.ts', "import type { PillView } from '@/utils/briefing/pill-view';"],
    ['utils/contracts/expiry.ts', 'const day = new Date(Date.UTC(2026, 1, 1));'],
  ])('%s may hold: %s', (file, source) => {
    expect(breachesIn(file, source)).toEqual([]);
  });
});
