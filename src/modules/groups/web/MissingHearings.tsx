import { Link } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { OrganisationHearing } from '../groups.contract.ts'
import { groupAddress } from './addresses.ts'
import { missingHearingTexts } from './missing-hearings.texts.ts'

interface Props {
  /** Of the thing that is heard of, below the workspace. */
  path: string
  hearings: readonly OrganisationHearing[]
}

/** Says on a thing's own page which statutory councils have not been heard of it, once it has gone to those who decide. */
export function MissingHearings({ path, hearings }: Props) {
  const t = useTexts(missingHearingTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const missing = hearings.filter((one) => one.path === path && one.state === 'missing')
  if (missing.length === 0) return null
  return (
    <div className="group-notice" role="note">
      <h2>{t.title}</h2>
      <p>
        {missing.map(({ key, group }, at) => (
          <span key={key}>
            {at > 0 && ', '}
            <Link to={groupAddress(slug, group.id)}>{textIn(group.name, language)}</Link>
          </span>
        ))}
        {'. '}
        {missing.some(({ isClosed }) => !isClosed) ? t.advice : t.decided}
      </p>
    </div>
  )
}
