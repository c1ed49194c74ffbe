import type {
  Briefing,
  CoinBriefing,
  CoinRow,
  ElsewhereRow,
  GradeHistory,
  Standing,
  TokenBriefing,
  TokenRow,
} from '@/utils/briefing/briefing';
import type { ComparedIndex, IndexDetail, IndexRoomView } from '@/utils/briefing/index-room';
import type { PurchaseView } from '@/utils/briefing/own-desk';
import type { PillMenu } from '@/utils/briefing/pill-menu';
import type { PillView } from '@/utils/briefing/pill-view';
import type { PortfolioView, SymbolMeaning } from '@/utils/briefing/portfolio-room';
import type { Coin } from '@/utils/coingecko/coin';
import type { ExportedData } from '@/utils/store/exported-data';
import type { Settings, SettingsChange } from '@/utils/store/settings';
import type { KeyState } from '@/utils/store/vault';

export type { KeyState, TokenRow };

import type { Holding } from '@/utils/portfolio/holding';
import type { PortfolioRules } from '@/utils/portfolio/rules';
import type { NudgeId } from '@/utils/risk/assessment';
import type { Plan } from '@/utils/risk/plan';
import type { Position } from '@/utils/risk/position';
import type { RiskPreferences } from '@/utils/risk/preferences';
import type { Asset } from '@/utils/tokenmetrics/asset';
import type { Failure, Result } from '@/utils/vocabulary/failure';

/** Where the pill stands on a site: which edge, and how far along it (0 to 1). */
export interface Dock {
  readonly edge: 'top' | 'right' | 'bottom' | 'left';
  readonly along: number;
}

/** What a page's script is told: a drawn-up pill, and where the user wants it. */
export interface PageView {
  readonly pill: PillView;
  /** Null where the user never moved it on this site. */
  readonly dock: Dock | null;
  readonly theme: Settings['theme'];
  readonly words: FrameWords;
}

/** Strings around the pill: asking the browser for them on every page would cost the page more than their travel. */
export interface FrameWords {
  /** The product's name, for screen readers. */
  readonly name: string;
  /** Said where the pill stood once the extension was updated under the page, and the label of the cross beside it. */
  readonly updated: string;
  readonly dismiss: string;
}

/** `here` hides it on this contract, `site` on this exchange, `everywhere` until it is shown again from the popup or by the command. */
export type HideScope = 'here' | 'site' | 'everywhere';

/** A card is a briefing with what stands around it. */
export interface CardView {
  readonly briefing: Briefing;
  readonly standing: Standing;
  readonly theme: Settings['theme'];
}

/**
 * What a page's script may ask. Read-only but for the user's own choices, and closed: `href` is the page's own
 * address, checked against the sender's origin and read by pure code; nothing names a host to contact.
 * `wait: true` answers when the requests under way have ended instead of at once.
 */
export interface PageVerbs {
  /**
   * Null: this page is not about a contract, or the user hid the pill here. `shown` is the leverage that the page's
   * own control plainly shows, null where it shows none or more than one.
   */
  look: {
    params: { href: string; wait: boolean; shown?: number | null | undefined };
    answer: PageView | null;
  };
  /** Puts the script for pointer and keys into the tab. Null: the page is not about a contract. */
  hand: { params: { href: string }; answer: PillMenu | null };
  openCard: { params: Record<string, never>; answer: boolean };
  card: {
    params: { href: string; wait: boolean; shown?: number | null | undefined };
    answer: CardView | null;
  };
  history: { params: { href: string }; answer: Result<GradeHistory> };
  /** Null `tokenId` means "none of these". */
  choose: { params: { href: string; tokenId: number | null }; answer: boolean };
  /** Opens the question again: the user says that the token is wrong. */
  candidates: { params: { href: string }; answer: Result<readonly Asset[]> };
  watch: { params: { href: string; watched: boolean }; answer: boolean };
  dock: { params: { href: string; dock: Dock | null }; answer: boolean };
  hide: { params: { href: string; scope: HideScope }; answer: boolean };
  openOptions: { params: Record<string, never>; answer: boolean };
  /** Keeps what the user means to do with this contract; null forgets it. */
  position: { params: { href: string; position: Position | null }; answer: boolean };
  /** A nudge stays away for a day; one about the user's own note on this page's token alone. */
  snooze: { params: { href: string; nudge: NudgeId }; answer: boolean };
  /** Keeps what the user wrote down for this page's token; null forgets it. */
  plan: { params: { href: string; plan: Plan | null }; answer: boolean };
  /**
   * What dollars' worth more of this page's token would change of the user's holdings: rounded, of this token alone,
   * and so many answers a minute at most. Null where nothing can or may be told.
   */
  purchase: { params: { href: string; usd: number }; answer: PurchaseView | null };
}

export interface ActiveTab {
  /** not-a-trading-page: an exchange we know, another page. elsewhere: any other page. hidden: the pill is hidden there. */
  readonly kind: 'contract' | 'not-a-trading-page' | 'elsewhere';
  readonly href: string | null;
  readonly briefing: Briefing | null;
  readonly hidden: HideScope | null;
}

