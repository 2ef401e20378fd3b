import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { unitsWithin } from '../unit.ts'
import { addUnit, type UnitView, updateUnit } from '../units.contract.ts'
import { unitsTexts } from '../units.texts.ts'
import { noUnit, toUnitId, unitChoices } from './unit-choices.ts'

/** A unit that is being changed, or a new one below its parent. */
export type EditedUnit = UnitView | { id?: undefined; name?: undefined; parentId: string | null }

interface Props {
  edited: EditedUnit
  units: readonly UnitView[]
  onClose: () => void
}

const draft = z.object({ fi: z.string(), sv: z.string(), en: z.string(), parentId: z.string() })
/** The names become one text; that one is missing is said at the first of them. */
const schema = draft.transform(({ parentId, ...name }, context) => {
  const read = localText.safeParse(name)
  if (!read.success) context.addIssue({ code: 'custom', path: ['fi'], message: 'textMissing' })
  return { name, parentId: toUnitId(parentId) }
})

/** Names in three languages and the place in the tree. */
export function UnitDialog({ edited, units, onClose }: Props) {
  const t = useTexts(unitsTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { fi = '', sv = '', en = '' } = edited.name ?? {}
  const form = useForm({
    schema,
    initial: { fi, sv, en, parentId: edited.parentId ?? noUnit },
    labels: { fi: t.nameFi, sv: t.nameSv, en: t.nameEn, parentId: t.parent },
    faults: t.faults,
    submit: async ({ name, parentId }) => {
      const isMoved = parentId !== edited.parentId
      if (edited.id === undefined) await call(addUnit, { organisation, name, parentId })
      else await call(updateUnit, { organisation, unit: edited.id, name, ...(isMoved && { parentId }) })
      onClose()
      announce(t.saved)
      await revalidate()
    },
  })
  const inside = edited.id === undefined ? new Set<string>() : unitsWithin(units, edited.id)
  const possible = units.filter(({ id }) => !inside.has(id))
  return (
    <Dialog title={edited.id === undefined ? t.newTitle : t.editTitle} isOpen onClose={onClose}>
      <Form form={form}>
        <TextField label={t.nameFi} autoComplete="off" {...form.field('fi')} />
        <TextField label={t.nameSv} isOptional autoComplete="off" {...form.field('sv')} />
        <TextField label={t.nameEn} isOptional autoComplete="off" {...form.field('en')} />
        <Select label={t.parent} choices={unitChoices(possible, t.top, language)} {...form.field('parentId')} />
        <DialogActions>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
