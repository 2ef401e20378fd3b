import { Download } from 'lucide-react'

import { BarChart } from '#charts/BarChart.tsx'
import { formatValue } from '#charts/values.ts'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { saveFile } from '../../web/save-file.ts'
import { medianOf } from '../club-checks.ts'
import type { ApprovedFigure, ClubRound } from '../club-round.ts'
import { clubRoundTexts } from './club-round.texts.ts'
import { toRoundCsv } from './round-csv.ts'
import { formatOf, type NamedFigure, rankFigures, sayFigures } from './round-reading.ts'

/** What has been approved, as a sentence, a picture, a table and a file. */
export function ApprovedFigures({ round }: { round: ClubRound }) {
  const t = useTexts(clubRoundTexts)
  const language = useLanguage()
  const own = usePlace().organisation.slug
  const { definition, indicator, figures } = round
  const ranked = rankFigures(figures, indicator.direction, language)
  return (
    <section className="set-section">
      <header className="club-heading">
        <h2>{t.compare}</h2>
        <CsvButton round={round} />
      </header>
      {figures.length === 0 ? (
        <>
          <p>{t.nothingApproved}</p>
          <p className="muted">{t.nothingApprovedText}</p>
        </>
      ) : (
        <>
          <WhoSees round={round} />
          <p className="club-conclusion">{sayFigures(ranked, { own, definition, language })}</p>
          {ranked.length > 1 && <Picture round={round} ranked={ranked} own={own} />}
          <FigureTable round={round} />
        </>
      )}
    </section>
  )
}

function WhoSees({ round: { phase, embargoOn, definition } }: { round: ClubRound }) {
  const t = useTexts(clubRoundTexts)
  const day = formatDay(embargoOn, useLanguage())
  if (phase === 'open') return <Tag>{t.openMark}</Tag>
  const isForever = phase === 'membersOnly' || !definition.opensAfterEmbargo
  return <Tag>{isForever ? t.membersOnlyAlways : t.membersOnlyMark(day)}</Tag>
}

interface PictureProps {
  round: ClubRound
  ranked: readonly NamedFigure[]
  own: string
}

function Picture({ round: { indicator, definition, year }, ranked, own }: PictureProps) {
  const t = useTexts(clubRoundTexts)
  const language = useLanguage()
  const median = medianOf(ranked.map(({ value }) => value))
  return (
    <div className="club-picture">
      <FittedChart>
        {(width) => (
          <BarChart
            {...formatOf(definition, language)}
            title={`${textIn(indicator.title, language)}, ${year}`}
            width={width}
            bars={ranked.map(({ slug, name, value }) => ({ name, value, role: slug === own ? 'own' : 'other' }))}
            reference={{ name: t.median, value: median }}
          />
        )}
      </FittedChart>
    </div>
  )
}

function CsvButton({ round }: { round: ClubRound }) {
  const t = useTexts(clubRoundTexts)
  const language = useLanguage()
  const save = () =>
    saveFile({
      name: `${t.csvName}-${round.club.slug}-${round.year}.csv`,
      type: 'text/csv',
      text: toRoundCsv(round, language),
    })
  return (
    <Button icon={Download} onPress={save}>
      {t.csv}
    </Button>
  )
}

function FigureTable({ round: { definition, figures } }: { round: ClubRound }) {
  const t = useTexts(clubRoundTexts)
  const language = useLanguage()
  const columns: Column<ApprovedFigure>[] = [
    { id: 'member', title: t.member, isRowHeader: true, cell: ({ member }) => textIn(member.name, language) },
    {
      id: 'value',
      title: t.figure,
      isNumeric: true,
      cell: ({ value }) =>
        value === null ? (
          <span className="muted">{t.noFigure}</span>
        ) : (
          formatValue(value, formatOf(definition, language))
        ),
    },
    { id: 'note', title: t.noteOrReason, cell: ({ reason, note }) => [reason, note].filter(Boolean).join(' ') },
  ]
  return (
    <Table
      caption={t.table}
      isCaptionHidden
      columns={columns}
      rows={figures}
      keyOf={({ member }) => member.slug}
      narrow="stack"
    />
  )
}
