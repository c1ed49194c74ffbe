import { type KeyPlan, sandboxPlans } from './keys';

/** What the pretend service remembers between requests. */
export interface TokenMetricsState {
  readonly now: () => number;
  /** Keys it knows; a test or bench may add its own. */
  readonly plans: Map<string, KeyPlan>;
  /** Credits used, by key and month: `<key> 2026-11`. */
  readonly credits: Map<string, number>;
  /** Instants of each key's requests in the last minute. */
  readonly recent: Map<string, readonly number[]>;
  /** Whether `/tokens` answers without any key, as it was seen to do in 2025. */
  tokensNeedNoKey: boolean;
  /** How v3 wants its date parameters spelled; the other spelling is refused. The documents leave it open. */
  v3Dates: 'snake' | 'camel';
}

export function newTokenMetricsState(now: () => number = Date.now): TokenMetricsState {
  return {
    now,
    plans: sandboxPlans(),
    credits: new Map(),
    recent: new Map(),
    tokensNeedNoKey: false,
    v3Dates: 'snake',
  };
}

/** Credits a key has used in the month that runs. */
export function creditsUsed(state: TokenMetricsState, key: string): number {
  return state.credits.get(account(state, key)) ?? 0;
}

export type Admission =
  | { readonly kind: 'admitted' }
  | { readonly kind: 'spent' }
  | { readonly kind: 'hasty'; readonly retryAfterSeconds: number | null };

/** Counts one request of a known key, unless its plan is used up; a refusal costs nothing. */
export function admit(state: TokenMetricsState, key: string, plan: KeyPlan): Admission {
  const used = creditsUsed(state, key);
  if (plan.monthlyCredits !== null && used >= plan.monthlyCredits) return { kind: 'spent' };
  const now = state.now();
  const recent = (state.recent.get(key) ?? []).filter((instant) => instant > now - 60_000);
  const oldest = recent[0];
  if (plan.perMinute !== null && oldest !== undefined && recent.length >= plan.perMinute) {
    const waitSeconds = Math.ceil((oldest + 60_000 - now) / 1000);
    return { kind: 'hasty', retryAfterSeconds: plan.saysRetryAfter ? waitSeconds : null };
  }
  state.recent.set(key, [...recent, now]);
  state.credits.set(account(state, key), used + 1);
  return { kind: 'admitted' };
}

function account(state: TokenMetricsState, key: string): string {
  return `${key} ${new Date(state.now()).toISOString().slice(0, 7)}`;
}
