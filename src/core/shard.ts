/** One of several parts of a scan, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** The most shards of a scan. No runner has as many jobs: a matrix of GitHub Actions has at most 256. */
export const mostShards = 1000;

/** Parses a shard such as `2/5`; null if the text is not one. */
export function parseShard(text: string): Shard | null {
  const [, index = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  return index > 0 && index <= of && of <= mostShards ? { index, of } : null;
}
