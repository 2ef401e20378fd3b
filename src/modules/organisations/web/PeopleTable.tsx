import { useState } from 'react'

import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { handOverTexts } from '../hand-over/hand-over.texts.ts'
import { organisationsAccess } from '../organisations.access.ts'
import type { PersonView } from '../people.contract.ts'
import { peopleTexts } from '../people.texts.ts'
import { roleTexts } from '../roles.texts.ts'
import type { UnitView } from '../units.contract.ts'
import { PersonDialog } from './PersonDialog.tsx'
import { unitName } from './unit-choices.ts'

interface Props {
  people: readonly PersonView[]
  units: readonly UnitView[]
  isOwner: boolean
}

export function PeopleTable({ people, units, isOwner }: Props) {
  const t = useTexts(peopleTexts)
  const language = useLanguage()
  const texts = useTexts(handOverTexts)
  const { organisation, role: ownRole } = usePlace()
  const { user } = useSession()
  const [edited, setEdited] = useState<PersonView>()
  const isLeading = organisationsAccess.handOver.roles.includes(ownRole)
  const deeds: Column<PersonView> = {
    id: 'actions',
    title: t.actions,
    cell: (person) => (
      <div className="row-actions">
        {(isLeading || person.id === user.id) && (
          <LinkButton
            size="small"
            variant="quiet"
            aria-label={texts.openOf(person.name)}
            to={`/app/${organisation.slug}/people/${person.id}/hand-over`}
          >
            {texts.open}
          </LinkButton>
        )}
        {isOwner && (
          <Button size="small" variant="quiet" aria-label={t.editOf(person.name)} onPress={() => setEdited(person)}>
            {t.edit}
          </Button>
        )}
      </div>
    ),
  }
  const columns: Column<PersonView>[] = [
    { id: 'name', title: t.name, isRowHeader: true, cell: ({ name }) => name },
    { id: 'role', title: t.role, cell: ({ role }) => roleTexts[language][role].name },
    {
      id: 'unit',
      title: t.unit,
      cell: ({ role, unitId }) => unitName(units, unitId, language) ?? (role === 'editor' ? t.wholeOrganisation : '–'),
    },
  ]
  const address: Column<PersonView> = {
    id: 'email',
    title: t.email,
    cell: ({ email, isRefusing }) => (
      <>
        <a href={`mailto:${email}`}>{email}</a>
        {isRefusing && <p className="address-refusing small">{t.refusing}</p>}
      </>
    ),
  }
  return (
    <>
      <Table
        caption={t.title}
        isCaptionHidden
        narrow="stack"
        rows={people}
        keyOf={({ id }) => id}
        columns={[...(isOwner ? columns.toSpliced(1, 0, address) : columns), deeds]}
      />
      {edited && <PersonDialog person={edited} units={units} onClose={() => setEdited(undefined)} />}
    </>
  )
}
