import { Share2 } from 'lucide-react'
import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox, RadioGroup } from '#web/ui/Checkbox.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import type { IndicatorDescription } from '../../indicators.contract.ts'
import { viewTexts } from '../../views/views.texts.ts'
import { type Aging, agingsOf, queryExamples, shareAddresses, type SharedView } from './share-address.ts'
import { shareTexts } from './share.texts.ts'

interface Props {
  indicator: IndicatorDescription
  organisation: string
  /** What the page shows now. */
  shown: SharedView
  /** Whether the year is the latest one, which a link follows. */
  isLatestYear: boolean
  /** The regions of the view, for the query. */
  regions: readonly string[]
}

/** Links, files and code for other people's pages, in the view of the page and with how they age. */
export function ShareDialog(props: Props) {
  const t = useTexts(shareTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="quiet" size="small" icon={Share2} onPress={() => setOpen(true)}>
        {t.share}
      </Button>
      <Dialog title={t.title} isOpen={isOpen} onClose={() => setOpen(false)} size="wide">
        {props.indicator.mayRepublish && props.indicator.revision ? (
          <Sharing {...props} revision={props.indicator.revision.number} />
        ) : (
          <p>{t.notOpen}</p>
        )}
      </Dialog>
    </>
  )
}

function Sharing({ indicator, organisation, shown, isLatestYear, regions, revision }: Props & { revision: number }) {
  const t = useTexts(shareTexts)
  const { views: names } = useTexts(viewTexts)
  const language = useLanguage()
  const agings = agingsOf(shown.view)
  const [aging, setAging] = useState<Aging>(isLatestYear ? 'living' : 'oneYear')
  const [forecast, setForecast] = useState(false)
  const baseUrl = window.location.origin
  const shared = { ...shown, baseUrl, indicator: indicator.key, aging, revision }
  const { page, embed, code, files } = shareAddresses({
    ...shared,
    language,
    organisation,
    title: textIn(indicator.title, language),
    forecast,
  })
  const picture = files.find(({ format }) => format === 'png')?.address
  return (
    <div className="sharing">
      <p>{t.shown(names[shown.view])}</p>
      <RadioGroup
        label={t.aging}
        value={aging}
        onChange={(chosen) => setAging(chosen ?? 'living')}
        choices={agings.map((value) => ({ value, label: labelOf(value, shown, t) }))}
      />
      {shown.view === 'lines' && (
        <Checkbox isSelected={forecast} onChange={setForecast}>
          {t.forecast}
        </Checkbox>
      )}
      {picture && <img key={picture} className="sharing-preview" src={picture} alt={t.preview} />}
      <h3>{t.picture}</h3>
      <Copyable label={t.picture} text={embed} />
      <h3>{t.embed}</h3>
      <Copyable label={t.embed} text={code} />
      <h3>{t.files}</h3>
      <ul className="sharing-files">
        {files.map(({ format, address }) => (
          <li key={format}>
            <a href={address}>{format.toUpperCase()}</a>
          </li>
        ))}
      </ul>
      <h3>{t.page}</h3>
      <Copyable label={t.page} text={page} />
      <h3>{t.query}</h3>
      {queryExamples({ ...shared, regions }).map(({ name, code: example }) => (
        <div key={name}>
          <b className="small">{name}</b>
          <Copyable label={name} text={example} />
        </div>
      ))}
    </div>
  )
}

function labelOf(aging: Aging, { view, year }: SharedView, t: (typeof shareTexts)['fi']): string {
  if (aging === 'oneYear') return t.oneYear(year)
  return aging === 'living' && agingsOf(view).includes('oneYear') ? t.latestYear : t.agings[aging]
}

/** A text to be taken along: chosen whole when one comes to it. */
const Copyable = ({ label, text }: { label: string; text: string }) => (
  <input
    className="copyable"
    type="text"
    aria-label={label}
    readOnly
    value={text}
    onFocus={(event) => event.currentTarget.select()}
  />
)
