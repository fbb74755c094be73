/** A size and its cost. */
export interface Cost {
  readonly size: number;
  readonly cost: number;
}

/** The exponent by which costs grow with size, as a least-squares fit to the logarithms; 1 if they are linear. */
export function exponentOf(costs: readonly Cost[]): number {
  const points = costs.map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const);
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return covariance / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
