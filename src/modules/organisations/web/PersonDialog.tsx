import { useState } from 'react'
import { Link, useRevalidator } from 'react-router'
import { z } from 'zod'

import { roles } from '#shared/roles.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog, Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { type PersonView, removePerson, updatePerson } from '../people.contract.ts'
import { peopleTexts } from '../people.texts.ts'
import type { UnitView } from '../units.contract.ts'
import { useAct } from './acting.ts'
import { RoleFields } from './RoleFields.tsx'
import { noUnit, toUnitId } from './unit-choices.ts'

interface Props {
  person: PersonView
  units: readonly UnitView[]
  onClose: () => void
}

/** A person's role and unit, and taking the person out of the organisation. */
export function PersonDialog({ person, units, onClose }: Props) {
  const t = useTexts(peopleTexts)
  const { slug: organisation } = usePlace().organisation
  const { isDemo } = useSession().user
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const [isLeaving, setLeaving] = useState(false)
  const form = useForm({
    schema: z.object({ role: z.enum(roles), unitId: z.string() }),
    initial: { role: person.role, unitId: person.unitId ?? noUnit },
    labels: { role: t.role, unitId: t.unit },
    faults: t.faults,
    submit: async ({ role, unitId }) => {
      await call(updatePerson, { organisation, person: person.id, role, unitId: toUnitId(unitId) })
      onClose()
      announce(t.saved(person.name))
      await revalidate()
    },
  })
  if (isLeaving) return <RemovePerson person={person} onClose={onClose} />
  return (
    <Dialog title={person.name} isOpen onClose={onClose}>
      <Form form={form}>
        {isDemo && <p className="notice">{t.demo}</p>}
        <RoleFields role={form.field('role')} unit={form.field('unitId')} units={units} />
        <DialogActions>
          <Button variant="danger" isDisabled={isDemo} onPress={() => setLeaving(true)}>
            {t.remove}
          </Button>
          <Button type="submit" variant="primary" isBusy={form.isBusy} isDisabled={isDemo}>
            {t.save}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

function RemovePerson({ person, onClose }: Pick<Props, 'person' | 'onClose'>) {
  const t = useTexts(peopleTexts)
  const { slug: organisation } = usePlace().organisation
  const { isBusy, act } = useAct(t.faults)

  async function remove() {
    await act(() => call(removePerson, { organisation, person: person.id }), t.removed(person.name))
    onClose()
  }

  return (
    <ConfirmDialog
      title={t.removeTitle(person.name)}
      confirmLabel={t.remove}
      isOpen
      isDanger
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t.removeAdvice}</p>
      <p>
        <Link to={`/app/${organisation}/people/${person.id}/hand-over`}>{t.handOverFirst}</Link>
      </p>
    </ConfirmDialog>
  )
}
