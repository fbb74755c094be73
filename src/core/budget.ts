/** A limit on the work, asked between its steps. Pure rooms have no other clock. */
export interface Budget {
  /** True once no further step may be started for a file. */
  spent(file: string): boolean;
}

/** A budget without a limit. */
export const unlimited: Budget = { spent: () => false };
