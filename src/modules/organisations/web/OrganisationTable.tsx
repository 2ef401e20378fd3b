import { useState } from 'react'

import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { InstalledOrganisation } from '../installation.contract.ts'
import { installationTexts } from '../installation.texts.ts'
import { organisationKindTexts } from '../organisation-kinds.texts.ts'
import { OwnerDialog } from './OwnerDialog.tsx'

interface Props {
  organisations: readonly InstalledOrganisation[]
  /** The demo's administrator only looks. */
  isDemo: boolean
}

export function OrganisationTable({ organisations, isDemo }: Props) {
  const t = useTexts(installationTexts)
  const language = useLanguage()
  const [ownerless, setOwnerless] = useState<InstalledOrganisation>()
  const columns: Column<InstalledOrganisation>[] = [
    {
      id: 'name',
      title: t.name,
      isRowHeader: true,
      cell: ({ name, demo }) => (
        <>
          {textIn(name, language)} {demo && <Tag>{t.demoTag}</Tag>}
        </>
      ),
    },
    { id: 'kind', title: t.kind, cell: ({ kind }) => organisationKindTexts[language][kind] },
    {
      id: 'owner',
      title: t.owner,
      cell: (organisation) => (
        <span className="owner-state">
          <OwnerState organisation={organisation} />
          {organisation.owners === 0 && !isDemo && (
            <Button
              size="small"
              variant="quiet"
              aria-label={t.inviteOwnerOf(textIn(organisation.name, language))}
              onPress={() => setOwnerless(organisation)}
            >
              {t.inviteOwner}
            </Button>
          )}
        </span>
      ),
    },
    { id: 'founded', title: t.foundedOn, cell: ({ foundedAt }) => formatDay(isoDay(new Date(foundedAt)), language) },
    { id: 'people', title: t.people, isNumeric: true, cell: ({ people }) => formatNumber(people, language) },
  ]
  return (
    <>
      <Table
        caption={t.title}
        isCaptionHidden
        narrow="stack"
        rows={organisations}
        keyOf={({ id }) => id}
        columns={columns}
      />
      {ownerless && <OwnerDialog organisation={ownerless} onClose={() => setOwnerless(undefined)} />}
    </>
  )
}

function OwnerState({ organisation: { owners, isOwnerInvited } }: { organisation: InstalledOrganisation }) {
  const t = useTexts(installationTexts)
  const [status, label]: [Status, string] =
    owners > 0 ? ['done', t.owners(owners)] : isOwnerInvited ? ['waiting', t.ownerInvited] : ['late', t.ownerMissing]
  return <StatusMark status={status} label={label} />
}
