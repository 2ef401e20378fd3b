import { Share2 } from 'lucide-react'
import { useState } from 'react'

import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import type { IndicatorDescription } from '../../indicators.contract.ts'
import type { Gender } from '../../indicator.ts'
import { type Aging, agings, queryExamples, shareAddresses } from './share-address.ts'
import { shareTexts } from './share.texts.ts'

interface Props {
  indicator: IndicatorDescription
  organisation: string
  gender: Gender
  compare: readonly string[]
  /** The regions of the view, for the query. */
  regions: readonly string[]
}

/** Links, files and code for other people's pages, with how they age. */
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

function Sharing({ indicator, organisation, gender, compare, regions, revision }: Props & { revision: number }) {
  const t = useTexts(shareTexts)
  const language = useLanguage()
  const [aging, setAging] = useState<Aging>('living')
  const baseUrl = window.location.origin
  const { page, code, files } = shareAddresses({
    baseUrl,
    language,
    organisation,
    indicator: indicator.key,
    gender,
    compare,
    aging,
    revision,
  })
  return (
    <div className="sharing">
      <RadioGroup
        label={t.aging}
        value={aging}
        onChange={(chosen) => setAging(chosen ?? 'living')}
        choices={agings.map((value) => ({ value, label: t.agings[value] }))}
      />
      <h3>{t.page}</h3>
      <Copyable label={t.page} text={page} />
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
      <h3>{t.query}</h3>
      {queryExamples(baseUrl, indicator.key, regions).map(({ name, code: example }) => (
        <div key={name}>
          <b className="small">{name}</b>
          <Copyable label={name} text={example} />
        </div>
      ))}
    </div>
  )
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
