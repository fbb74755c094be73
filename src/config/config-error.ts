/** A mistake in what the user gave (options, inputs, configuration): the message is the whole story, no stack is shown. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
