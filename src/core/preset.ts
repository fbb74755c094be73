/** A named set of rules that a configuration can select. Each preset includes the previous one. */
export type Preset = "recommended" | "restricted" | "strict" | "all";

/** All presets, the smallest first. */
export const presets: readonly Preset[] = ["recommended", "restricted", "strict", "all"];
