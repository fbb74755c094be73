/** What work may still cost. Asked between its steps; a pure room has no other clock. */
export interface Budget {
  /** True once nothing more may be begun for a file. */
  spent(file: string): boolean;
}

/** Work that may cost whatever it costs. */
export const unlimited: Budget = { spent: () => false };
