import { formatDay } from '#shared/day.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import type { BreakdownDimension } from '../../breakdown.ts'
import type { TableDescription } from '../../sources/table-service.ts'
import { tableServiceKinds } from '../../sources/table-service-kinds.texts.ts'
import type { TableChoice } from '../table-choice.ts'
import { type NewTableSource, newTableSource } from '../table-source.ts'
import { tableSourceTexts } from '../table-sources.texts.ts'
import { DimensionFields } from './DimensionFields.tsx'
import { IndicatorFields } from './IndicatorFields.tsx'
import { PreviewFigures } from './PreviewFigures.tsx'
import type { DescribedTable, TableSourceCalls } from './table-source-calls.ts'
import { tableSourcePageTexts } from './table-source-pages.texts.ts'
import { licenceOf, TermsFields } from './TermsFields.tsx'

interface Props {
  table: DescribedTable
  breakdowns: readonly BreakdownDimension[]
  /** Of an organisation: it says who may see the figures. */
  isOwn: boolean
  calls: TableSourceCalls
  onSaved: () => Promise<void>
}

export type TableDraft = Omit<NewTableSource, 'producer'> & { producer: string }

/** What of a table is fetched and what it becomes. */
export function TableForm({ table: { description, proposal }, breakdowns, isOwn, calls, onSaved }: Props) {
  const t = useTexts(tableSourcePageTexts)
  const { lacks, ...faults } = useTexts(tableSourceTexts)
  const form = useForm<TableDraft, NewTableSource>({
    schema: newTableSource,
    initial: {
      service: description.service,
      address: description.address,
      title: description.title.slice(0, 300),
      choice: proposal,
      producer: description.producer ?? '',
      licence: licenceOf(description.licence),
      visibility: isOwn ? 'organisation' : 'public',
      // Decided when the form is sent, by licence and visibility.
      mayRepublish: false,
    },
    labels: { title: t.name, choice: t.dimensions, producer: t.producer, licence: t.licence },
    faults: { ...lacks, keyTaken: faults.keyTaken, keyOfOthers: faults.keyOfOthers, publicOnly: faults.publicOnly },
    submit: async (source) => {
      const mayRepublish = source.licence !== null && source.visibility === 'public'
      await calls.add({ ...source, producer: source.producer || null, mayRepublish })
      await onSaved()
    },
  })
  const { choice } = form.draft
  const setChoice = (next: TableChoice) => form.set('choice', next)
  return (
    <div className="table-form">
      <Form form={form} label={description.title}>
        <TableHead description={description} />
        <section className="table-dimensions">
          <h2>{t.dimensions}</h2>
          <p className="muted">{t.dimensionsHelp}</p>
          {description.dimensions.map((dimension) => (
            <DimensionFields
              key={dimension.code}
              dimension={dimension}
              description={description}
              breakdowns={breakdowns}
              choice={choice}
              onChange={setChoice}
            />
          ))}
        </section>
        <IndicatorFields choice={choice} onChange={setChoice} />
        <PreviewFigures
          choice={choice}
          ask={(asked) => calls.preview({ address: description.address, choice: asked })}
        />
        <TermsFields form={form} isOwn={isOwn} />
        <div className="form-actions">
          <Button variant="primary" type="submit" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </div>
      </Form>
    </div>
  )
}

function TableHead({ description }: { description: TableDescription }) {
  const t = useTexts(tableSourcePageTexts)
  const language = useLanguage()
  const { title, service, producer, updated } = description
  const day = /^\d{4}-\d{2}-\d{2}/.exec(updated ?? '')?.[0]
  return (
    <section className="panel">
      <p className="eyebrow">{tableServiceKinds[service][language]}</p>
      <h2>{title}</h2>
      <p className="small">
        {[producer && `${t.producer}: ${producer}`, day && `${t.updated} ${formatDay(day, language)}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  )
}
