import { textIn } from '#shared/local-text.ts'
import type { FormState } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { type Choice, Select } from '#web/ui/Select.tsx'
import { inTreeOrder } from '../../unit.ts'
import type { UnitView } from '../../units.contract.ts'
import type { ReformInput } from '../reform.ts'
import { reformTexts } from '../reform.texts.ts'
import type { UnitHolding } from '../reforms.contract.ts'
import { countHoldings, sayCounts } from './counted-holdings.ts'

/** A reform as its form holds it: the day may be missing. */
export type ReformDraft = Omit<ReformInput, 'on'> & { on: string | null }

interface Props {
  units: readonly UnitView[]
  holdings: readonly UnitHolding[]
  form: FormState<ReformDraft>
}

const goesOn = 'goes-on'

/** Every unit with what belongs to it: it goes on, or ends with a successor. */
export function UnitFates({ units, holdings, form }: Props) {
  const t = useTexts(reformTexts)
  const language = useLanguage()
  const { ends, newUnits } = form.draft
  const successorOf = new Map(ends.map(({ unitId, to }) => [unitId, to]))
  const takers: Choice[] = [
    ...newUnits.map(({ key, name }) => ({ value: key, label: textIn(name, language) || t.unnamed })),
    ...units
      .filter(({ id }) => !successorOf.has(id))
      .map(({ id, name }) => ({ value: id, label: textIn(name, language) })),
  ]
  const decide = (unitId: string, to: string) => {
    const others = ends.filter((one) => one.unitId !== unitId)
    form.set('ends', to === goesOn ? others : [...others, { unitId, to }])
    const its = new Set(holdings.filter((one) => one.unitId === unitId).map(keyOf))
    if (to === goesOn)
      form.set(
        'moves',
        form.draft.moves.filter((move) => !its.has(keyOf(move))),
      )
  }
  return (
    <section className="reform-part">
      <h2>{t.units}</h2>
      <p>{t.unitsLead}</p>
      {form.field('ends').error && <p className="field-error">{form.field('ends').error}</p>}
      <ul className="reform-units">
        {inTreeOrder(units).map(({ id, name, depth }) => {
          const own = holdings.filter(({ unitId }) => unitId === id)
          const to = successorOf.get(id)
          const words = textIn(name, language)
          const choices = takers.filter(({ value }) => value !== id)
          return (
            <li key={id} className="reform-unit" data-depth={Math.min(depth, 3)} data-ends={to !== undefined}>
              <div className="reform-unit-name">
                <strong>{words}</strong>
                <small>{t.holds(sayCounts(countHoldings(own), t.kinds))}</small>
              </div>
              <Select
                label={t.fate(words)}
                isLabelHidden
                value={to ?? goesOn}
                choices={[
                  { value: goesOn, label: t.goesOn },
                  ...choices.map(({ value, label }) => ({ value, label: t.endsInto(label) })),
                ]}
                onChange={(choice) => decide(id, choice)}
              />
              {to !== undefined && own.length > 0 && <Exceptions holdings={own} takers={choices} form={form} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const keyOf = ({ kind, id }: Pick<UnitHolding, 'kind' | 'id'>): string => `${kind}/${id}`
const successor = 'successor'

/** What goes elsewhere than to the successor, one by one. */
function Exceptions({
  holdings,
  takers,
  form,
}: {
  holdings: readonly UnitHolding[]
  takers: Choice[]
  form: Props['form']
}) {
  const t = useTexts(reformTexts)
  const language = useLanguage()
  const { moves } = form.draft
  const send = ({ kind, id }: UnitHolding, to: string) => {
    const others = moves.filter((move) => keyOf(move) !== keyOf({ kind, id }))
    form.set('moves', to === successor ? others : [...others, { kind, id, to }])
  }
  return (
    <Disclosure title={t.elsewhere}>
      <ul className="reform-holdings">
        {holdings.map((holding) => {
          const title = typeof holding.title === 'string' ? holding.title : textIn(holding.title, language)
          return (
            <li key={keyOf(holding)}>
              <span>
                {title} <small>{t.kinds[holding.kind](1).replace(/^1\u00a0/, '')}</small>
              </span>
              <Select
                label={t.whereTo(title)}
                isLabelHidden
                value={moves.find((move) => keyOf(move) === keyOf(holding))?.to ?? successor}
                choices={[{ value: successor, label: t.toSuccessor }, ...takers]}
                onChange={(to) => send(holding, to)}
              />
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
