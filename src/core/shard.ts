/** One of several parts of a scan, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** More shards than any runner has jobs (a matrix of GitHub Actions has 256 at most). */
export const mostShards = 1000;

/** The shard of a text such as `2/5`; null for one that names none. */
export function parseShard(text: string): Shard | null {
  const [, index = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  return index > 0 && index <= of && of <= mostShards ? { index, of } : null;
}
