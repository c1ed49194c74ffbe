import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  BACK_OFF,
  createBackOff,
  isQuietKind,
  type QuietKind,
  quietKindOf,
  quietMs,
} from '@/utils/net/back-off';
import { createRecords, ownDatabase } from '@/utils/store/create-records';
import { FAILURE_KINDS } from '@/utils/vocabulary/failure';
import { readRetryAfter } from '@/utils/vocabulary/retry-after';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HALF_HOUR = 30 * MINUTE;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2026, 2, 10, 12);
const HOST = 'api.example.com';
const KINDS = FAILURE_KINDS.filter(isQuietKind);

describe('what a status says of the whole host', () => {
  it.each([
    [429, 'rate-limited'],
    [418, 'rate-limited'],
    [500, 'service-down'],
    [502, 'service-down'],
    [503, 'service-down'],
    [504, 'service-down'],
    [529, 'service-down'],
    [501, null],
    [200, null],
    [302, null],
    [401, null],
    [402, null],
    [403, null],
    [404, null],
    [451, null],
  ])('%s: %s', (status, kind) => {
    expect(quietKindOf(status)).toBe(kind);
  });
});

describe('how long a host is left alone', () => {
  it.each<[QuietKind, readonly number[]]>([
    ['rate-limited', [1, 2, 4, 8, 16, 30, 30].map((minutes) => minutes * MINUTE)],
    ['service-down', [5, 10, 20, 40, 80, 160, 320, 640, 1_280, 1_800, 1_800].map((s) => s * SECOND)],
    ['unreachable', [15, 30, 60, 120, 240, 480, 960, 1_800, 1_800].map((s) => s * SECOND)],
    ['region-blocked', [HALF_HOUR, HALF_HOUR]],
  ])('that says nothing of it and is %s: twice as long each time, to half an hour', (kind, expected) => {
    expect(expected.map((_ms, strikes) => quietMs(kind, null, strikes))).toEqual(expected);
  });

  it.each([
    ['two minutes', '120', 2 * MINUTE],
    ['a date', new Date(START + 5 * MINUTE).toUTCString(), 5 * MINUTE],
    ['a date gone by, of a server whose clock is behind', new Date(START - DAY).toUTCString(), SECOND],
    ['no time at all', '0', SECOND],
    ['less than nothing', '-30', SECOND],
    ['thirty years', '999999999', DAY],
    ['a date in thirty years', 'Tue, 10 Mar 2056 12:00:00 GMT', DAY],
    ['words', 'soon', MINUTE],
    ['a number that is none', '1e400', MINUTE],
    ['an empty word', '', MINUTE],
  ])('that asks for %s', (_what, header, ms) => {
    expect(quietMs('rate-limited', readRetryAfter(header, START), 0)).toBe(ms);
  });

  it('is never less than a second, never more than a day, and never less for one failure more, whatever is sent', () => {
    const header = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.integer().map(String),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        header,
        fc.nat(5_000),
        fc.date({ noInvalidDate: true }),
        (kind, sent, strikes, now) => {
          const asked = readRetryAfter(sent, now.getTime());
          const ms = quietMs(kind, asked, strikes);
          expect(ms).toBeGreaterThanOrEqual(SECOND);
          expect(ms).toBeLessThanOrEqual(DAY);
          expect(quietMs(kind, asked, strikes + 1)).toBeGreaterThanOrEqual(ms);
        },
      ),
    );
  });
});

