import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import catalogue from '@/public/_locales/en/messages.json';
import type { Briefing, LocalPart, LocalReading, Part, Standing } from '@/utils/briefing/briefing';
import { pillView } from '@/utils/briefing/pill';
import type { PillContext, PillView } from '@/utils/briefing/pill-view';
import type { Contract, ContractStatus } from '@/utils/contracts/contract';
import { createWords } from '@/utils/format/words';
import type { LocalScore } from '@/utils/local/score';
import { INITIAL_PREFERENCES } from '@/utils/risk/preferences';
import type { AssetAnswer } from '@/utils/tokenmetrics/asset';
import { BANDS, FUNDAMENTAL_CLASSES } from '@/utils/tokenmetrics/grade-words';
import type { IndexMembership } from '@/utils/tokenmetrics/index-membership';
import type { Rating } from '@/utils/tokenmetrics/rating';
import { FAILURE_KINDS, type Failure, type FailureKind } from '@/utils/vocabulary/failure';
import type { Source, Sourced } from '@/utils/vocabulary/sourced';
import { CALM, position, SPOT, sheet } from '../risk/a-sheet';

const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const messages: Readonly<Record<string, { readonly message: string }>> = catalogue;
const words = createWords((key, values) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
);

const BITCOIN = { tokenId: 3375, slug: 'bitcoin', name: 'Bitcoin', ticker: 'BTC', marketCapUsd: null };

function part<T>(value: T | null, more: Partial<Part<T>> = {}): Part<T> {
  return { value, failure: null, pending: false, stale: false, ...more };
}

function figure(value: number, asOfMs = NOW - DAY / 2, source: Source = 'token-metrics'): Sourced<number> {
  return { value, source, asOfMs, fetchedAtMs: NOW - HOUR };
}

function rating(change: Partial<Rating> = {}): Rating {
  return {
    tmGrade: figure(82),
    band: 'strong',
    tmGradeChange24hPct: null,
    momentum: null,
    fundamentalGrade: figure(91),
    fundamentalClass: 'blue-chip',
    technologyGrade: null,
    trend: null,
    traderGrade: null,
    investorGrade: null,
    ...change,
  };
}

function indices(count: number, read = 20): IndexMembership {
  const index = {
    id: 1,
    name: 'TM Global 100',
    ticker: null,
    holdingsCount: 100,
    grade: null,
    change24hPct: null,
    change7dPct: null,
    change1mPct: null,
    changeAllTimePct: null,
    priceUsd: null,
  };
  const sourced = { value: index, source: 'token-metrics', asOfMs: null, fetchedAtMs: NOW } as const;
  const memberships = Array.from({ length: count }, () => ({
    index: sourced,
    weight: null,
    rank: 1,
    holdingsCount: 100,
  }));
  return { memberships, indicesRead: read, indicesTotal: 20 };
}

const CONTRACT: Contract = {
  exchange: 'binance',
  market: 'perp',
  base: 'BTC',
  rawBase: 'BTC',
  quote: 'USDT',
  settle: 'USDT',
  style: 'linear',
  symbol: 'BTCUSDT',
  multiplier: 1,
  expiry: null,
  strike: null,
  optionType: null,
  leveraged: null,
  alias: null,
  assetClass: 'token',
  status: 'live',
};

const STANDING: Standing = {
  key: 'accepted',
  credits: {
    month: '2026-11',
    budget: 500,
    used: 100,
    left: 400,
    reserve: 50,
    resetsAtMs: Date.UTC(2026, 11, 1),
    cutShort: [],
  },
  store: 'ok',
  offline: false,
};

const KNOWN: AssetAnswer = { kind: 'known', asset: BITCOIN, chosenBy: 'rule' };

interface Scene {
  readonly contract?: Partial<Contract>;
  readonly asset?: Part<AssetAnswer>;
  readonly rating?: Part<Rating>;
  readonly indices?: Part<IndexMembership>;
  readonly local?: Partial<LocalPart>;
  readonly risk?: Briefing['risk'];
  readonly standing?: Partial<Standing>;
  readonly context?: Partial<PillContext>;
}

