/**
 * What becomes of letters: they leave; they wait, since the mail server has not answered for a while; there are none,
 * since the installation has no mail server or the organisation is of the demo.
 */
export const letterWays = ['leaves', 'waits', 'none'] as const
export type LetterWay = (typeof letterWays)[number]
