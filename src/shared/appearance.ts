/** The colours that somebody has chosen on a device; without a choice a page is as light or dark as the device. */
export const appearances = ['light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

/** The cookie keeps the choice, where the server sees it too: the page has its colours from the first paint. */
export const appearanceCookie = 'appearance'

export const isAppearance = (value: unknown): value is Appearance => appearances.includes(value as Appearance)
