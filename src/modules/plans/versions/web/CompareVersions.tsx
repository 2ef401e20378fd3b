import { useSearchParams } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { Select } from '#web/ui/Select.tsx'
import { type PartChange, partChanges, partsWith } from '../comparison.ts'
import { versionTexts, type VersionTexts } from '../versions.texts.ts'
import { ComparisonView } from './ComparisonView.tsx'
import type { Compared, VersionsData } from './versions.loader.ts'

type Shown = PartChange | 'all'

/** Two versions, or a version and what is there now: what to compare, how much differs, and what. */
export function CompareVersions({ data, compared }: { data: VersionsData; compared: Compared }) {
  const t = useTexts(versionTexts)
  const [query, setQuery] = useSearchParams()
  const { from, to, comparison } = compared
  const wanted = query.get('show')
  const shown: Shown = partChanges.find((change) => change === wanted) ?? 'all'
  const go = (more: Record<string, string>) =>
    setQuery(
      { programme: data.programme.id, from: String(from), to: String(to ?? 'now'), show: shown, ...more },
      { preventScrollReset: true },
    )
  const parts = shown === 'all' ? comparison.parts : partsWith(comparison.parts, shown)
  const differs = comparison.parts.length > 0
  return (
    <section aria-labelledby="what-changed" className="compare-versions">
      <h2 id="what-changed">{t.compare}</h2>
      <Choices data={data} compared={compared} onChoose={go} />
      <p className="lead compare-lead">{leadOf(compared, t)}</p>
      {differs && (
        <SegmentedFilter
          label={t.filterLabel}
          choices={(['all', ...partChanges] as const).map((value) => ({ value, label: t.filters[value] }))}
          value={shown}
          onChange={(show) => go({ show })}
        />
      )}
      {differs && parts.length === 0 ? (
        <p className="plan-nothing">{t.nothingShown}</p>
      ) : (
        <ComparisonView parts={parts} names={comparison.names} />
      )}
      <p className="small muted">{t.onlyPlan}</p>
    </section>
  )
}

interface ChoicesProps {
  data: VersionsData
  compared: Compared
  onChoose: (pair: { from?: string; to?: string }) => void
}

function Choices({ data: { versions, changesSince }, compared: { from, to }, onChoose }: ChoicesProps) {
  const t = useTexts(versionTexts)
  const choices = versions.map(({ number }) => ({ value: String(number), label: t.version(number) }))
  return (
    <div className="compare-choices">
      <Select label={t.from} value={String(from)} choices={choices} onChange={(value) => onChoose({ from: value })} />
      <Select
        label={t.to}
        value={String(to ?? 'now')}
        choices={[...(changesSince ? [{ value: 'now', label: t.now }] : []), ...choices]}
        onChange={(value) => onChoose({ to: value })}
      />
    </div>
  )
}

/** The counts of what differs in a sentence. */
function leadOf({ from, to, comparison: { counts } }: Compared, t: VersionTexts): string {
  const names = [t.version(from), to === null ? t.nowShort.toLowerCase() : t.version(to).toLowerCase()] as const
  const words = partChanges.flatMap((change) => (counts[change] > 0 ? [t.counts[change](counts[change])] : []))
  if (words.length === 0) return t.same(...names)
  const last = words.pop()
  return t.lead(...names, words.length > 0 ? `${words.join(', ')} ${t.and} ${last}` : String(last))
}
