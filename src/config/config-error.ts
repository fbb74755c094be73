/** A mistake of the user (in options, inputs or configuration). Only the message is shown, without a stack trace. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  /** Each mistake as a separate sentence; the message contains all of them. */
  readonly mistakes: readonly string[];

  constructor(...mistakes: readonly [string, ...string[]]) {
    super(mistakes.join(" "));
    this.mistakes = mistakes;
  }
}

/**
 * Collects the mistakes in parts that can be read independently, so that people see all mistakes at once. Other errors
 * are not caught.
 */
export class MistakeCollector {
  readonly #mistakes: string[] = [];

  /** Returns what `read` returns, or null if it throws a ConfigError. */
  try<T>(read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      this.#mistakes.push(...error.mistakes);
      return null;
    }
  }

  /** Throws one ConfigError with all mistakes, if there are any. */
  end(): void {
    const [first, ...others] = this.#mistakes;
    if (first !== undefined) throw new ConfigError(first, ...others);
  }
}
