/** Why an edit can't be made with certainty, in words for a user: a sentence without capital and full stop. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
