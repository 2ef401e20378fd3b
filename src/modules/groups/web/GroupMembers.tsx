import { ListPlus, Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { groupTexts } from '../groups.texts.ts'
import type { MemberView } from '../group-view.ts'
import type { GroupProps } from './GroupPage.tsx'
import { groupPageTexts } from './group-pages.texts.ts'
import { ImportMembersDialog } from './ImportMembersDialog.tsx'
import { MemberDialog } from './MemberDialog.tsx'

/** Who is in the group on the day that the address tells, and who was or will be. */
export function GroupMembers({ data }: GroupProps) {
  const t = useTexts(groupPageTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const [open, setOpen] = useState<MemberView | 'new' | 'import' | null>(null)
  const { day, members, others, leads } = data
  const isToday = day === today
  const close = () => setOpen(null)
  return (
    <section
      className={leads ? 'group-part group-members can-edit' : 'group-part group-members'}
      aria-labelledby="members"
    >
      <div className="group-part-head">
        <h2 id="members">{isToday ? t.membersTitle : t.membersOn(formatDay(day, language))}</h2>
        <DayChoice day={day} />
      </div>
      {members.length === 0 ? (
        <p className="muted">{t.noMembers}</p>
      ) : (
        <MemberTable caption={t.membersOn(formatDay(day, language))} rows={members} data={data} onEdit={setOpen} />
      )}
      {leads && (
        <div className="group-deeds">
          <Button icon={Plus} onPress={() => setOpen('new')}>
            {t.addMember}
          </Button>
          <Button variant="quiet" icon={ListPlus} onPress={() => setOpen('import')}>
            {t.importMembers}
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <Disclosure title={`${t.others} (${others.length})`}>
          <MemberTable caption={t.others} rows={others} data={data} onEdit={setOpen} />
        </Disclosure>
      )}
      {open === 'import' && <ImportMembersDialog data={data} onClose={close} />}
      {open !== null && open !== 'import' && (
        <MemberDialog data={data} member={open === 'new' ? null : open} onClose={close} />
      )}
    </section>
  )
}

function DayChoice({ day }: { day: string }) {
  const t = useTexts(groupPageTexts)
  const { today } = usePlace()
  const [, setParams] = useSearchParams()
  const choose = (chosen: string | null) =>
    setParams(chosen === null || chosen === today ? {} : { day: chosen }, { preventScrollReset: true })
  return (
    <div className="group-day">
      <DateField label={t.onDay} value={day} onChange={(chosen) => chosen !== null && choose(chosen)} />
      {day !== today && (
        <Button variant="quiet" onPress={() => choose(null)}>
          {t.backToToday}
        </Button>
      )}
    </div>
  )
}

interface TableProps extends GroupProps {
  caption: string
  rows: readonly MemberView[]
  onEdit: (member: MemberView) => void
}

function MemberTable({ caption, rows, data, onEdit }: TableProps) {
  const t = useTexts(groupPageTexts)
  const { roles } = useTexts(groupTexts)
  const language = useLanguage()
  const principal = (id: string | null) => [...data.members, ...data.others].find((one) => one.id === id)?.name
  const days = ({ startsOn, endsOn }: MemberView) =>
    `${formatDay(startsOn, language)}${endsOn ? `–${formatDay(endsOn, language)}` : ` – ${t.untilOpen}`}`
  const columns: Column<MemberView>[] = [
    { id: 'name', title: t.columns.name, isRowHeader: true, cell: (one) => <MemberName member={one} /> },
    {
      id: 'role',
      title: t.columns.role,
      cell: ({ role, deputyOf }) => {
        const whose = principal(deputyOf)
        return whose ? t.deputyOf(whose) : roles[role]
      },
    },
    { id: 'seat', title: t.columns.seat, cell: (one) => <SeatWords seat={one.seat} /> },
    { id: 'days', title: t.columns.days, cell: (one) => <span className="group-days">{days(one)}</span> },
    ...(data.leads
      ? [
          {
            id: 'edit',
            title: t.edit,
            cell: (one: MemberView) => (
              <IconButton icon={Pencil} label={t.editMember(one.name)} onPress={() => onEdit(one)} />
            ),
          },
        ]
      : []),
  ]
  return <Table caption={caption} isCaptionHidden columns={columns} rows={rows} keyOf={({ id }) => id} narrow="stack" />
}

function MemberName({ member: { name, title, isDirector, email, otherGroups } }: { member: MemberView }) {
  const t = useTexts(groupPageTexts)
  const language = useLanguage()
  const what = title ?? (isDirector ? t.director : null)
  return (
    <>
      <b>{name}</b>
      {what && <small>{what}</small>}
      {email && (
        <small>
          <a href={`mailto:${email}`}>{email}</a>
        </small>
      )}
      {otherGroups.length > 0 && (
        <small className="group-also">
          {t.alsoIn([...new Set(otherGroups.map((group) => textIn(group.name, language)))].join(', '))}
        </small>
      )}
    </>
  )
}

function SeatWords({ seat }: Pick<MemberView, 'seat'>) {
  const { seats } = useTexts(groupTexts)
  const language = useLanguage()
  if (seat.unitName) return <>{textIn(seat.unitName, language)}</>
  if (!seat.name) return <>{seats[seat.kind]}</>
  return (
    <>
      {seat.name}
      <small>{seats[seat.kind]}</small>
    </>
  )
}
