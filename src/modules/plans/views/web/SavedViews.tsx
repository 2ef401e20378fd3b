import { Bookmark, BookmarkPlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'

import { useAct } from '#modules/organisations/web/acting.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { plansAccess } from '../../plans.access.ts'
import type { ViewQuery } from '../plan-view.ts'
import type { PlanViewKind } from '../view-kinds.ts'
import { writeViewQuery } from '../view-address.ts'
import { deletePlanView, type SavedView, savePlanView } from '../views.contract.ts'
import { viewsTexts } from '../views.texts.ts'

interface Props {
  kind: PlanViewKind
  query: ViewQuery
  saved: readonly SavedView[]
}

/** Views that were saved before, and saving this one. */
export function SavedViews({ kind, query, saved }: Props) {
  const t = useTexts(viewsTexts)
  const { slug } = usePlace().organisation
  const [isSaving, setSaving] = useState(false)
  const { act } = useAct()
  const own = saved.filter(({ isOwn }) => isOwn)
  const others = saved.filter(({ isOwn }) => !isOwn)
  const entriesOf = (views: readonly SavedView[]) =>
    views.map(({ id, name, kind: its, query: kept }) => ({
      id,
      label: `${name} (${t.names[its]})`,
      href: `/app/${slug}/plan/${its}${writeViewQuery(kept)}`,
      isCurrent: its === kind && writeViewQuery(kept) === writeViewQuery(query),
    }))
  const removable = saved.filter(({ mayDelete, isOwn }) => isOwn && mayDelete)
  const remove = ({ id }: SavedView) => void act(() => call(deletePlanView, { organisation: slug, id }), t.removed)
  return (
    <>
      {saved.length > 0 && (
        <Menu
          label={t.saved}
          trigger={<Button icon={Bookmark}>{t.saved}</Button>}
          groups={[
            ...(own.length > 0 ? [{ title: t.own, entries: entriesOf(own) }] : []),
            ...(others.length > 0 ? [{ title: t.shared, entries: entriesOf(others) }] : []),
            ...(removable.length > 0
              ? [
                  {
                    title: '',
                    entries: removable.map((view) => ({
                      id: `remove-${view.id}`,
                      label: t.remove(view.name),
                      icon: Trash2,
                      isDanger: true,
                      onAction: () => remove(view),
                    })),
                  },
                ]
              : []),
          ]}
        />
      )}
      <Button icon={BookmarkPlus} onPress={() => setSaving(true)}>
        {t.save}
      </Button>
      {isSaving && <SaveDialog kind={kind} query={query} onClose={() => setSaving(false)} />}
    </>
  )
}

const schema = z.object({ name: z.string().trim().min(1).max(80), isShared: z.boolean() })

function SaveDialog({ kind, query, onClose }: Omit<Props, 'saved'> & { onClose: () => void }) {
  const t = useTexts(viewsTexts)
  const { organisation, role } = usePlace()
  const { act } = useAct()
  const form = useForm({
    schema,
    initial: { name: '', isShared: false },
    labels: { name: t.name },
    async submit(value) {
      await act(() => call(savePlanView, { organisation: organisation.slug, kind, query, ...value }), t.isSaved)
      onClose()
    },
  })
  return (
    <Dialog title={t.saveTitle} isOpen onClose={onClose}>
      <Form form={form}>
        <p>{t.saveLead}</p>
        <TextField label={t.name} autoComplete="off" {...form.field('name')} />
        {plansAccess.editActions.roles.some((one) => one === role) && (
          <Checkbox isSelected={form.draft.isShared} onChange={(isShared) => form.set('isShared', isShared)}>
            {t.share}
          </Checkbox>
        )}
        <DialogActions>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
