/**
 * How near an indicator comes to a question. `all`: it has every word in some form; `alike`: every word or one that is
 * written nearly so; `some`: a part of the words.
 */
export const nearnesses = ['all', 'alike', 'some'] as const
export type Nearness = (typeof nearnesses)[number]
