import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap'
import * as Y from 'yjs'

import { type Presence, presence, type Whereabouts } from '#shared/together.ts'
import type { Session } from './session-state.ts'

const key = new PluginKey<DecorationSet>('carets')
type Position = NonNullable<Whereabouts['caret']>['anchor']

/** What y-tiptap knows of the text: where each of its nodes stands in the shared document. */
interface Binding {
  doc: Y.Doc
  type: Y.XmlFragment
  binding: { mapping: Parameters<typeof relativePositionToAbsolutePosition>[3] } | null
}
const bindingOf = (state: EditorState) =>
  ySyncPluginKey.getState(state) as (Binding & { isChangeOrigin: boolean }) | undefined

/** Shows the carets of the others in a text, and tells the others of the own one. Colours are classes: `person-0` and on. */
export const carets = (session: Session, block: string) =>
  Extension.create({
    name: 'carets',
    addProseMirrorPlugins: () => [
      new Plugin({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, before, _old, state) {
            if (transaction.getMeta(key) || bindingOf(state)?.isChangeOrigin) return drawn(session, block, state)
            return transaction.docChanged ? before.map(transaction.mapping, transaction.doc) : before
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => follow(session, block, view),
      }),
    ],
  })

/** Draws anew when others move, and tells when the own caret has moved. */
function follow(session: Session, block: string, view: EditorView) {
  let isDestroyed = false
  const redraw = () =>
    queueMicrotask(() => {
      if (!isDestroyed) view.dispatch(view.state.tr.setMeta(key, true))
    })
  const stop = session.onCarets(block, redraw)
  const leave = () => {
    if (session.caretOwner() === block) session.setCaret(null)
  }
  const tell = (): void => {
    if (!view.hasFocus()) return
    const { anchor, head } = view.state.selection
    const at = [anchor, head].map((position) => toRelative(view.state, position))
    if (at[0] && at[1]) session.setCaret({ block, anchor: at[0], head: at[1] })
  }
  view.dom.addEventListener('focus', tell)
  view.dom.addEventListener('blur', leave)
  redraw()
  return {
    update(_view: EditorView, before: EditorState) {
      if (!before.selection.eq(view.state.selection) || before.doc !== view.state.doc) tell()
    },
    destroy() {
      isDestroyed = true
      stop()
      leave()
      view.dom.removeEventListener('focus', tell)
      view.dom.removeEventListener('blur', leave)
    },
  }
}

function toRelative(state: EditorState, position: number): Position | undefined {
  const bound = bindingOf(state)
  if (!bound?.binding) return undefined
  const relative: unknown = absolutePositionToRelativePosition(position, bound.type, bound.binding.mapping)
  return Y.relativePositionToJSON(relative as Y.RelativePosition) as Position
}

function toAbsolute(state: EditorState, position: Position): number | null {
  const bound = bindingOf(state)
  if (!bound?.binding) return null
  const relative = Y.createRelativePositionFromJSON(position)
  const absolute = relativePositionToAbsolutePosition(bound.doc, bound.type, relative, bound.binding.mapping)
  return absolute === null ? null : Math.min(absolute, Math.max(state.doc.content.size - 1, 0))
}

function drawn(session: Session, block: string, state: EditorState): DecorationSet {
  const decorations: Decoration[] = []
  for (const [client, raw] of session.presences()) {
    const read = client === session.clientId ? undefined : presence.safeParse(raw)
    if (read?.data?.caret?.block !== block) continue
    const { writer, caret } = read.data
    const [anchor, head] = [toAbsolute(state, caret.anchor), toAbsolute(state, caret.head)]
    if (anchor === null || head === null) continue
    const widget = { key: `${client}:${writer.tone}:${writer.name}`, side: 10, ignoreSelection: true }
    decorations.push(Decoration.widget(head, () => caretOf(writer), widget))
    const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)]
    if (from < to) decorations.push(Decoration.inline(from, to, { class: `person-selection person-${writer.tone}` }))
  }
  return DecorationSet.create(state.doc, decorations)
}

/** A line with the name above it; the names are told to those who hear them where the people are listed. */
function caretOf({ name, tone }: Presence['writer']): HTMLElement {
  const caret = document.createElement('span')
  caret.className = `person-caret person-${tone}`
  caret.ariaHidden = 'true'
  const label = document.createElement('span')
  label.className = 'person-label'
  label.textContent = name
  caret.append(label)
  return caret
}