function pill(scene: Scene = {}): PillView {
  const briefing: Briefing = {
    contract: { ...CONTRACT, ...scene.contract },
    token: {
      asset: scene.asset ?? part(KNOWN),
      rating: scene.rating ?? part(rating()),
      indices: scene.indices ?? part(indices(3)),
      tokenPage: null,
      watched: false,
      coin: null,
      localScore: { ...part<LocalReading>(null), shown: false, ...scene.local },
    },
    risk: scene.risk ?? null,
  };
  const context = { words, locale: 'en-US', closedOn: null, nowMs: NOW, ...scene.context };
  return pillView(briefing, { ...STANDING, ...scene.standing }, context);
}

const failing = (failure: Failure): Part<never> => ({ ...part<never>(null), failure });
const spoken = ({ headline, detail }: PillView) => [headline, detail].filter(Boolean).join(' · ');

/** A calm contract held long at twenty times. */
const TWENTY: Briefing['risk'] = {
  sheet: sheet(CALM),
  position: position({ leverage: 20 }),
  positionFrom: 'kept',
  preferences: INITIAL_PREFERENCES,
  failure: null,
  pending: false,
};

describe('the leverage that risk is reckoned with', () => {
  it('stands with the warnings beside a grade', () => {
    const graded = pill({ risk: TWENTY });
    expect([graded.headline, graded.leverage]).toEqual(['Strong', 'Long 20×']);
    expect(graded.risk?.severity).toBe('danger');
  });

  it('is said once where it leads for want of a rating', () => {
    const keyless = { asset: failing({ kind: 'no-key' }), rating: failing({ kind: 'no-key' }) };
    const led = pill({ risk: TWENTY, ...keyless, standing: { key: 'none' } });
    expect([led.headline, led.leverage]).toEqual(['Long 20×', null]);
  });

  it('is not said where no derivative is known of', () => {
    expect(pill().leverage).toBeNull();
    expect(pill({ risk: { ...TWENTY, sheet: sheet(CALM, { contract: SPOT }) } }).leverage).toBeNull();
  });
});

describe('a known rating', () => {
  it('leads with the grade and its band, then quality, indices and source', () => {
    const view = pill();
    expect(view.ring).toEqual({ text: '82', filled: 0.82, kind: 'token-metrics', band: 'strong' });
    expect(spoken(view)).toBe('Strong · Blue chip');
    expect(view.indices).toBe('3 indices');
    expect(view.source).toBe('Token Metrics');
    expect(view.staleness).toBeNull();
    expect(view.label).toBe(
      'BTCUSDT perpetual on Binance: Bitcoin, TM grade 82 of 100, Strong, Blue chip, 3 indices, from Token Metrics, as of 23 Nov 2026.',
    );
  });

  it('says its age when it is stale, and why when the network is gone', () => {
    const old = rating({ tmGrade: figure(82, NOW - 3 * DAY) });
    expect(pill({ rating: part(old, { stale: true }) }).staleness).toBe('3 d old');
    const offline = part(old, { stale: true, failure: { kind: 'offline' } });
    expect(pill({ rating: offline }).staleness).toBe('3 d old · offline');
    const unsaid = pill({ rating: part(old, { stale: true }), standing: { offline: true } });
    expect(unsaid.staleness).toBe('3 d old · offline');
    expect(unsaid.ring.text).toBe('82');
  });

  it('says how many indices at least while some are unread, and nothing where none was read', () => {
    expect(pill({ indices: part(indices(2, 12)) }).indices).toBe('2+ indices');
    expect(pill({ indices: part(indices(1)) }).indices).toBe('1 index');
    expect(pill({ indices: part(indices(0)) }).indices).toBe('no index');
    expect(pill({ indices: part(indices(0, 12)) }).indices).toBeNull();
    expect(pill({ indices: part<IndexMembership>(null) }).indices).toBeNull();
  });

  it('shows no number where Token Metrics gave no TM grade', () => {
    const view = pill({ rating: part(rating({ tmGrade: null, band: null })) });
    expect(view.ring).toMatchObject({ text: '–', filled: null, kind: 'none' });
    expect(view.headline).toBe('No TM grade');
  });

  it('never shows a local score as a Token Metrics rating', () => {
    const view = pill({ rating: part(rating({ tmGrade: figure(44, NOW, 'local'), band: 'neutral' })) });
    expect(view.ring).toEqual({ text: '44', filled: null, kind: 'local', band: null });
    expect(view.source).toBe('this device');
  });

  it('names what a leveraged token holds', () => {
    const leveraged = { underlying: 'BTC', side: 'long', factor: 3 } as const;
    expect(pill({ contract: { rawBase: 'BTC3L', leveraged } }).detail).toBe('holds 3 times long BTC');
    expect(pill({ contract: { leveraged: { ...leveraged, factor: null } } }).detail).toBe(
      'holds leveraged long BTC',
    );
  });
});

