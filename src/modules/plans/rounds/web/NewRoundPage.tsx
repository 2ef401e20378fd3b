import { useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData, useNavigate, useSearchParams } from 'react-router'

import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import { addDays, type Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Select } from '#web/ui/Select.tsx'
import { listProgrammes, type ProgrammeSummary } from '../../plans.contract.ts'
import { type ActionInForce, listActionsInForce, openFollowUpRound } from '../rounds.contract.ts'
import { roundInput } from '../round.ts'
import { newRoundTexts } from './new-round.texts.ts'
import { roundsTexts } from './rounds.texts.ts'
import { chosenActions } from './round-choice.ts'
import { type Address, WhomFields, Preview, Addresses } from './NewRoundFields.tsx'

interface NewRoundData {
  programmes: readonly ProgrammeSummary[]
  units: readonly UnitView[]
  programme: ProgrammeSummary | undefined
  actions: readonly ActionInForce[]
}

/** The programme of `?programme=`, else the first of the list. */
export async function loadNewRound({ params, request }: LoaderFunctionArgs): Promise<NewRoundData> {
  const organisation = params.organisation!
  const wanted = new URL(request.url).searchParams.get('programme')
  const [{ programmes }, { units }] = await Promise.all([
    call(listProgrammes, { organisation }),
    call(listUnits, { organisation }),
  ])
  const programme = programmes.find(({ id }) => id === wanted) ?? programmes[0]
  if (!programme) return { programmes, units, programme, actions: [] }
  const { actions } = await call(listActionsInForce, { organisation, programme: programme.id })
  return { programmes, units, programme, actions }
}

interface Draft {
  periodFrom: Day | null
  periodTo: Day | null
  dueOn: Day | null
  unitIds: string[] | null
  greeting: LocalText | null
}

/** What a round begins from: the half year that ended last, or is about to, and two weeks to answer. */
function firstDraft(today: Day): Draft {
  const [year = '', month = ''] = today.split('-')
  const isSpring = Number(month) < 7
  const [from, to] = isSpring
    ? [`${Number(year) - 1}-07-01`, `${Number(year) - 1}-12-31`]
    : [`${year}-01-01`, `${year}-06-30`]
  return { periodFrom: from, periodTo: to, dueOn: addDays(today, 14), unitIds: null, greeting: null }
}

/** A round is opened: of what, by when, of whom. Who will be asked is seen before it is. */
export function NewRoundPage() {
  const t = useTexts(newRoundTexts)
  const { title } = useTexts(roundsTexts)
  const data = useLoaderData<NewRoundData>()
  const { organisation } = usePlace()
  const home = `/app/${organisation.slug}/rounds`
  return (
    <>
      <PageHeader
        title={t.newTitle}
        lead={t.newLead}
        breadcrumbs={<Breadcrumbs trail={[{ label: title, to: home }]} />}
      />
      {data.programme ? <RoundForm {...data} programme={data.programme} home={home} /> : <p>{t.previewNothing}</p>}
    </>
  )
}

function RoundForm({
  programmes,
  programme,
  units,
  actions,
  home,
}: NewRoundData & { programme: ProgrammeSummary; home: string }) {
  const t = useTexts(newRoundTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const [, setQuery] = useSearchParams()
  const [addresses, setAddresses] = useState<Readonly<Record<string, Address>>>({})
  const form = useForm({
    schema: roundInput,
    initial: { ...firstDraft(today), programmeId: programme.id, addresses: [] as unknown[] },
    labels: t.fields,
    faults: t.faults,
    async submit(input) {
      const { id, letters } = await call(openFollowUpRound, { ...input, organisation: organisation.slug })
      announce(t.opened(letters))
      await navigate(`${home}/${id}`)
    },
  })
  const { draft, field, set } = form
  const chosen = chosenActions(actions, units, draft.unitIds)
  const writeAddress = (name: string, address: Address) => {
    const all = { ...addresses, [name]: address }
    setAddresses(all)
    set(
      'addresses',
      Object.entries(all).flatMap(([owner, one]) => (one.email.trim() === '' ? [] : [{ name: owner, ...one }])),
    )
  }
  return (
    <Form form={form}>
      <Select
        label={t.programme}
        name="programmeId"
        value={programme.id}
        choices={programmes.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
        onChange={(id) => {
          set('programmeId', id)
          setQuery({ programme: id }, { replace: true, preventScrollReset: true })
        }}
      />
      <div className="form-row">
        <DateField label={t.periodFrom} {...field('periodFrom')} />
        <DateField label={t.periodTo} {...field('periodTo')} />
      </div>
      <DateField label={t.dueDay} description={t.dueHelp} min={today} {...field('dueOn')} />
      <WhomFields
        units={units}
        value={draft.unitIds}
        onChange={(ids) => set('unitIds', ids)}
        error={field('unitIds').error}
      />
      <OptionalTextField label={t.greeting} description={t.greetingHelp} isLong {...field('greeting')} />
      <Preview actions={chosen} />
      <Addresses actions={chosen} addresses={addresses} onChange={writeAddress} error={field('addresses').error} />
      <div className="form-actions">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.newTitle}
        </Button>
      </div>
    </Form>
  )
}
