/**
 * The last of some indexes from 0 for which a test holds; -1 if it holds for none. It must hold for all indexes before
 * that one, so that few of them are tried.
 */
export function lastIndexWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