describe('a host that is left alone', () => {
  let nowMs = START;
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    nowMs = START;
  });
  /** A new worker over the same store. */
  const newWorker = () => createBackOff(createRecords(ownDatabase()), () => nowMs);
  const refused = { kind: 'rate-limited', status: 429, retryAfterMs: null } as const;

  it.each(KINDS)(
    'as %s is so in the next worker too, by the same word and until the same time',
    async (kind) => {
      const untilMs = await newWorker().strike(HOST, { kind, retryAfterMs: 90_000 });
      expect(untilMs).toBe(START + 90_000);
      nowMs = untilMs - 1;
      expect(await newWorker().quiet(HOST)).toEqual({ kind, retryAtMs: untilMs });
      expect(await newWorker().quiet('other.example.com')).toBeNull();
      nowMs = untilMs;
      expect(await newWorker().quiet(HOST)).toBeNull();
    },
  );

  it('is left alone twice as long when it fails again, whichever worker asked', async () => {
    const quiets: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      const untilMs = await newWorker().strike(HOST, refused);
      quiets.push((untilMs - nowMs) / MINUTE);
      nowMs = untilMs;
    }
    expect(quiets).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
  });

  it('is told once for requests that left together, and the longest wait holds', async () => {
    const backOff = newWorker();
    await backOff.strike(HOST, { ...refused, retryAfterMs: 300_000 });
    for (let time = 0; time < 9; time += 1) await backOff.strike(HOST, refused);
    expect(await backOff.quiet(HOST)).toMatchObject({ retryAtMs: START + 300_000 });
    nowMs = START + 300_000;
    expect(await backOff.strike(HOST, refused)).toBe(nowMs + 2 * MINUTE);
  });

  it('starts afresh after a good answer, but not for one that was under way when it asked for quiet', async () => {
    const backOff = newWorker();
    nowMs = await backOff.strike(HOST, refused);
    await backOff.strike(HOST, refused);
    await backOff.recover(HOST);
    expect(await backOff.quiet(HOST)).toMatchObject({ retryAtMs: nowMs + 2 * MINUTE });
    nowMs += 2 * MINUTE;
    await backOff.recover(HOST);
    expect(await backOff.strike(HOST, refused)).toBe(nowMs + MINUTE);
  });

  it('by an older version, that kept no reason, is left alone all the same', async () => {
    const records = createRecords(ownDatabase());
    const older = BACK_OFF.schema.parse({ [HOST]: { sinceMs: START, untilMs: START + 1, strikes: 1 } });
    await records.update(BACK_OFF, () => older);
    expect(await newWorker().quiet(HOST)).toEqual({ kind: 'rate-limited', retryAtMs: START + 1 });
  });

  it.each([
    ['a day forward', DAY],
    ['a day back', -DAY],
  ])(
    'is asked again at once when the clock jumps %s, once, and is not forgotten to have failed',
    async (_way, jumpMs) => {
      const backOff = newWorker();
      await backOff.strike(HOST, { ...refused, retryAfterMs: DAY });
      nowMs += jumpMs;
      expect(await backOff.quiet(HOST)).toBeNull();
      const untilMs = await backOff.strike(HOST, refused);
      expect(untilMs).toBe(nowMs + 2 * MINUTE);
      expect(await backOff.quiet(HOST)).not.toBeNull();
    },
  );

  it('is never frozen for more than a day nor asked in a storm, however the clock jumps and whatever it answers', async () => {
    const step = fc.record({
      jumpMs: fc.oneof(fc.constantFrom(DAY, -DAY, 0), fc.integer({ min: 0, max: 2 * MINUTE })),
      kind: fc.constantFrom(...KINDS),
      retryAfterMs: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: DAY })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        globalThis.indexedDB = new IDBFactory();
        nowMs = START;
        const backOff = newWorker();
        for (const { jumpMs, kind, retryAfterMs } of steps) {
          nowMs += jumpMs;
          const quiet = await backOff.quiet(HOST);
          if (quiet !== null) {
            expect(quiet.retryAtMs - nowMs).toBeGreaterThan(0);
            expect(quiet.retryAtMs - nowMs).toBeLessThanOrEqual(DAY);
            continue;
          }
          const untilMs = await backOff.strike(HOST, { kind, retryAfterMs });
          expect(untilMs - nowMs).toBeGreaterThanOrEqual(SECOND);
          expect(untilMs - nowMs).toBeLessThanOrEqual(DAY);
        }
      }),
      { numRuns: 40 },
    );
  });
});
