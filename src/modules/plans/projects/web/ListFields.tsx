import { Plus, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'

import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'

interface Props<Item> {
  title: string
  items: readonly Item[]
  onChange: (items: Item[]) => void
  /** An empty item. */
  fresh: Item
  addLabel: string
  /** Names an item by its number from 1. */
  nameOf: (number: number) => string
  /** What an item is known by. */
  wordsOf: (item: Item) => string
  removeLabel: (name: string) => string
  error: string | undefined
  children: (item: Item, set: (change: Partial<Item>) => void) => ReactNode
}

/** Items of the same sort one below another, folded but for new ones; any may go and another be added. */
export function ListFields<Item>(props: Props<Item>) {
  const { title, items, onChange, fresh, addLabel, nameOf, wordsOf, removeLabel, error, children } = props
  const [begun] = useState(items.length)
  const [keys, setKeys] = useState(() => items.map((_, at) => at))
  const change = (at: number, part: Partial<Item>) =>
    onChange(items.map((item, index) => (index === at ? { ...item, ...part } : item)))
  const remove = (at: number) => {
    setKeys(keys.toSpliced(at, 1))
    onChange(items.toSpliced(at, 1))
  }
  const add = () => {
    setKeys([...keys, Math.max(-1, ...keys) + 1])
    onChange([...items, fresh])
  }
  return (
    <div className="list-fields">
      <h2>{title}</h2>
      {error && <p className="field-error">{error}</p>}
      {items.map((item, at) => {
        const name = nameOf(at + 1)
        const key = keys[at] ?? at
        const words = wordsOf(item)
        return (
          <Disclosure
            key={`${key}${error}`}
            title={words === '' || key >= begun ? name : `${name}: ${words}`}
            level={3}
            isOpenAtFirst={error !== undefined || key >= begun}
          >
            <fieldset className="list-fields-item" aria-label={name}>
              {children(item, (part) => change(at, part))}
              <p>
                <Button variant="quiet" size="small" icon={X} onPress={() => remove(at)}>
                  {removeLabel(name)}
                </Button>
              </p>
            </fieldset>
          </Disclosure>
        )
      })}
      <p>
        <Button icon={Plus} size="small" onPress={add}>
          {addLabel}
        </Button>
      </p>
    </div>
  )
}