export interface Overview {
  readonly recents: readonly TokenRow[];
  readonly watchList: readonly TokenRow[];
  /** Coins watched without Token Metrics. */
  readonly coins: readonly CoinRow[];
}

export interface DataKept {
  readonly rows: number;
  /** Estimate by the browser for the whole extension; null where it tells none. */
  readonly bytes: number | null;
  readonly oldestMs: number | null;
}

/** What the popup, the side panel and the options page may ask. No answer holds a key. */
export interface RoomVerbs {
  activeTab: { params: { wait: boolean }; answer: ActiveTab };
  token: { params: { tokenId: number; wait: boolean }; answer: TokenBriefing | null };
  tokenHistory: { params: { tokenId: number }; answer: Result<GradeHistory> };
  /** `remote: true` also asks Token Metrics, for one credit. */
  search: { params: { text: string; remote: boolean }; answer: Result<readonly TokenRow[]> };
  /** A coin without Token Metrics, by CoinGecko slug. */
  coin: { params: { slug: string; wait: boolean }; answer: CoinBriefing };
  /** `remote: true` also asks CoinGecko for the name. */
  findCoins: { params: { text: string; remote: boolean }; answer: Result<readonly Coin[]> };
  watchCoin: { params: { slug: string; watched: boolean }; answer: boolean };
  overview: { params: Record<string, never>; answer: Overview };
  watchToken: { params: { tokenId: number; watched: boolean }; answer: boolean };
  chooseFor: { params: { href: string; tokenId: number | null }; answer: boolean };
  candidatesFor: { params: { href: string }; answer: Result<readonly Asset[]> };
  unhide: { params: { href: string }; answer: boolean };
  positionFor: { params: { href: string; position: Position | null }; answer: boolean };
  snoozeNudge: { params: { href: string; nudge: NudgeId }; answer: boolean };
  planFor: { params: { href: string; plan: Plan | null }; answer: boolean };
  purchaseFor: { params: { href: string; usd: number }; answer: PurchaseView | null };
  /** The same token on the other exchanges, asked for now. */
  elsewhere: { params: { href: string }; answer: Result<readonly ElsewhereRow[]> };
  /** The indices there are; with `wait` when what was sent for has come. */
  indexRoom: { params: { wait: boolean }; answer: IndexRoomView };
  /** One index, opened by hand: what is not kept is asked for, two credits at most. Null where there is none. */
  indexDetail: { params: { key: string; wait: boolean }; answer: IndexDetail | null };
  /** What is kept of the indices that the user follows, and of these besides. */
  comparedIndices: { params: { keys: readonly string[] }; answer: readonly ComparedIndex[] };
  followIndex: { params: { key: string; followed: boolean }; answer: boolean };
  /** What the user holds, and all that it is reckoned with. */
  portfolio: { params: { wait: boolean }; answer: PortfolioView };
  addHoldings: { params: { holdings: readonly Holding[] }; answer: boolean };
  removeHolding: { params: { name: string }; answer: boolean };
  /** Asks Token Metrics for the grades of what is held, as far as they are missing or old. */
  gradeHoldings: { params: Record<string, never>; answer: Failure | null };
  keepPortfolioRules: { params: { rules: PortfolioRules }; answer: boolean };
  /** Which coin a symbol in a list means; asks CoinGecko where what is kept does not settle it. */
  symbolMeaning: { params: { symbol: string }; answer: Result<SymbolMeaning> };
  chooseSymbol: { params: { symbol: string; slug: string }; answer: boolean };
  riskPreferences: { params: Record<string, never>; answer: RiskPreferences };
  /** Replaces the preferences as a whole; what does not fit is refused. */
  keepRiskPreferences: { params: { preferences: RiskPreferences }; answer: RiskPreferences };
  standing: { params: Record<string, never>; answer: Standing };
  settings: { params: Record<string, never>; answer: Settings };
  changeSettings: { params: { change: SettingsChange }; answer: Settings };
  keyState: { params: Record<string, never>; answer: KeyState };
  keepKey: { params: { key: string; passphrase: string | null }; answer: KeyState };
  testKey: { params: Record<string, never>; answer: Failure | null };
  unlockKey: { params: { passphrase: string }; answer: boolean };
  forgetKey: { params: Record<string, never>; answer: KeyState };
  /** The same of the free CoinGecko key, which nothing needs. */
  coinKeyState: { params: Record<string, never>; answer: KeyState };
  keepCoinKey: { params: { key: string }; answer: KeyState };
  forgetCoinKey: { params: Record<string, never>; answer: KeyState };
  dataKept: { params: Record<string, never>; answer: DataKept };
  clearData: { params: Record<string, never>; answer: DataKept };
  /** Holdings, rules and plans go along only where that is asked for. */
  exportData: { params: { withHoldings?: boolean | undefined }; answer: ExportedData };
  /** Answers how many settings, choices and watched tokens were taken over, or null where the file is not ours. */
  importData: {
    params: { data: unknown };
    answer: { readonly taken: number; readonly dropped: number } | null;
  };
}

/** What the background tells its tabs and rooms: look again. It carries no data. */
export interface ChangedSignal {
  readonly plimsoll: 'changed';
}
