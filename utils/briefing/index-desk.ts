import type { ComparedIndex, IndexDetail, IndexKey, IndexRoomView, IndexTable } from './index-room';

/** Indices or baskets of one source. Reading makes no request. */
export interface IndexShelf {
  table(followed: ReadonlySet<string>): Promise<IndexTable>;
  /** Null where it knows no such index. */
  detail(key: IndexKey, followed: ReadonlySet<string>): Promise<IndexDetail | null>;
  compared(key: IndexKey): Promise<ComparedIndex | null>;
  /** Sends for the list where it is not of today. Never rejects; true = news. */
  refresh(): Promise<boolean>;
  /** Sends for one index that somebody has opened: holdings and days. Never rejects; true = news. */
  open(key: IndexKey): Promise<boolean>;
}

/** The room of indices: both shelves, and what the user follows. */
export interface IndexDesk {
  /** With `wait` it answers when what was sent for has come or cannot come. */
  room(wait: boolean): Promise<IndexRoomView>;
  /** Null where there is no such index. */
  detail(key: string, wait: boolean): Promise<IndexDetail | null>;
  /** What is kept of all that the user follows, and of `keys` besides. Makes no request. */
  compared(keys: readonly string[]): Promise<readonly ComparedIndex[]>;
  follow(key: string, followed: boolean): Promise<void>;
}
