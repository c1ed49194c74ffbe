/** What the service knows of a key. */
export interface KeyPlan {
  /** Requests a month; null is no bound. */
  readonly monthlyCredits: number | null;
  /** Requests in any sixty seconds; null is no bound. */
  readonly perMinute: number | null;
  /** Whether a refusal for haste says when to come back. */
  readonly saysRetryAfter: boolean;
  /** Endpoints this plan does not include, answered with 403. */
  readonly lacks: readonly string[];
  /** API versions this key is served. */
  readonly versions: readonly ('v2' | 'v3')[];
}

const WHOLE: KeyPlan = {
  monthlyCredits: null,
  perMinute: null,
  saysRetryAfter: true,
  lacks: [],
  versions: ['v2', 'v3'],
};

/** Keys of the pretend service: real in shape, known nowhere else. Every other key is refused with 401. */
export const SANDBOX_KEYS = {
  /** Everything, without bound: what `npm start` enters. */
  good: 'tm-5a9db0c5-0000-4000-8000-000000000001',
  /** No fundamental or technology grades, no indices: 403. */
  smallPlan: 'tm-5a9db0c5-0000-4000-8000-000000000002',
  /** The month's credits are gone: 429 that speaks of the month. */
  spent: 'tm-5a9db0c5-0000-4000-8000-000000000003',
  /** Three requests a minute, then 429 with `Retry-After`. */
  slow: 'tm-5a9db0c5-0000-4000-8000-000000000004',
  /** Three requests a minute, then 429 without `Retry-After`. */
  slowSilent: 'tm-5a9db0c5-0000-4000-8000-000000000005',
  /** Served by v2 alone; v3 answers 403. */
  olderPlan: 'tm-5a9db0c5-0000-4000-8000-000000000006',
  /** Fifty credits a month. */
  fifty: 'tm-5a9db0c5-0000-4000-8000-000000000007',
  /** Well-formed and unknown to the service: 401. */
  rejected: 'tm-5a9db0c5-0000-4000-8000-00000000dead',
} as const;

/** The plans behind the keys. */
export function sandboxPlans(): Map<string, KeyPlan> {
  return new Map<string, KeyPlan>([
    [SANDBOX_KEYS.good, WHOLE],
    [
      SANDBOX_KEYS.smallPlan,
      {
        ...WHOLE,
        lacks: [
          'fundamental-grade',
          'technology-grade',
          'indices',
          'indices-holdings',
          'indices-performance',
        ],
      },
    ],
    [SANDBOX_KEYS.spent, { ...WHOLE, monthlyCredits: 0 }],
    [SANDBOX_KEYS.slow, { ...WHOLE, perMinute: 3 }],
    [SANDBOX_KEYS.slowSilent, { ...WHOLE, perMinute: 3, saysRetryAfter: false }],
    [SANDBOX_KEYS.olderPlan, { ...WHOLE, versions: ['v2'] }],
    [SANDBOX_KEYS.fifty, { ...WHOLE, monthlyCredits: 50 }],
  ]);
}
