import { Link } from 'react-router'

import { indicatorAddress } from '#modules/indicators/web/addresses.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { showBlock } from '../../web/show-block.ts'
import { type ClockKind, clockKinds, type ToldChange } from '../clock-words.ts'
import { twoClocksTexts } from './two-clocks.texts.ts'

/** As many as are read at a glance; a longer list is opened. */
const mostAtOnce = 5

/** What is not at the source as it was written: each figure with the way to its origin and to its place in the report. */
export function ChangesAtSource({ told }: { told: Record<ClockKind, readonly ToldChange[]> }) {
  const t = useTexts(twoClocksTexts)
  return (
    <div className="two-clocks-changes">
      {clockKinds.map((kind) => {
        const its = told[kind]
        return (
          its.length > 0 && (
            <Disclosure
              key={kind}
              title={`${t.kinds[kind]} (${its.length})`}
              level={2}
              isOpenAtFirst={kind !== 'newer' || its.length <= mostAtOnce}
            >
              <ul>
                {its.map((one) => (
                  <Change key={`${one.indicator} ${one.figure}`} {...one} />
                ))}
              </ul>
            </Disclosure>
          )
        )
      })}
    </div>
  )
}

function Change({ indicator, figure, words, blocks: [first] }: ToldChange) {
  const t = useTexts(twoClocksTexts)
  const { slug } = usePlace().organisation
  return (
    <li>
      <span>
        <Link to={`${indicatorAddress(slug, indicator)}#revisions`}>{figure}</Link>: {words}
      </span>
      {first !== undefined && (
        <Button variant="quiet" size="small" aria-label={t.inReport(figure)} onPress={() => showBlock(first)}>
          {t.show}
        </Button>
      )}
    </li>
  )
}
