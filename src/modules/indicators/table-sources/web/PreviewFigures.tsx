import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ErrorSummary } from '#web/ui/ErrorSummary.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { parseBreakdown } from '../../breakdown.ts'
import { sayRunFault } from '../say-run-fault.ts'
import { type ChoiceLack, lacksOf, type TableChoice } from '../table-choice.ts'
import type { TablePreview } from '../table-source.ts'
import { tableSourceTexts } from '../table-sources.texts.ts'
import { sayTableFailure } from './table-failure.ts'
import { tableSourcePageTexts } from './table-source-pages.texts.ts'

interface Props {
  choice: TableChoice
  ask: (choice: TableChoice) => Promise<TablePreview>
}

type Seen = { attempt: number; choice: TableChoice } & (
  | { preview: TablePreview }
  | { lacks: readonly ChoiceLack[] }
  | { error: unknown }
)

/** The first figures of the newest year as they would be, or what keeps them from being read: when it is asked. */
export function PreviewFigures({ choice, ask }: Props) {
  const t = useTexts(tableSourcePageTexts)
  const [isBusy, setBusy] = useState(false)
  const [seen, setSeen] = useState<Seen>()
  async function show() {
    const attempt = (seen?.attempt ?? 0) + 1
    const lacks = lacksOf(choice)
    if (lacks.length > 0) return setSeen({ attempt, choice, lacks })
    setBusy(true)
    try {
      setSeen({ attempt, choice, preview: await ask(choice) })
    } catch (error) {
      setSeen({ attempt, choice, error })
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="form-section panel table-preview">
      <h2>{t.previewTitle}</h2>
      <div className="form-actions">
        <Button isBusy={isBusy} onPress={() => void show()}>
          {t.preview}
        </Button>
      </div>
      {isBusy ? <Skeleton lines={6} /> : seen && <Shown key={seen.attempt} seen={seen} />}
    </section>
  )
}

function Shown({ seen }: { seen: Seen }) {
  const t = useTexts(tableSourcePageTexts)
  const language = useLanguage()
  if ('preview' in seen && !seen.preview.fault) return <Figures preview={seen.preview} choice={seen.choice} />
  return (
    <ErrorSummary faults={[]} title={t.notRead}>
      {sayWhy(seen, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </ErrorSummary>
  )
}

/** What keeps the figures from being shown. */
function sayWhy(seen: Seen, language: Language): string[] {
  if ('lacks' in seen) return seen.lacks.map((lack) => tableSourceTexts[language].lacks[lack])
  if ('error' in seen) return sayTableFailure(seen.error, language)
  return seen.preview.fault ? sayRunFault(seen.preview.fault, language) : []
}

function Figures({ preview, choice }: { preview: TablePreview; choice: TableChoice }) {
  const t = useTexts(tableSourcePageTexts)
  const language = useLanguage()
  const { figures, observations, year } = preview
  const titles = new Map(choice.indicators.map(({ key, title }) => [key, textIn(title, language)]))
  const decimals = new Map(choice.indicators.map((one) => [one.key, one.decimals]))
  const columns: Column<TablePreview['figures'][number]>[] = [
    { id: 'indicator', title: t.indicator, isRowHeader: true, cell: ({ indicator }) => titles.get(indicator) },
    { id: 'region', title: t.region, cell: ({ region, regionTitle }) => textIn(regionTitle, language) || region },
    { id: 'year', title: t.year, cell: (figure) => figure.year },
    {
      id: 'group',
      title: t.group,
      cell: ({ gender, breakdown }) =>
        [t.genders[gender], ...parseBreakdown(breakdown).map(({ category }) => category)].join(', '),
    },
    {
      id: 'value',
      title: t.value,
      isNumeric: true,
      cell: ({ value, indicator }) => formatNumber(value, language, decimals.get(indicator) ?? decimalsIn(value)),
    },
  ]
  return (
    <div className="form-section" aria-live="polite">
      <p>{year === null ? t.previewedNone : t.previewed(formatNumber(observations, language), String(year))}</p>
      {figures.length > 0 && (
        <Table
          caption={t.previewTitle}
          isCaptionHidden
          columns={columns}
          rows={figures}
          keyOf={({ indicator, region, year: of, gender, breakdown }) =>
            [indicator, region, of, gender, breakdown].join()
          }
          narrow="stack"
        />
      )}
    </div>
  )
}

/** As many as the number was given with, two at most. */
const decimalsIn = (value: number): number => Math.min(2, String(value).split('.')[1]?.length ?? 0)
