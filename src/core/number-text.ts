/**
 * A number for use in a sentence. Data doesn't keep all digits of integers beyond 2^53, so only the first ones are
 * shown: `about 9.00720e+15`.
 */
export function numberText(value: number): string {
  return isExact(value) ? String(value) : `about ${value.toExponential(5)}`;
}

/** Whether data holds a number as it was written; false for integers beyond 2^53. */
export function isExact(value: number): boolean {
  return !Number.isInteger(value) || Number.isSafeInteger(value);
}
