import { useNavigate } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useSession } from '#web/session.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { importsAddress } from './addresses.ts'
import type { RegionList } from './region-list.ts'
import { toQuery } from './state-address.ts'
import { stateTexts } from './state.texts.ts'

/** An association or a company: it chooses whose state it looks at. */
export function NoArea({ regions }: { regions: RegionList }) {
  const t = useTexts(stateTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const choices = [...regions.counties, ...regions.municipalities]
    .map((region) => ({ value: region.key, label: textIn(region.title, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  return (
    <>
      <PageHeader title={t.title} />
      <EmptyState
        title={t.noArea.title}
        actions={
          <ComboBox
            label={t.area}
            placeholder={t.startTypingArea}
            choices={choices}
            value={null}
            onChange={(region) => region && void navigate(toQuery({ region }))}
          />
        }
      >
        {t.noArea.text}
      </EmptyState>
    </>
  )
}

/** Before the first import. */
export function NoFigures() {
  const t = useTexts(stateTexts)
  const { user } = useSession()
  return (
    <>
      <PageHeader title={t.title} />
      <EmptyState
        title={t.noFigures.title}
        actions={
          user.isAdministrator && (
            <LinkButton variant="primary" to={importsAddress}>
              {t.startImport}
            </LinkButton>
          )
        }
      >
        {t.noFigures.text}
      </EmptyState>
    </>
  )
}
