import { useNavigate } from 'react-router'

import type { LocalText } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useConflict } from '#web/form/use-conflict.ts'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import {
  type OwnClass,
  ownClassificationConflict,
  type OwnClassificationInput,
  ownClassificationInput,
} from '../own-theme.ts'
import { addOwnClassification, updateOwnClassification } from '../own-themes.contract.ts'
import type { ThemesEditorData } from './own-themes.loader.ts'
import { ownThemeFaults, ownThemeTexts } from './own-themes.texts.ts'

/** A class in the form, known by an id of its own while it has no key. */
export type DraftClass = OwnClass & { id: string }

interface Draft {
  title: LocalText
  description: LocalText | null
  classes: readonly DraftClass[]
}

const toDraft = ({ title, description, classes }: OwnClassificationInput): Draft => ({
  title,
  description,
  classes: classes.map((one, at) => ({ ...one, id: one.key ?? `new-${at + 1}` })),
})

const emptyInput: OwnClassificationInput = {
  title: {},
  description: null,
  classes: [{ key: null, title: {}, indicators: [] }],
}

/** The form of an own classification; `conflict` holds what somebody else has stored meanwhile. */
export function useThemesForm({ classification }: ThemesEditorData, list: string) {
  const t = useTexts(ownThemeTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { base, conflict, onRefused, settle } = useConflict(ownClassificationConflict, classification?.version ?? 0)
  const form = useForm<Draft, OwnClassificationInput>({
    schema: ownClassificationInput,
    initial: toDraft(classification ?? emptyInput),
    labels: { title: t.name, description: t.description, classes: t.classes },
    faults: useTexts(ownThemeFaults),
    async submit(value) {
      await (classification
        ? call(updateOwnClassification, { organisation, key: classification.key, version: base, ...value })
        : call(addOwnClassification, { organisation, ...value }))
      announce(t.saved)
      await navigate(list)
    },
    onRefused,
  })
  const takeTheirs = () => {
    if (conflict) form.reset(toDraft(conflict.current))
    settle()
  }
  return { form, conflict, takeTheirs }
}
