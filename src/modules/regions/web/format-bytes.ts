import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'

const megabyte = { fi: 'Mt', sv: 'MB', en: 'MB' }
const kilobyte = { fi: 'kt', sv: 'kB', en: 'kB' }

/** `2,4 Mt`, `148 kt`. */
export const formatBytes = (bytes: number, language: Language): string =>
  bytes >= 1_000_000
    ? `${formatNumber(bytes / 1_000_000, language, 1)}\u00a0${megabyte[language]}`
    : `${formatNumber(Math.ceil(bytes / 1000), language)}\u00a0${kilobyte[language]}`
