import { FileText } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { minutesTexts } from './minutes.texts.ts'

/** The way from a group to the minutes of its meetings. */
export function GroupMinutesLink({ group }: { group: string }) {
  const t = useTexts(minutesTexts)
  return (
    <LinkButton to={`/app/${usePlace().organisation.slug}/groups/${group}/minutes`} icon={FileText}>
      {t.listLink}
    </LinkButton>
  )
}