describe('what must be known before a rating', () => {
  it('asks which token is meant instead of guessing', () => {
    const asset = part<AssetAnswer>({ kind: 'ambiguous', candidates: [BITCOIN] });
    const view = pill({ contract: { base: 'NEIRO' }, asset });
    expect(spoken(view)).toBe('Which NEIRO? · choose');
    expect(view.ring.kind).toBe('question');
    expect([view.indices, view.source]).toEqual([null, null]);
  });

  it('says that a closed exchange has closed, and when, whatever else is known', () => {
    const contract = { exchange: 'bitmex', status: 'closed' } as const;
    const view = pill({ contract, context: { closedOn: '2026-09-23' } });
    expect(view.headline).toMatch(/^BitMEX closed on 23 Sept? 2026$/);
    expect(view.ring.text).toBe('–');
    expect(pill({ contract }).headline).toBe('BitMEX has closed');
  });

  it.each<[ContractStatus, string]>([
    ['test', 'Test market · Strong'],
    ['retired', 'Market withdrawn · Strong'],
    ['unverified', 'Read as BTCUSDT perpetual · Strong'],
  ])('puts the state of a %s page before the band', (status, text) => {
    const view = pill({ contract: { status } });
    expect(spoken(view)).toBe(text);
    expect(view.ring.text).toBe('82');
  });

  it('says why a stock, an unlisted token and a refused choice have no rating', () => {
    const stock = pill({ contract: { base: 'TSLA', assetClass: 'stock' }, asset: part<AssetAnswer>(null) });
    expect(spoken(stock)).toBe('No token rating · TSLA is a stock');
    const unlisted = part<AssetAnswer>({ kind: 'not-listed', why: 'unknown-token' });
    expect(spoken(pill({ contract: { base: 'FOO' }, asset: unlisted }))).toBe(
      'No rating for FOO · not listed',
    );
    const refused = part<AssetAnswer>({ kind: 'not-listed', why: 'none-of-these' });
    expect(spoken(pill({ contract: { base: 'NEIRO' }, asset: refused }))).toBe(
      'No rating for NEIRO · none of these, you said',
    );
  });
});

describe('no rating yet', () => {
  const none = part<Rating>(null);

  it('says that it is asking, the first time', () => {
    const view = pill({ rating: part<Rating>(null, { pending: true }) });
    expect(spoken(view)).toBe('BTC · asking Token Metrics');
    expect(view.pending).toBe(true);
  });

  it('infers why nothing was asked from how the extension stands', () => {
    expect(pill({ rating: none, standing: { key: 'none' } }).headline).toBe('Add a Token Metrics key');
    expect(pill({ rating: none, standing: { key: 'locked' } }).headline).toBe('Key locked');
    expect(pill({ rating: none, standing: { offline: true } }).headline).toBe('Offline');
    expect(pill({ rating: none }).detail).toBe('no data');
  });

  it('says until when credits are used up and when a hurried service can be asked again', () => {
    expect(spoken(pill({ rating: failing({ kind: 'credits-spent' }) }))).toBe(
      'Credits used up · until 1 Dec 2026',
    );
    const soon = failing({ kind: 'rate-limited', retryAtMs: NOW + 90_000 });
    expect(spoken(pill({ rating: soon }))).toBe('Too many requests · again in 2 min');
    expect(pill({ rating: failing({ kind: 'rate-limited' }) }).detail).toBe('again soon');
  });

  it('gives each kind of failure words of its own', () => {
    const said = FAILURE_KINDS.map((kind) => spoken(pill({ rating: failing({ kind }) })));
    expect(new Set(said).size).toBe(FAILURE_KINDS.length);
  });
});

