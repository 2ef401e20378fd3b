import { useAct } from '#modules/organisations/web/acting.ts'
import { formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { DeletedThings } from '#web/ui/DeletedThings.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { restoreGroupMember } from '../members.contract.ts'
import type { GroupProps } from './GroupPage.tsx'
import { groupPageTexts } from './group-pages.texts.ts'

/** What has happened to the group, and members who can be brought back. */
export function GroupHistory({ data: { group, changes, deletedMembers } }: GroupProps) {
  const t = useTexts(groupPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct()
  return (
    <section className="group-part group-history">
      <DeletedThings
        title={t.deletedMembers}
        things={deletedMembers}
        isBusy={isBusy}
        onRestore={({ id }) =>
          void act(() => call(restoreGroupMember, { organisation, group: group.id, id }), t.wasRestored)
        }
      />
      <Disclosure title={t.history} level={2}>
        <ol className="group-changes">
          {changes.map(({ kind, name, change, at, byName }, place) => (
            <li key={`${at}${changes.length - place}`}>
              {t.changeKinds[kind]}
              {name && <> {name}</>} {t.changes[change]} · {byName} ·{' '}
              <span className="muted">{formatMoment(new Date(at), language)}</span>
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  )
}
