import { Link } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { ChangesSinceApproval } from '../versions.contract.ts'
import { versionTexts } from '../versions.texts.ts'

interface Props {
  programmeId: string
  changesSince: ChangesSinceApproval | null
}

/** That the programme is not as it was approved any more, with the way to what has changed. */
export function ChangedMark({ programmeId, changesSince }: Props) {
  const t = useTexts(versionTexts)
  const { slug } = usePlace().organisation
  if (!changesSince || changesSince.parts === 0) return null
  return (
    <Link className="changed-mark" to={`/app/${slug}/plan/versions?programme=${programmeId}`}>
      {t.changedMark(changesSince.parts)}
    </Link>
  )
}
