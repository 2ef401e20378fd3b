import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLoaderData, useNavigate } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import type { NamedIndicator } from '../../sets/web/indicator-sets.loader.ts'
import { SetIndicators } from '../../sets/web/SetIndicators.tsx'
import type { OwnClass, OwnClassification } from '../own-theme.ts'
import { deleteOwnClassification } from '../own-themes.contract.ts'
import { OwnThemesConflict } from './OwnThemesConflict.tsx'
import type { ThemesEditorData } from './own-themes.loader.ts'
import { ownThemeTexts } from './own-themes.texts.ts'
import { type DraftClass, useThemesForm } from './use-themes-form.ts'

/** Where an own classification is made, and changed. */
export function OwnThemesEditor() {
  const data = useLoaderData<ThemesEditorData>()
  return <Editor key={data.classification?.key} data={data} />
}

function Editor({ data }: { data: ThemesEditorData }) {
  const t = useTexts(ownThemeTexts)
  const list = `/app/${usePlace().organisation.slug}/own-themes`
  const { form, conflict, takeTheirs } = useThemesForm(data, list)
  const [known, setKnown] = useState<readonly NamedIndicator[]>(data.known)
  const { classification } = data
  const { classes } = form.draft
  const change = (id: string, next: Partial<OwnClass>) =>
    form.set(
      'classes',
      classes.map((one) => (one.id === id ? { ...one, ...next } : one)),
    )
  return (
    <>
      <PageHeader
        title={classification ? t.editTitle : t.newTitle}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.title, to: list }]} />}
        actions={classification && <DeleteButton classification={classification} list={list} />}
      />
      {conflict ? (
        <OwnThemesConflict
          theirs={conflict.current}
          mine={form.draft}
          known={known}
          isBusy={form.isBusy}
          onKeepMine={() => void form.send()}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <Form form={form} label={classification ? t.editTitle : t.newTitle}>
          <LocalTextField label={t.name} {...form.field('title')} />
          <OptionalTextField label={t.description} isLong {...form.field('description')} />
          {classes.map((one, at) => (
            <ClassFields
              key={one.id}
              one={one}
              place={at + 1}
              register={data.register}
              known={known}
              onFound={(found) => setKnown([...known, found])}
              onChange={(next) => change(one.id, next)}
              onRemove={() =>
                form.set(
                  'classes',
                  classes.filter(({ id }) => id !== one.id),
                )
              }
            />
          ))}
          <div>
            <Button icon={Plus} onPress={() => form.set('classes', [...classes, newClass(classes)])}>
              {t.addClass}
            </Button>
          </div>
          <div className="form-actions">
            <LinkButton to={list}>{t.cancel}</LinkButton>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {t.save}
            </Button>
          </div>
        </Form>
      )}
    </>
  )
}

/** Numbered on from the others, so that React knows each while they come and go. */
const newClass = (classes: readonly DraftClass[]): DraftClass => ({
  id: `new-${Math.max(0, ...classes.map(({ id }) => Number(/^new-(\d+)$/.exec(id)?.[1] ?? 0))) + 1}`,
  key: null,
  title: {},
  indicators: [],
})

interface ClassProps {
  one: DraftClass
  place: number
  register: ThemesEditorData['register']
  known: readonly NamedIndicator[]
  onFound: (indicator: NamedIndicator) => void
  onChange: (next: Partial<OwnClass>) => void
  onRemove: () => void
}

function ClassFields({ one, place, register, known, onFound, onChange, onRemove }: ClassProps) {
  const t = useTexts(ownThemeTexts)
  return (
    <section className="own-theme">
      <h2>{t.classTitle(place)}</h2>
      <LocalTextField
        label={t.className}
        name={`classes.${place - 1}.title`}
        value={one.title}
        onChange={(title) => onChange({ title })}
        error={undefined}
      />
      <SetIndicators
        register={register}
        keys={one.indicators}
        known={known}
        error={undefined}
        isOrdered={false}
        onChange={(indicators) => onChange({ indicators })}
        onFound={onFound}
      />
      <div>
        <Button variant="quiet" icon={Trash2} aria-label={t.removeClassOf(place)} onPress={onRemove}>
          {t.removeClass}
        </Button>
      </div>
    </section>
  )
}

function DeleteButton({ classification, list }: { classification: OwnClassification; list: string }) {
  const t = useTexts(ownThemeTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const navigate = useNavigate()
  const { act, isBusy } = useAct()
  const [isAsking, setAsking] = useState(false)
  const { key, version } = classification
  const remove = () =>
    act(async () => {
      await call(deleteOwnClassification, { organisation, key, version })
      await navigate(list)
    }, t.wasDeleted)
  return (
    <>
      <Button icon={Trash2} onPress={() => setAsking(true)}>
        {t.delete}
      </Button>
      <ConfirmDialog
        title={t.deleteTitle(textIn(classification.title, language))}
        confirmLabel={t.delete}
        isOpen={isAsking}
        isBusy={isBusy}
        isDanger
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      >
        <p>{t.deleteText}</p>
      </ConfirmDialog>
    </>
  )
}
