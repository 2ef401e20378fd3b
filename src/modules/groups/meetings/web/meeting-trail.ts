import { type LocalText, textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { meetingPageTexts } from './meeting-page.texts.ts'

/** The way to a group's meetings, as the pages of one meeting begin with it. */
export function useMeetingTrail({ id, name }: { id: string; name: LocalText }): { label: string; to: string }[] {
  const t = useTexts(meetingPageTexts)
  const language = useLanguage()
  const home = `/app/${usePlace().organisation.slug}/groups`
  return [
    { label: t.groups, to: home },
    { label: textIn(name, language), to: `${home}/${id}` },
    { label: t.meetings, to: `${home}/${id}/meetings` },
  ]
}
