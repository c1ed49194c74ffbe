export type Unit = 'bytes' | 'ms' | 'to 1' | '%' | 'requests' | 'views' | 'frames';

/** One promise about speed or weight. */
export interface Budget {
  readonly limit: number;
  readonly unit: Unit;
  /** Bytes are the same on every machine, so every run of the tests checks them; times are only printed by benches. */
  readonly checkedByTests: boolean;
}

const bytes = (limit: number): Budget => ({ limit, unit: 'bytes', checkedByTests: true });
const printed = (limit: number, unit: Unit): Budget => ({ limit, unit, checkedByTests: false });

/** All of Plimsoll's budgets, by what is measured. */
export const BUDGETS = {
  /** The script that runs on every exchange page. */
  'pill.js, raw': bytes(14_000),
  'pill.js, gzip': bytes(6_000),
  /** Comes when the pill is pointed at. */
  'hand.js, raw': bytes(12_000),
  /** Comes when the card opens. */
  'card.js, raw': bytes(500_000),
  'background.js, raw': bytes(500_000),
  /** Everything that the popup loads, styles aside. */
  'popup, raw': bytes(950_000),

  /** Script on the page's main thread at load, all of the page's included, to the same with the cheapest pill. */
  'script at load to a static pill': printed(1.5, 'to 1'),
  /** Added to a page without a pill, once it has settled. */
  'script per second, added': printed(0.5, 'ms'),
  /** From the first line of the pill's script to the frame that shows it. */
  'pill painted from cache, warm worker': printed(100, 'ms'),
  'pill painted from cache, cold worker': printed(300, 'ms'),

  /** From navigation to the frame that shows the list, beside a page of an extension that does nothing else. */
  'popup painted, to a bare page': printed(3, 'to 1'),
  'popup painted, full cache to an empty one': printed(1.3, 'to 1'),
  /** With everything that is known of the page in front, its risk reckoned. */
  'popup painted with its contract, to a bare page': printed(6, 'to 1'),
  /** What is answered within a tenth of a second is felt as one's own doing. */
  'search, from key to list painted': printed(100, 'ms'),
  /** The hand sees a picture that follows it where it comes anew thirty times a second. */
  'slider, frame while dragging, 95 of 100 below': printed(34, 'ms'),
  /** A tenth of a second of each is waited on purpose: a pointer that only crosses the pill opens nothing. */
  'card painted, first time': printed(600, 'ms'),
  'card painted, again': printed(300, 'ms'),

  /** From the question to the answer, the worker's start included, beside a worker that does nothing else. */
  'first answer of a stopped worker, to a bare one': printed(5, 'to 1'),
  /** Three frames: most of it is waited for IndexedDB. */
  'answer of a running worker': printed(50, 'ms'),
  /** Of its own thread. */
  'worker evaluated at its start': printed(40, 'ms'),
  /** Of its script; V8 compiles no function before it is called. */
  'worker run before its first answer': printed(50, '%'),

  /** The first hour after the installation: ten pairs on ten exchanges, against the sandbox's lists. */
  'requests in an hour, with a key': printed(500, 'requests'),
  'requests in an hour, without a key': printed(500, 'requests'),
  'requests to Token Metrics in an hour': printed(30, 'requests'),
  'bytes in an hour, with a key': printed(3_000_000, 'bytes'),
  'bytes in an hour, without a key': printed(5_000_000, 'bytes'),
  /** One request costs one credit; the smallest plan has 500 a month. */
  'requests to Token Metrics in a month': printed(500, 'requests'),
  'first views that go unanswered in a month': printed(0, 'views'),

  /** The cache beside IndexedDB with nothing around it, a hundred thousand rows in both. */
  'read one row, to bare': printed(2, 'to 1'),
  'read 200 rows, to bare': printed(3, 'to 1'),
  'write 200 rows, to bare': printed(2, 'to 1'),
} as const satisfies Readonly<Record<string, Budget>>;

export type BudgetName = keyof typeof BUDGETS;
