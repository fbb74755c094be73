/** A mistake in what the user gave (options, inputs, configuration): the message is the whole story, no stack is shown. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  /** Each mistake as a sentence of its own; the message has them all. */
  readonly mistakes: readonly string[];

  constructor(...mistakes: readonly [string, ...string[]]) {
    super(mistakes.join(" "));
    this.mistakes = mistakes;
  }
}

/**
 * Collects the mistakes of parts that can be read apart from each other, so that people see all of them at once. What
 * else is thrown passes through.
 */
export class MistakeCollector {
  readonly #mistakes: string[] = [];

  /** What `read` gives, or null where it throws a ConfigError. */
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
