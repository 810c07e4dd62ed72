import { sha256 } from "./sha256";

/** One of `count` shares of the work, from 0. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** "0/4" → the first of four; null where it is none. */
export function readShard(text: string): Shard | null {
  const [, index, count] = /^(\d{1,6})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  return index !== undefined && Number(index) < Number(count) ? { index: Number(index), count: Number(count) } : null;
}

/** Whether a file belongs to the share: by its path alone, so that machines need not agree on anything else. */
export async function isInShard(file: string, { index, count }: Shard): Promise<boolean> {
  const digits = (await sha256(file)).slice(0, 8);
  return Number.parseInt(digits, 16) % count === index;
}
