import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import { inEveryLanguage, type Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import type { Place, YearOfPlace } from '#web/shell.ts'
import { clockAccess } from '../../clock.access.ts'
import { type ClockStream, getClockStream } from '../stream.contract.ts'
import { streamTexts } from '../stream.texts.ts'

/** What the header's year shows of an organisation's clock; null for those who may not ask it, or where it has nothing. */
export async function readYear({ organisation: { slug }, role }: Place): Promise<YearOfPlace | null> {
  const readers: readonly Role[] = clockAccess.read.roles
  if (!readers.includes(role)) return null
  const stream = await call(getClockStream, { organisation: slug })
  if (stream.marks.length === 0) return null
  return { marks: stream.marks, said: inEveryLanguage((language) => sayStream(stream, language)) }
}

/** The marks in a sentence, and the next days by name. */
export function sayStream({ marks, next }: ClockStream, language: Language): string {
  const t = streamTexts[language]
  const count = (wanted: ClockStream['marks'][number]['state']) => marks.filter(({ state }) => state === wanted).length
  const named = next.map(({ title, startsOn }) => `${formatDay(startsOn, language)} ${textIn(title, language)}`)
  const said = t.marks(count('done'), count('coming'), count('late'))
  return named.length > 0 ? `${said} ${t.next(named.join(', '))}` : said
}
