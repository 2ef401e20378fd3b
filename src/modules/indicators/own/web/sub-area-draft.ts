import type { SubArea, SubAreaContent } from '#modules/regions/sub-area.ts'

/** A row of the form: names as they are typed. */
export interface AreaDraft {
  /** Of this row for as long as the form is open. */
  id: number
  code: string
  fi: string
  sv: string
}

let lastId = 0
export const emptyArea = (): AreaDraft => ({ id: ++lastId, code: '', fi: '', sv: '' })

export const toDrafts = (areas: readonly SubArea[]): AreaDraft[] =>
  areas.map(({ code, title }) => ({ ...emptyArea(), code, fi: title.fi ?? '', sv: title.sv ?? '' }))

/** Rows with a name, as the server takes them. */
export const toAreas = (drafts: readonly AreaDraft[]): SubAreaContent[] =>
  drafts
    .map(({ code, fi, sv }) => ({ code: code.trim(), fi: fi.trim(), sv: sv.trim() }))
    .filter(({ fi, sv }) => fi !== '' || sv !== '')
    .map(({ code, fi, sv }) => ({
      ...(code !== '' && { code }),
      title: { ...(fi !== '' && { fi }), ...(sv !== '' && { sv }) },
    }))

/** A list that somebody pasted: a name on each line, the Swedish one after a semicolon or a tab. */
export const readPastedAreas = (text: string): AreaDraft[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.split(/[;\t]/).map((part) => part.trim()))
    .filter(([fi = '', sv = '']) => fi !== '' || sv !== '')
    .map(([fi = '', sv = '']) => ({ ...emptyArea(), fi, sv }))
