import type { LocalText } from '#shared/local-text.ts'
import { useLanguage } from '#web/language.tsx'
import { isLocalText } from '../../web/content-lines.ts'
import { sayFieldName } from '../../web/field-names.ts'
import type { ComparedPart } from '../comparison.ts'
import { fieldLines, inFieldOrder, type Wording } from './field-lines.ts'
import { Added, Removed, TextChange } from './TextChange.tsx'

type Field = ComparedPart['fields'][number]

/** What differs in a part, field by field, with what it said before and says now. */
export function FieldChanges({ fields, names }: { fields: readonly Field[]; names: Wording['names'] }) {
  const language = useLanguage()
  return (
    <dl className="field-changes">
      {inFieldOrder(fields).map((one) => (
        <div key={one.field}>
          <dt>{sayFieldName(one.field, language)}</dt>
          <dd>
            <FieldChange change={one} names={names} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const isTextOrNothing = (value: unknown): value is LocalText | null => value === null || isLocalText(value)

function FieldChange({ change: { field, before, after }, names }: { change: Field; names: Wording['names'] }) {
  const wording = { language: useLanguage(), names }
  if (isTextOrNothing(before) && isTextOrNothing(after)) return <TextChange before={before} after={after} />
  const [were, are] = [fieldLines(field, before, wording), fieldLines(field, after, wording)]
  if (were.length <= 1 && are.length <= 1)
    return (
      <span className="field-change-pair">
        {were[0] && <Removed>{were[0]}</Removed>}
        {are[0] && <Added>{are[0]}</Added>}
      </span>
    )
  return (
    <ul>
      {were
        .filter((line) => !are.includes(line))
        .map((line, at) => (
          <li key={`was ${at}`}>
            <Removed>{line}</Removed>
          </li>
        ))}
      {are.map((line, at) => (
        <li key={`is ${at}`}>{were.includes(line) ? <span className="muted">{line}</span> : <Added>{line}</Added>}</li>
      ))}
    </ul>
  )
}
