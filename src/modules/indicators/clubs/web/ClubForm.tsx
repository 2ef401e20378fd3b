import { useState } from 'react'
import { useNavigate, useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { type Club, club as clubSchema, type ClubInput, clubInput } from '../club.ts'
import { addClub, updateClub } from '../clubs.contract.ts'
import { clubAddress } from './club-addresses.ts'
import { clubFaults } from './club-faults.texts.ts'
import { clubFormTexts } from './club-forms.texts.ts'

interface Props {
  /** Undefined: a new one. */
  club?: Club
  onClose: () => void
}

/** A club's name and what it is about. */
export function ClubForm({ club, onClose }: Props) {
  const t = useTexts(clubFormTexts)
  const { organisation } = usePlace()
  const hasRegion = organisation.regionKey !== null
  const [takesPart, setTakesPart] = useState(hasRegion)
  const { form, theirs, takeTheirs, keepMine } = useClubForm({ club, takesPart, onClose })
  return (
    <Dialog title={club ? t.editClub : t.newClub} isOpen onClose={onClose}>
      {theirs ? (
        <Differences
          theirs={theirs}
          mine={form.draft}
          isBusy={form.isBusy}
          onKeepMine={keepMine}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <Form form={form}>
          <LocalTextField label={t.name} description={t.nameHelp} {...form.field('name')} />
          <OptionalTextField label={t.description} isLong {...form.field('description')} />
          {!club && hasRegion && (
            <Checkbox isSelected={takesPart} onChange={setTakesPart}>
              {t.takesPart}
            </Checkbox>
          )}
          <DialogActions>
            <Button onPress={onClose}>{t.cancel}</Button>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {t.save}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}

function useClubForm({
  club,
  takesPart,
  onClose,
}: Omit<Props, 'club'> & { club: Club | undefined; takesPart: boolean }) {
  const t = useTexts(clubFormTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { revalidate } = useRevalidator()
  const [version, setVersion] = useState(club?.version ?? 0)
  const [theirs, setTheirs] = useState<Club>()
  const form = useForm<ClubInput, ClubInput>({
    schema: clubInput,
    initial: { name: club?.name ?? {}, description: club?.description ?? null },
    labels: { name: t.name, description: t.description },
    faults: useTexts(clubFaults),
    async submit(content) {
      const saved = club
        ? await call(updateClub, { organisation, club: club.slug, version, ...content })
        : await call(addClub, { organisation, takesPart, ...content })
      announce(t.saved)
      onClose()
      if (club) await revalidate()
      else await navigate(clubAddress(organisation, saved.slug))
    },
    onRefused({ code, problem }) {
      const current = clubSchema.safeParse((problem as { current?: unknown }).current)
      if (code !== 'conflict' || !current.success) return false
      setTheirs(current.data)
      setVersion(current.data.version)
      return true
    },
  })
  const takeTheirs = () => {
    if (theirs) form.reset({ name: theirs.name, description: theirs.description })
    setTheirs(undefined)
  }
  const keepMine = () => {
    setTheirs(undefined)
    void form.send()
  }
  return { form, theirs, takeTheirs, keepMine }
}

interface DifferencesProps {
  theirs: Club
  mine: ClubInput
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

function Differences({ theirs, mine, ...choice }: DifferencesProps) {
  const t = useTexts(clubFormTexts)
  const language = useLanguage()
  const lines = ({ name, description }: ClubInput) => [
    { field: t.name, said: textIn(name, language) },
    { field: t.description, said: description ? textIn(description, language) : '' },
  ]
  const others = lines(theirs)
  const differences = lines(mine).flatMap(({ field, said }, at) => {
    const other = others[at]!.said
    return said === other ? [] : [{ field, mine: said || undefined, theirs: other || undefined }]
  })
  return <VersionChoice {...choice} changedBy={theirs.updatedBy} differences={differences} />
}
