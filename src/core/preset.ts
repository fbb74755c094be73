/** A set of rules that a configuration can ask for by name. Each holds the one before it. */
export type Preset = "recommended" | "restricted" | "strict" | "all";

/** Presets, the smallest first. */
export const presets: readonly Preset[] = ["recommended", "restricted", "strict", "all"];
