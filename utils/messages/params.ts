import * as z from 'zod/mini';
import { isSlug } from '@/utils/coingecko/requests';
import { basketHoldingSchema, coinHoldingSchema, MOST_HOLDINGS } from '@/utils/portfolio/holding';
import { portfolioRuleFields } from '@/utils/portfolio/rules';
import { NUDGE_IDS } from '@/utils/risk/nudges';
import { planSchema } from '@/utils/risk/plan';
import { riskPreferenceFields } from '@/utils/risk/preferences';
import { dockSchema } from '@/utils/store/places';
import { positionSchema } from '@/utils/store/positions';
import { settingsChangeSchema } from '@/utils/store/settings';
import type { PageVerbs, RoomVerbs } from './verbs';

const nothing = z.strictObject({});
/** A page's own address; read by pure code, never fetched. */
const href = z.string().check(z.maxLength(4_096));
const tokenId = z.int().check(z.minimum(1));
const slug = z.string().check(z.refine(isSlug));
const chosen = z.nullable(tokenId);
const key = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
const passphrase = z.string().check(z.minLength(1), z.maxLength(1_000));

/** Leverage as a page shows it: a default at most, so whatever is out of bounds is nothing. */
const shown = z.optional(z.nullable(z.number().check(z.minimum(1), z.maximum(1_000))));
const nudge = z.enum(NUDGE_IDS);
const purchaseUsd = z.number().check(z.positive(), z.maximum(1e12));
const holding = z.union([z.strictObject(coinHoldingSchema.shape), z.strictObject(basketHoldingSchema.shape)]);
const holdings = z.array(holding).check(z.maxLength(MOST_HOLDINGS));
const symbol = z.string().check(z.minLength(1), z.maxLength(60));
const indexKey = z.string().check(z.maxLength(60));

type Schemas<Verbs extends Record<keyof Verbs, { params: unknown }>> = {
  readonly [V in keyof Verbs]: z.ZodMiniType<Verbs[V]['params']>;
};

/** What a page's script may send. Unknown verbs and unknown fields are refused. */
export const pageParams: Schemas<PageVerbs> = {
  look: z.strictObject({ href, wait: z.boolean(), shown }),
  hand: z.strictObject({ href }),
  openCard: nothing,
  card: z.strictObject({ href, wait: z.boolean() }),
  history: z.strictObject({ href }),
  choose: z.strictObject({ href, tokenId: chosen }),
  candidates: z.strictObject({ href }),
  watch: z.strictObject({ href, watched: z.boolean() }),
  dock: z.strictObject({ href, dock: z.nullable(z.strictObject(dockSchema.shape)) }),
  hide: z.strictObject({ href, scope: z.enum(['here', 'site', 'everywhere']) }),
  openOptions: nothing,
  position: z.strictObject({ href, position: z.nullable(positionSchema) }),
  snooze: z.strictObject({ href, nudge }),
  plan: z.strictObject({ href, plan: z.nullable(planSchema) }),
  purchase: z.strictObject({ href, usd: purchaseUsd }),
};

/** What the extension's own pages may send. */
export const roomParams: Schemas<RoomVerbs> = {
  activeTab: z.strictObject({ wait: z.boolean() }),
  token: z.strictObject({ tokenId, wait: z.boolean() }),
  tokenHistory: z.strictObject({ tokenId }),
  search: z.strictObject({ text: z.string().check(z.maxLength(100)), remote: z.boolean() }),
  coin: z.strictObject({ slug, wait: z.boolean() }),
  findCoins: z.strictObject({ text: z.string().check(z.maxLength(100)), remote: z.boolean() }),
  watchCoin: z.strictObject({ slug, watched: z.boolean() }),
  overview: nothing,
  watchToken: z.strictObject({ tokenId, watched: z.boolean() }),
  chooseFor: z.strictObject({ href, tokenId: chosen }),
  candidatesFor: z.strictObject({ href }),
  unhide: z.strictObject({ href }),
  positionFor: z.strictObject({ href, position: z.nullable(positionSchema) }),
  snoozeNudge: z.strictObject({ href, nudge }),
  planFor: z.strictObject({ href, plan: z.nullable(planSchema) }),
  purchaseFor: z.strictObject({ href, usd: purchaseUsd }),
  elsewhere: z.strictObject({ href }),
  indexRoom: z.strictObject({ wait: z.boolean() }),
  indexDetail: z.strictObject({ key: indexKey, wait: z.boolean() }),
  comparedIndices: z.strictObject({ keys: z.array(indexKey).check(z.maxLength(40)) }),
  followIndex: z.strictObject({ key: indexKey, followed: z.boolean() }),
  portfolio: z.strictObject({ wait: z.boolean() }),
  addHoldings: z.strictObject({ holdings }),
  removeHolding: z.strictObject({ name: z.string().check(z.maxLength(200)) }),
  gradeHoldings: nothing,
  keepPortfolioRules: z.strictObject({ rules: z.strictObject(portfolioRuleFields) }),
  symbolMeaning: z.strictObject({ symbol }),
  chooseSymbol: z.strictObject({ symbol, slug: z.string().check(z.minLength(1), z.maxLength(200)) }),
  riskPreferences: nothing,
  keepRiskPreferences: z.strictObject({ preferences: z.strictObject(riskPreferenceFields) }),
  standing: nothing,
  settings: nothing,
  changeSettings: z.strictObject({ change: settingsChangeSchema }),
  keyState: nothing,
  keepKey: z.strictObject({
    key,
    passphrase: z.nullable(passphrase),
  }),
  testKey: nothing,
  unlockKey: z.strictObject({ passphrase }),
  forgetKey: nothing,
  coinKeyState: nothing,
  keepCoinKey: z.strictObject({ key }),
  forgetCoinKey: nothing,
  dataKept: nothing,
  clearData: nothing,
  exportData: z.strictObject({ withHoldings: z.optional(z.boolean()) }),
  importData: z.strictObject({ data: z.unknown() }),
};
