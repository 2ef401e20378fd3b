import { Trash2 } from 'lucide-react'
import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { useAct } from '#modules/organisations/web/acting.ts'
import { conflictOf } from '#modules/plans/projects/project.ts'
import { contentDifferences } from '#modules/plans/projects/web/content-differences.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { memberInput, type MemberInput } from '../group-member.ts'
import type { MemberView } from '../group-view.ts'
import { groupTexts } from '../groups.texts.ts'
import { addGroupMember, deleteGroupMember, updateGroupMember } from '../members.contract.ts'
import type { GroupProps } from './GroupPage.tsx'
import { groupFormTexts } from './group-forms.texts.ts'
import { type MemberDraft, MemberFields } from './MemberFields.tsx'

interface Props extends GroupProps {
  /** Null: a new one. */
  member: MemberView | null
  onClose: () => void
}

const memberConflict = conflictOf(z.unknown().pipe(memberInput))

/** An address of an account is not part of the membership. */
const toDraft = ({ seat, email, language, accountId, ...member }: MemberView): MemberInput =>
  memberInput.parse({
    ...member,
    accountId,
    email: accountId === null ? email : null,
    language: accountId === null && email !== null ? language : null,
    seatKind: seat.kind,
    unitId: seat.unitId,
    seatName: seat.name,
  })

function useMemberForm({ data: { group, day }, member, onClose }: Props) {
  const t = useTexts(groupFormTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { base, conflict, onRefused, settle } = useConflict(memberConflict, member?.version ?? 0)
  const fresh: MemberDraft = {
    accountId: null,
    name: '',
    email: null,
    language: null,
    role: 'member',
    title: null,
    isDirector: false,
    seatKind: 'unit',
    unitId: null,
    seatName: null,
    deputyOf: null,
    startsOn: day,
    endsOn: group.endsOn,
  }
  const form = useForm<MemberDraft, MemberInput>({
    schema: memberInput,
    initial: member ? toDraft(member) : fresh,
    labels: useLabels(),
    faults: t.faults,
    async submit(value) {
      const where = { organisation, group: group.id, ...value }
      await (member ? call(updateGroupMember, { ...where, id: member.id, version: base }) : call(addGroupMember, where))
      await revalidate()
      announce(t.saved)
      onClose()
    },
    onRefused,
  })
  const takeTheirs = () => {
    if (conflict) form.reset(conflict.current)
    settle()
  }
  return { form, conflict, takeTheirs }
}

function useLabels(): { [Name in keyof MemberInput]: string } {
  const t = useTexts(groupFormTexts)
  return {
    accountId: t.account,
    name: t.memberName,
    email: t.email,
    language: t.language,
    role: t.role,
    title: t.title,
    isDirector: t.isDirector,
    seatKind: t.seatKind,
    unitId: t.unitId,
    seatName: t.seatName,
    deputyOf: t.deputyOf,
    startsOn: t.from,
    endsOn: t.to,
  }
}

/** Where a member is added, and changed; a term that is over is ended by its last day. */
export function MemberDialog(props: Props) {
  const t = useTexts(groupFormTexts)
  const labels = useLabels()
  const { roles, seats } = useTexts(groupTexts)
  const language = useLanguage()
  const { form, conflict, takeTheirs } = useMemberForm(props)
  const { data, member, onClose } = props
  const named = [...data.choices.people, ...data.members, ...data.others].map(({ id, name }) => [id, name] as const)
  const units = data.choices.units.map(({ id, name }) => [id, textIn(name, language)] as const)
  const words = new Map([...Object.entries(roles), ...Object.entries(seats), ...named, ...units])
  return (
    <Dialog title={member ? t.editMember : t.newMember} isOpen size="wide" onClose={onClose}>
      {conflict ? (
        <VersionChoice
          changedBy={conflict.changedBy}
          differences={contentDifferences<MemberDraft>({
            mine: form.draft,
            theirs: conflict.current,
            labels,
            words,
            language,
          })}
          isBusy={form.isBusy}
          onKeepMine={() => void form.send()}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <Form form={form}>
          <MemberFields form={form} data={data} member={member} />
          <DialogActions>
            {member && <DeleteButton {...props} member={member} />}
            <Button onPress={onClose}>{t.cancel}</Button>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {t.save}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}

/** For somebody who was added by mistake; it can be taken back from the group's page. */
function DeleteButton({ data, member, onClose }: Props & { member: MemberView }) {
  const t = useTexts(groupFormTexts)
  const organisation = usePlace().organisation.slug
  const { act, isBusy } = useAct()
  const { id, version } = member
  const remove = async () => {
    const run = () => call(deleteGroupMember, { organisation, group: data.group.id, id, version })
    if (await act(run, t.wasDeleted)) onClose()
  }
  return (
    <Button variant="quiet" icon={Trash2} isBusy={isBusy} onPress={() => void remove()}>
      {t.deleteMember}
    </Button>
  )
}
