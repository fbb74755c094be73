/** A batch is complete once it has at least this many characters. */
const batchLength = 2 ** 20;

/** The same text in fewer, longer pieces, so that it takes fewer writes. */
export function* batched(pieces: Iterable<string>): Iterable<string> {
  let batch = "";
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < batchLength) continue;
    yield batch;
    batch = "";
  }
  yield batch;
}
