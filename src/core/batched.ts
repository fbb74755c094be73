/** Pieces of text are written together up to this many characters. */
const batchLength = 2 ** 20;

/** The same text in fewer pieces, each as long as is worth writing at once. */
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
