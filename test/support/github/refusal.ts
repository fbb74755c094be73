/** An answer of GitHub that is an error. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly unknown[];

  constructor(status: number, message: string, errors: readonly unknown[] = []) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

/** GitHub's word for a request that reads well and can't be followed. */
export function unprocessable(...errors: readonly unknown[]): Refusal {
  return new Refusal(422, "Unprocessable Entity", errors);
}

/** What GitHub says to whoever may not see a thing, and of what is not there. */
export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}
