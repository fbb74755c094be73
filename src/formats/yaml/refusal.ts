/**
 * The reason why an edit can't be made with certainty, in words for a user: a sentence without a capital and a full
 * stop.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
