import { useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData, useNavigate } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { listUnits, type UnitView } from '../../units.contract.ts'
import { unitsTexts } from '../../units.texts.ts'
import { useAct } from '../../web/acting.ts'
import { reformInput, type ReformInput } from '../reform.ts'
import { reformTexts } from '../reform.texts.ts'
import { carryOutReform, listUnitHoldings, type UnitHolding } from '../reforms.contract.ts'
import { countHoldings, sayCounts } from './counted-holdings.ts'
import { NewUnitFields } from './NewUnitFields.tsx'
import { type ReformDraft, UnitFates } from './UnitFates.tsx'

export async function loadReform({ params }: LoaderFunctionArgs) {
  const organisation = params.organisation!
  const [{ units }, { holdings }] = await Promise.all([
    call(listUnits, { organisation }),
    call(listUnitHoldings, { organisation }),
  ])
  return { units, holdings }
}

/** Where the owner plans a reform, sees what would move, and carries it out. */
export function ReformPage() {
  const t = useTexts(reformTexts)
  const { title } = useTexts(unitsTexts)
  const { units, holdings } = useLoaderData<typeof loadReform>()
  const { slug } = usePlace().organisation
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumbs={<Breadcrumbs trail={[{ label: title, to: `/app/${slug}/units` }]} />}
      />
      <ReformForm units={units} holdings={holdings} />
    </>
  )
}

function ReformForm({ units, holdings }: { units: readonly UnitView[]; holdings: readonly UnitHolding[] }) {
  const t = useTexts(reformTexts)
  const { organisation, today } = usePlace()
  const [asked, setAsked] = useState<ReformInput>()
  const form = useForm<ReformDraft, ReformInput>({
    schema: reformInput,
    initial: { name: {}, on: today, newUnits: [], ends: [], moves: [] },
    labels: { name: t.name, on: t.on, newUnits: t.newUnits, ends: t.units, moves: t.elsewhere },
    faults: t.faults,
    submit: (value) => Promise.resolve(setAsked(value)),
  })
  const { ends } = form.draft
  const ending = new Set(ends.map(({ unitId }) => unitId))
  const moved = sayCounts(countHoldings(holdings.filter(({ unitId }) => ending.has(unitId))), t.kinds)
  return (
    <>
      <Form form={form} label={t.title}>
        <LocalTextField label={t.name} description={t.nameHelp} {...form.field('name')} />
        <DateField label={t.on} {...form.field('on')} />
        <NewUnitFields units={units.filter(({ id }) => !ending.has(id))} {...form.field('newUnits')} />
        <UnitFates units={units} holdings={holdings} form={form} />
        <p className="reform-summary" aria-live="polite">
          {ends.length === 0 ? t.nothingEnds : t.summary(ends.length, moved)}
        </p>
        <div className="form-actions">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.carryOut}
          </Button>
        </div>
      </Form>
      {asked && (
        <ConfirmReform
          organisation={organisation.slug}
          reform={asked}
          moved={moved}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  )
}

interface ConfirmProps {
  organisation: string
  reform: ReformInput
  moved: string
  onClose: () => void
}

function ConfirmReform({ organisation, reform, moved, onClose }: ConfirmProps) {
  const t = useTexts(reformTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const { isBusy, act } = useAct(t.faults)

  async function carryOut() {
    const isDone = await act(() => call(carryOutReform, { organisation, ...reform }), t.done)
    onClose()
    if (isDone) void navigate(`/app/${organisation}/units`)
  }

  return (
    <ConfirmDialog
      title={t.confirmTitle(textIn(reform.name, language))}
      confirmLabel={t.carryOut}
      isOpen
      isBusy={isBusy}
      onConfirm={() => void carryOut()}
      onClose={onClose}
    >
      <p>{t.summary(reform.ends.length, moved)}</p>
      <p>{t.confirmAdvice}</p>
    </ConfirmDialog>
  )
}
