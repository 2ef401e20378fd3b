/** In the order chosen: the first is the diamond, the second the square. */
export const comparisonRoles = ['comparison1', 'comparison2'] as const
