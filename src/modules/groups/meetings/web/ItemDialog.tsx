import { Plus, Trash2 } from 'lucide-react'
import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { itemConflict, itemInput, type ItemInput, itemKinds, type ItemLink } from '../agenda-item.ts'
import { addAgendaItem, updateAgendaItem } from '../agenda.contract.ts'
import type { AgendaItem } from '../agenda-view.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingPageTexts } from './meeting-page.texts.ts'
import { meetingTexts } from './meetings.texts.ts'

interface Props {
  meetingId: string
  /** What is changed; undefined: a new one. */
  item?: AgendaItem
  onClose: () => void
}

const inputOf = (item: ItemInput | undefined): ItemInput => ({
  kind: item?.kind ?? 'discussion',
  title: item?.title ?? {},
  reason: item?.reason ?? null,
  presenter: item?.presenter ?? null,
  minutes: item?.minutes ?? null,
  proposal: item?.proposal ?? null,
  links: item?.links ?? [],
})

function useItemForm({ meetingId: meeting, item, onClose }: Props) {
  const t = useTexts(meetingPageTexts)
  const { slug: organisation } = usePlace().organisation
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { base, conflict, onRefused, settle } = useConflict(itemConflict, item?.version ?? 0)
  const form = useForm<ItemInput, ItemInput>({
    schema: itemInput,
    initial: inputOf(item),
    labels: { title: t.itemTitle, reason: t.itemReason, proposal: t.itemProposal, links: t.itemLinks },
    faults: useTexts(meetingFaults),
    async submit(input) {
      if (item) await call(updateAgendaItem, { organisation, meeting, item: item.id, version: base, ...input })
      else await call(addAgendaItem, { organisation, meeting, subject: null, ...input })
      announce(t.itemSaved)
      onClose()
      await revalidate()
    },
    onRefused,
  })
  return { form, conflict, settle }
}

/** An item as it is prepared before the meeting. */
export function ItemDialog(props: Props) {
  const t = useTexts(meetingPageTexts)
  const words = useTexts(meetingTexts)
  const linesOf = useLines()
  const { form, conflict, settle } = useItemForm(props)
  const takeTheirs = () => {
    if (conflict) form.reset(inputOf(conflict.current))
    settle()
  }
  const theirs = conflict ? linesOf(inputOf(conflict.current)) : []
  return (
    <Dialog title={props.item ? t.changeItem : t.addItem} isOpen onClose={props.onClose}>
      {conflict ? (
        <VersionChoice
          changedBy={conflict.changedBy}
          differences={linesOf(form.draft).flatMap(({ field, said }, at) =>
            said === theirs[at]?.said ? [] : [{ field, mine: said, theirs: theirs[at]?.said }],
          )}
          isBusy={form.isBusy}
          onKeepMine={() => void form.send()}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <Form form={form}>
          <LocalTextField label={t.itemTitle} {...form.field('title')} />
          <Select
            label={t.itemKind}
            choices={itemKinds.map((value) => ({ value, label: words.kinds[value] }))}
            {...form.field('kind')}
          />
          <OptionalTextField label={t.itemReason} isLong {...form.field('reason')} />
          <OptionalTextField label={t.itemProposal} isLong {...form.field('proposal')} />
          <div className="field-row">
            <TextField
              label={t.itemPresenter}
              isOptional
              {...form.field('presenter')}
              value={form.draft.presenter ?? ''}
              onChange={(text) => form.set('presenter', text || null)}
            />
            <NumberField label={t.itemMinutes} isOptional minValue={1} maxValue={600} {...form.field('minutes')} />
          </div>
          <LinksField links={form.draft.links} onChange={(links) => form.set('links', links)} />
          <DialogActions>
            <Button onPress={props.onClose}>{words.cancel}</Button>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {words.save}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}

function LinksField({ links, onChange }: { links: ItemLink[]; onChange: (links: ItemLink[]) => void }) {
  const t = useTexts(meetingPageTexts)
  const change = (at: number, more: Partial<ItemLink>) =>
    onChange(links.map((link, place) => (place === at ? { ...link, ...more } : link)))
  return (
    <fieldset className="item-links">
      <legend>{t.itemLinks}</legend>
      {links.map((link, at) => (
        // Links have no id of their own, and only their place tells them apart while they are typed.
        <div key={at} className="field-row">
          <TextField label={t.linkTitle} value={link.title} onChange={(title) => change(at, { title })} />
          <TextField label={t.linkUrl} type="url" value={link.url} onChange={(url) => change(at, { url })} />
          <IconButton
            icon={Trash2}
            label={t.removeLink}
            onPress={() => onChange(links.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      <Button size="small" icon={Plus} onPress={() => onChange([...links, { title: '', url: '' }])}>
        {t.addLink}
      </Button>
    </fieldset>
  )
}

/** The fields of an item as a person reads them. */
function useLines() {
  const t = useTexts(meetingPageTexts)
  const { kinds } = useTexts(meetingTexts)
  const language = useLanguage()
  return (input: ItemInput): { field: string; said: string }[] => [
    { field: t.itemTitle, said: textIn(input.title, language) },
    { field: t.itemKind, said: kinds[input.kind] },
    { field: t.itemReason, said: input.reason ? textIn(input.reason, language) : '' },
    { field: t.itemProposal, said: input.proposal ? textIn(input.proposal, language) : '' },
    { field: t.itemPresenter, said: input.presenter ?? '' },
    { field: t.itemMinutes, said: input.minutes === null ? '' : String(input.minutes) },
    { field: t.itemLinks, said: input.links.map(({ title }) => title).join('\n') },
  ]
}
