import { GripVertical } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { storeFormer } from '#web/undo/store-former.ts'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import type { ActionStatus } from '../../action.ts'
import { planConflict } from '../../plan-change.ts'
import { planWords } from '../../plan-words.texts.ts'
import { editsAction } from '../../plans.access.ts'
import { usePlanDeeds } from '../../web/plan-deeds.ts'
import { markOf } from '../../web/StatusBar.tsx'
import { boardColumns, type BoardState, boardStates, type ViewRow } from '../plan-view.ts'
import { setActionState, takeBackActionState } from '../views.contract.ts'
import { viewsTexts } from '../views.texts.ts'
import { ActionCard } from './ActionCard.tsx'
import { StopDialog } from './StopDialog.tsx'

/** More cards than this in a column are shown when asked for. */
const mostCards = 40
const dragType = 'kaarna-action'

/** Actions in columns by their state; a card goes to another column by dragging, by the keyboard, or from its menu. */
export function Board({ rows }: { rows: readonly ViewRow[] }) {
  const [stopping, setStopping] = useState<ViewRow>()
  const put = usePutting()
  const ask = (row: ViewRow, state: BoardState) => (state === 'stopped' ? setStopping(row) : void put(row, state))
  return (
    <div className="board">
      {boardColumns.map((status) => (
        <Column
          key={status}
          status={status}
          rows={rows.filter(({ action }) => action.status === status)}
          all={rows}
          onPut={ask}
        />
      ))}
      {stopping && (
        <StopDialog
          action={stopping.action}
          onStop={(reason) => put(stopping, 'stopped', reason)}
          onClose={() => setStopping(undefined)}
        />
      )}
    </div>
  )
}

/** Puts an action to a state and offers it back; what somebody else has changed meanwhile stays, and the page shows it. */
function usePutting() {
  const t = useTexts(viewsTexts)
  const words = useTexts(planWords)
  const faults = useTexts(faultTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const offerUndo = useOfferUndo()
  return async ({ action }: ViewRow, state: BoardState, reason: Record<string, string> | null = null) => {
    const { id, version, title } = action
    const place = { organisation: organisation.slug, id }
    try {
      const saved = await call(setActionState, { ...place, version, state, reason })
      offerUndo({
        said: t.moved(textIn(title, language), words.statuses[state]),
        undo: () => storeFormer(() => call(takeBackActionState, { ...place, version: saved.version })),
      })
    } catch (error) {
      if (error instanceof NetworkError) announce(faults.network, 'bad')
      else if (error instanceof ApiError) {
        const conflict = planConflict.safeParse(error.problem)
        announce(conflict.success ? t.changed(conflict.data.changedBy) : `${error.title}. ${error.advice}`, 'bad')
      } else throw error
    }
    await revalidate()
  }
}

interface ColumnProps {
  status: ActionStatus
  rows: readonly ViewRow[]
  /** Every card of the board: one of another column may be dropped here. */
  all: readonly ViewRow[]
  onPut: (row: ViewRow, state: BoardState) => void
}

function Column({ status, rows, all, onPut }: ColumnProps) {
  const t = useTexts(viewsTexts)
  const words = useTexts(planWords)
  const language = useLanguage()
  const { rights } = usePlanDeeds()
  const [isWhole, setWhole] = useState(false)
  const state = boardStates.find((one) => one === status)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key), 'text/plain': String(key) })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: state ? [dragType] : [],
    isDisabled: rights.editsUnits !== 'all' && rights.editsUnits.length === 0,
    async onRootDrop({ items }) {
      for (const item of items) {
        if (item.kind !== 'text' || !state) continue
        const id = await item.getText(dragType)
        const row = all.find(({ action }) => action.id === id)
        if (row && row.action.status !== status && editsAction(rights, row.action.unitId)) onPut(row, state)
      }
    },
  })
  const shown = isWhole ? rows : rows.slice(0, mostCards)
  const label = words.statuses[status]
  return (
    <section className={`board-column board-${status}`} aria-label={label}>
      <h2>
        <StatusMark status={markOf[status]} label={label} /> <span className="board-count">{rows.length}</span>
      </h2>
      {status === 'late' && <p className="board-rule">{t.follows.late}</p>}
      {status === 'planned' && <p className="board-rule">{t.follows.planned}</p>}
      <GridList
        aria-label={`${label}, ${t.actions(rows.length)}`}
        className="board-cards"
        items={shown.map((row) => ({ id: row.action.id, row }))}
        dependencies={[rights]}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="board-empty">{t.columnEmpty}</p>}
      >
        {({ row }) => (
          <GridListItem className="card" textValue={textIn(row.action.title, language)}>
            {editsAction(rights, row.action.unitId) && (
              <AriaButton slot="drag" className="card-handle" aria-label={t.drag(textIn(row.action.title, language))}>
                <Icon as={GripVertical} />
              </AriaButton>
            )}
            <ActionCard row={row} onPut={(to) => onPut(row, to)} />
          </GridListItem>
        )}
      </GridList>
      {shown.length < rows.length && (
        <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
          {t.showAll(rows.length)}
        </Button>
      )}
    </section>
  )
}
