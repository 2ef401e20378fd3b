import { formatValue } from '#charts/values.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { DigestContent } from '../../changes/digest.ts'
import { AttentionList } from './AttentionList.tsx'
import type { NamedDigest } from './changes.loader.ts'
import { changesTexts } from './changes.texts.ts'
import { Corrections } from './Corrections.tsx'
import { IndicatorLink } from './IndicatorLink.tsx'

type Indicators = NamedDigest['indicators']

/** One import: what is worth taking up first, then everything that changed. */
export function Digest({ digest, indicators }: NamedDigest) {
  const t = useTexts(changesTexts)
  const language = useLanguage()
  const { newYears, corrected, attention, added, stale } = digest.content
  const counts = { indicators: newYears.length, corrected: corrected.length, added: added.length }
  return (
    <section className="digest">
      <h2>{t.fetched(formatDay(isoDay(new Date(digest.until)), language))}</h2>
      <p className="lead">{t.summary(counts)}</p>
      <h3>{t.attention}</h3>
      {attention.length > 0 ? (
        <AttentionList attention={attention} newYears={newYears} indicators={indicators} />
      ) : (
        <p className="muted">{t.noAttention}</p>
      )}
      {newYears.length > 0 && (
        <Disclosure title={`${t.newYears} (${newYears.length})`}>
          <NewYears newYears={newYears} indicators={indicators} />
        </Disclosure>
      )}
      {corrected.length > 0 && (
        <Disclosure title={`${t.corrected} (${corrected.length})`}>
          <Corrections corrected={corrected} indicators={indicators} />
        </Disclosure>
      )}
      {added.length > 0 && (
        <Disclosure title={`${t.added} (${added.length})`}>
          <Added added={added} indicators={indicators} />
        </Disclosure>
      )}
      {stale.length > 0 && (
        <Disclosure title={`${t.stale} (${stale.length})`}>
          <p>{t.staleNote}</p>
          <ul>
            {stale.map(({ indicator, latest, everyYears }) => (
              <li key={indicator}>
                <IndicatorLink indicator={indicators.get(indicator)} />: {t.staleLine(latest, everyYears)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

type NewYear = DigestContent['newYears'][number]

function NewYears({ newYears, indicators }: { newYears: readonly NewYear[]; indicators: Indicators }) {
  const t = useTexts(changesTexts)
  const language = useLanguage()
  const columns: Column<NewYear>[] = [
    {
      id: 'indicator',
      title: t.indicator,
      isRowHeader: true,
      cell: ({ indicator }) => <IndicatorLink indicator={indicators.get(indicator)} />,
    },
    { id: 'years', title: t.year, cell: ({ years }) => <span className="number">{years.join(', ')}</span> },
    {
      id: 'value',
      title: t.value,
      isNumeric: true,
      cell: ({ indicator, value }) => {
        const known = indicators.get(indicator)
        return known && formatValue(value, { unit: textIn(known.unit, language), decimals: known.decimals, language })
      },
    },
  ]
  const keyOf = ({ indicator }: NewYear) => indicator
  return <Table caption={t.newYears} isCaptionHidden columns={columns} rows={newYears} keyOf={keyOf} narrow="stack" />
}

function Added({ added, indicators }: { added: readonly string[]; indicators: Indicators }) {
  const t = useTexts(changesTexts)
  const named = added.filter((key) => indicators.has(key))
  return (
    <ul>
      {named.map((key) => (
        <li key={key}>
          <IndicatorLink indicator={indicators.get(key)} />
        </li>
      ))}
      {named.length < added.length && <li>{t.more(added.length - named.length)}</li>}
    </ul>
  )
}
