import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import type { BoundaryCheck, BoundarySet } from '../boundaries/boundaries.contract.ts'
import { BoundaryPreview } from './BoundaryPreview.tsx'
import { boundariesTexts } from './boundaries.texts.ts'
import { formatBytes } from './format-bytes.ts'

interface Props {
  check: BoundaryCheck
  /** What is stored of the same register, the newest year first. */
  stored: readonly BoundarySet[]
  isBusy: boolean
  onUse: () => void
  onDiscard: () => void
}

/** What a check found: how many municipalities, what is missing, how large it is, and how it looks. */
export function FoundBoundaries({ check, stored, isBusy, onUse, onDiscard }: Props) {
  const t = useTexts(boundariesTexts)
  const language = useLanguage()
  const { year, regions, of, missing, unknown, topology } = check
  const count = (value: number) => formatNumber(value, language)
  const newest = stored[0]?.year
  return (
    <section className="panel boundary-found" aria-labelledby="boundary-found">
      <div>
        <h2 id="boundary-found" tabIndex={-1} ref={(heading) => heading?.focus()}>
          {t.found(year)}
        </h2>
        <dl className="boundary-facts">
          <dt>{t.matched}</dt>
          <dd>{t.ofAll(count(regions), count(of))}</dd>
          <dt>{t.before}</dt>
          <dd>{formatBytes(check.bytesBefore, language)}</dd>
          <dt>{t.after}</dt>
          <dd>{formatBytes(check.bytesAfter, language)}</dd>
        </dl>
        {missing.length > 0 && (
          <Disclosure title={t.missing(count(missing.length))}>
            <p>{missing.map(({ key, title }) => textIn(title, language) || key).join(', ')}</p>
          </Disclosure>
        )}
        {unknown.length > 0 && (
          <Disclosure title={t.unknown(count(unknown.length))}>
            <p>{unknown.join(', ')}</p>
          </Disclosure>
        )}
        {newest !== undefined && newest > year && <p>{t.older(newest)}</p>}
        {stored.some((set) => set.year === year) && <p>{t.replaces(year)}</p>}
        <div className="form-actions">
          <Button variant="primary" isBusy={isBusy} onPress={onUse}>
            {t.use}
          </Button>
          <Button onPress={onDiscard}>{t.discard}</Button>
        </div>
      </div>
      <BoundaryPreview topology={topology} label={t.preview(year, count(regions))} />
    </section>
  )
}
