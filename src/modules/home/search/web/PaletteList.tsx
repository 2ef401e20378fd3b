import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { type MarkedText, totalOf } from '../search.ts'
import { MarkedWords } from './MarkedWords.tsx'
import { paletteTexts } from './palette.texts.ts'
import type { PaletteGroup, PaletteItem } from './use-palette-groups.ts'
import type { TypedSearch } from './use-search.ts'

interface Props {
  /** Of the list; the options' ids begin with it. */
  id: string
  groups: readonly PaletteGroup[]
  search: TypedSearch
  typed: string
  active: PaletteItem | undefined
  onPoint: (id: string) => void
  onChoose: (item: PaletteItem) => void
}

/** The choices below the field. The focus stays in the field, which names the active one. */
export function PaletteList({ id, groups, search, typed, active, onPoint, onChoose }: Props) {
  const t = useTexts(paletteTexts)
  return (
    <>
      {groups.length === 0 ? (
        <Nothing typed={typed} search={search} />
      ) : (
        <div id={id} className="palette-list" role="listbox" aria-label={t.title}>
          {groups.map(({ title, items }) => (
            <div key={title} className="palette-section" role="group" aria-label={title}>
              <div className="palette-title" aria-hidden>
                {title}
              </div>
              {items.map((item) => (
                <Option
                  key={item.id}
                  id={`${id}-${item.id}`}
                  item={item}
                  isActive={item.id === active?.id}
                  onPoint={() => onPoint(item.id)}
                  onChoose={() => onChoose(item)}
                />
              ))}
            </div>
          ))}
        </div>
      )}
      {groups.length > 0 && search.hasFailed && <p className="palette-empty">{t.failed}</p>}
      <output className="visually-hidden">
        {search.answer && !search.isWaiting ? t.found(totalOf(search.answer)) : ''}
      </output>
    </>
  )
}

interface OptionProps {
  id: string
  item: PaletteItem
  isActive: boolean
  onPoint: () => void
  onChoose: () => void
}

/** Not the pointer that rests while the list moves below it, but one that moves, makes an option the active one. */
function Option({ id, item: { icon, title, more, kind }, isActive, onPoint, onChoose }: OptionProps) {
  const { kinds } = useTexts(paletteTexts)
  return (
    <button
      type="button"
      id={id}
      className="palette-item"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onPointerMove={isActive ? undefined : onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon as={icon} />
      <span className="palette-words">
        <Words text={title} />{' '}
        {more && (
          <small>
            <Words text={more} />
          </small>
        )}
      </span>{' '}
      {kind && <span className="palette-kind">{kinds[kind]}</span>}
    </button>
  )
}

const Words = ({ text }: { text: string | MarkedText }) =>
  typeof text === 'string' ? text : <MarkedWords text={text} />

function Nothing({ typed, search }: { typed: string; search: TypedSearch }) {
  const t = useTexts(paletteTexts)
  if (search.isWaiting) return <p className="palette-empty">{t.waiting}</p>
  if (search.hasFailed) return <p className="palette-empty">{t.failed}</p>
  return (
    <div className="palette-empty">
      <p>{t.nothing(typed)}</p>
      <p className="muted small">{t.nothingAdvice}</p>
    </div>
  )
}