describe('whatever the state', () => {
  const kinds = fc.constantFrom<FailureKind>(...FAILURE_KINDS);
  const failures = fc
    .record({ kind: kinds, retryAtMs: fc.integer({ min: NOW - DAY, max: NOW + 60 * DAY }) })
    .map((failure): Failure => failure);
  const parts = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Part<T>> =>
    fc
      .tuple(fc.option(value), fc.option(failures), fc.boolean(), fc.boolean())
      .map(([held, failure, pending, stale]) => ({ value: held, failure, pending, stale }));
  const figures = fc.option(
    fc.record({
      value: fc.double({ min: 0, max: 100, noNaN: true }),
      source: fc.constantFrom<Source>('token-metrics', 'local'),
      asOfMs: fc.option(fc.integer({ min: 0, max: NOW + DAY })),
      fetchedAtMs: fc.integer({ min: 0, max: NOW }),
    }),
  );
  const ratings = fc
    .record({
      tmGrade: figures,
      fundamentalGrade: figures,
      traderGrade: figures,
      band: fc.option(fc.constantFrom(...BANDS)),
      fundamentalClass: fc.option(fc.constantFrom(...FUNDAMENTAL_CLASSES)),
    })
    .map(rating);
  const answers = fc.constantFrom<AssetAnswer>(
    KNOWN,
    { kind: 'ambiguous', candidates: [] },
    { kind: 'not-listed', why: 'unknown-token' },
    { kind: 'not-listed', why: 'not-a-token' },
    { kind: 'not-listed', why: 'none-of-these' },
  );
  const contracts = fc
    .record({
      status: fc.constantFrom('live', 'test', 'closed', 'retired', 'unverified'),
      assetClass: fc.constantFrom('token', 'stock', 'commodity', 'index', 'fx', 'basket'),
      market: fc.constantFrom('spot', 'margin', 'perp', 'future', 'option'),
      expiry: fc.option(fc.constant('2026-12-25')),
      strike: fc.option(fc.integer({ min: 1, max: 200_000 })),
      optionType: fc.option(fc.constantFrom('call', 'put')),
      settle: fc.option(fc.constant('BTC')),
      symbol: fc.option(fc.constant('BTCUSDT')),
    })
    .map((contract): Partial<Contract> => contract);
  const standings = fc
    .record({
      key: fc.constantFrom('none', 'locked', 'kept', 'rejected', 'accepted'),
      offline: fc.boolean(),
    })
    .map((standing): Partial<Standing> => standing);
  const contexts = fc
    .record({
      locale: fc.constantFrom('en-US', 'de-DE', 'ar-EG'),
      closedOn: fc.option(fc.constant('2026-09-23')),
    })
    .map((context): Partial<PillContext> => context);
  const memberships = fc.integer({ min: 0, max: 20 }).map((count) => indices(count, 12));
  const scenes = fc
    .tuple(contracts, parts(answers), parts(ratings), parts(memberships), standings, contexts)
    .map(
      ([contract, asset, rated, held, standing, context]): Scene => ({
        contract,
        asset,
        rating: rated,
        indices: held,
        standing,
        context,
      }),
    );

  const texts = ({ key: _, ring, pending: __, ...view }: PillView): readonly (string | null)[] => [
    ring.text,
    view.headline,
    view.detail,
    view.indices,
    view.staleness,
    view.source,
    view.label,
  ];

  it('has a headline, a mark and a sentence, and never a hole in its words', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const view = pill(scene);
        for (const text of texts(view)) {
          expect(text).not.toBe('');
          expect(text ?? '').not.toMatch(/undefined|NaN|null|\$\d|^pill[A-Z]|Invalid/);
        }
        expect(view.label).toMatch(/: .+\.$/);
        expect(view.label).toContain(view.headline);
      }),
    );
  });

  it('draws a filled ring only for a Token Metrics grade', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { ring, source } = pill(scene);
        expect(ring.filled !== null).toBe(ring.kind === 'token-metrics');
        if (ring.kind === 'token-metrics') expect(source).toBe('Token Metrics');
        else expect(ring.band).toBeNull();
      }),
    );
  });

  it('never advises', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const text of texts(pill(scene))) expect(text ?? '').not.toMatch(/\b(?:buy|sell|safe)\b|!/i);
      }),
    );
  });

  it('tells contracts apart by their key', () => {
    const keys = [
      pill(),
      pill({ contract: { symbol: 'ETHUSDT' } }),
      pill({ contract: { exchange: 'bybit' } }),
      pill({ contract: { market: 'spot' } }),
      pill({ contract: { expiry: '2026-12-25' } }),
      pill({ contract: { status: 'test' } }),
    ].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a local score', () => {
  const reading = (score: Partial<LocalScore> = {}): LocalReading => ({
    score: {
      source: 'local',
      score: 44.4845,
      components: { trend: 40, momentum: 50, riskAdjusted: 30, liquidity: 60, drawdown: 45 },
      lowHistory: false,
      withoutVolume: false,
      candles: 365,
      asOfMs: NOW - DAY / 2,
      ...score,
    },
    source: 'exchange:binance',
    symbol: 'BTCUSDT',
    fetchedAtMs: NOW - HOUR,
  });
  const NO_KEY = failing({ kind: 'no-key' });
  const without = { asset: NO_KEY, rating: NO_KEY, indices: NO_KEY };

  it('stands dashed and without a band’s colour where no key yields a rating', () => {
    const view = pill({ ...without, local: { value: reading(), shown: true } });
    expect(view.ring).toEqual({ text: '44', filled: null, kind: 'local', band: null });
    expect(spoken(view)).toBe('Soft · local score');
    expect(view.source).toBe('this device');
    expect(view.staleness).toBeNull();
  });

  it('is said to be no rating, in the very words, to whoever hears the pill', () => {
    const { label } = pill({ ...without, local: { value: reading(), shown: true } });
    expect(label).toContain('local score 44 of 100, soft, from Binance');
    expect(label.endsWith('Computed on this device from public prices. Not a Token Metrics rating.')).toBe(
      true,
    );
  });

  it.each([
    ['key-rejected', 'key rejected'],
    ['key-locked', 'key locked'],
    ['credits-spent', 'credits used up'],
  ] as const)('says beside it that the key does not work: %s', (kind, words) => {
    const fails = failing({ kind });
    const view = pill({ asset: fails, rating: fails, local: { value: reading(), shown: true } });
    expect(view.ring.kind).toBe('local');
    expect(view.staleness).toBe(words);
  });

  it('tells its age where a newer close could be known', () => {
    const old = reading({ asOfMs: NOW - 1.6 * DAY });
    expect(pill({ ...without, local: { value: old, shown: true, stale: true } }).staleness).toBe('38 h old');
  });

  it('never stands where a rating is kept, nor beside it in the pill', () => {
    const view = pill({
      rating: part(rating(), { failure: { kind: 'key-rejected' } }),
      local: { value: reading(), shown: true },
    });
    expect(view.ring).toMatchObject({ kind: 'token-metrics', text: '82' });
    expect(view.label).not.toContain('local score');
  });

  it('leaves the question for a key where there is none, and is not shown where it is hidden', () => {
    const none = { source: 'local', score: null, reason: 'too-few-candles', candles: 12 } as const;
    for (const local of [
      { value: { ...reading(), score: none }, shown: true },
      { value: reading(), shown: false },
    ]) {
      const view = pill({ ...without, local });
      expect(view.ring.kind).toBe('question');
      expect(view.headline).toBe('Add a Token Metrics key');
    }
  });

  it('that is on its way is waited for', () => {
    expect(pill({ ...without, local: { shown: true, pending: true } }).pending).toBe(true);
    expect(pill({ ...without, local: { shown: false, pending: true } }).pending).toBe(false);
  });
});
