import fc from 'fast-check';

/** Applies `change` to every object, array and leaf, the innermost first. */
export function mapped(value: unknown, change: (value: unknown, key: string | null) => unknown): unknown {
  const walk = (inner: unknown, key: string | null): unknown => {
    if (Array.isArray(inner))
      return change(
        inner.map((item) => walk(item, null)),
        key,
      );
    if (typeof inner !== 'object' || inner === null) return change(inner, key);
    return change(
      Object.fromEntries(Object.entries(inner).map(([name, item]) => [name, walk(item, name)])),
      key,
    );
  };
  return walk(value, null);
}

/** A stream of choices that repeats for a seed. */
export function choices(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const isDecimal = (text: string) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);

/** Numbers as strings and strings that are numbers as numbers, here and there; a calendar date is no number. */
export function respelled(body: unknown, seed: number): unknown {
  const next = choices(seed);
  return mapped(body, (value, key) => {
    if (next() < 0.4 || /date/i.test(key ?? '')) return value;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && isDecimal(value) ? Number(value) : value;
  });
}

/** Rows in another order: arrays of objects, and arrays of arrays that begin with a time. */
export function shuffled(body: unknown, seed: number): unknown {
  const next = choices(seed);
  return mapped(body, (value) => {
    if (!Array.isArray(value) || value.length < 2) return value;
    const rows = value.every((item) => typeof item === 'object' && item !== null);
    if (!rows) return value;
    return value
      .map((item: unknown) => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  });
}

/** Objects without some of their fields. */
export function thinned(body: unknown, seed: number, share: number): unknown {
  const next = choices(seed);
  return mapped(body, (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).filter(() => next() >= share));
  });
}

/** Objects with fields that nobody documented. */
export function padded(body: unknown, extra: unknown): unknown {
  return mapped(body, (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return { zzFirst: extra, ...value, zzLast: extra };
  });
}

/** One leaf replaced. */
export function spoiled(body: unknown, seed: number, junk: unknown): unknown {
  let leaves = 0;
  mapped(body, (value) => {
    if (typeof value !== 'object') leaves += 1;
    return value;
  });
  const chosen = leaves === 0 ? -1 : seed % leaves;
  let at = -1;
  return mapped(body, (value) => {
    if (typeof value === 'object') return value;
    at += 1;
    return at === chosen ? junk : value;
  });
}

/** Names of the fields in which the exchanges write prices. */
const PRICES = new Set(
  (
    'markPrice indexPrice lastPrice bidPrice askPrice bid1Price ask1Price last_price mark_price index_price last ' +
    'markPx idxPx bidPx askPx highest_bid lowest_ask bid ask best_bid_price best_ask_price ' +
    'bestBidPrice bestAskPrice trade_price indicativeSettlePrice'
  ).split(' '),
);

/** Every price twice as high; twice, because doubling keeps a binary fraction exact. */
export function dearer(body: unknown): unknown {
  return mapped(body, (value, key) => {
    if (key === null || !PRICES.has(key)) return value;
    if (typeof value === 'number') return value * 2;
    return typeof value === 'string' && isDecimal(value) ? String(Number(value) * 2) : value;
  });
}

export const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    '',
    '0',
    'NaN',
    'Infinity',
    '-1',
    '1e999',
    '0x10',
    null,
    -1,
    0,
    1e308,
    '1e308',
    'e',
    true,
    [],
  ),
);
