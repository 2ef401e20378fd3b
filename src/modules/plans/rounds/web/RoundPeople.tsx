import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { useAct } from '#modules/organisations/web/acting.ts'
import { formatDay } from '#shared/day.ts'
import { type Language, languages } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog, Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { Table } from '#web/ui/Table.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { askedAddress, type AskedPerson } from '../round.ts'
import { renewPersonalLink, withdrawPersonalLink } from '../rounds.contract.ts'
import type { RoundData } from './RoundPage.tsx'
import { roundsTexts } from './rounds.texts.ts'
import { useNudge } from './useNudge.ts'

/** Whom a round asks, what was sent to them, and their links where no mail carries them. */
export function RoundPeople({ round, people, actions }: RoundData) {
  const t = useTexts(roundsTexts)
  const isOpen = round.closedAt === null
  const waitsFor = ({ id }: AskedPerson) => actions.some((one) => one.personId === id && !one.answer)
  const hasLinks = people.some(({ link }) => link)
  if (people.length === 0) return null
  return (
    <section className="round-section">
      <h2>{t.people}</h2>
      {hasLinks && <p>{t.linkHelp}</p>}
      <Table
        caption={t.people}
        isCaptionHidden
        narrow="stack"
        rows={people}
        keyOf={({ id }) => id}
        columns={[
          { id: 'name', title: t.columns.name, isRowHeader: true, cell: (person) => <PersonName person={person} /> },
          {
            id: 'answered',
            title: t.columns.waiting,
            cell: ({ id }) => {
              const own = actions.filter(({ personId }) => personId === id)
              return `${own.filter(({ answer }) => answer).length}/${own.length}`
            },
          },
          { id: 'letters', title: t.columns.letters, cell: (person) => <Letters person={person} /> },
          ...(isOpen
            ? [
                {
                  id: 'deeds',
                  title: t.columns.deeds,
                  cell: (person: AskedPerson) => (
                    <PersonDeeds round={round.id} person={person} waits={waitsFor(person)} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  )
}

function PersonName({ person: { name, email, accountId, isWithdrawn, link } }: { person: AskedPerson }) {
  const t = useTexts(roundsTexts)
  const standing = isWithdrawn ? t.isWithdrawn : (email ?? (accountId ? t.hasAccount : t.noAddress))
  return (
    <>
      {name}
      <span className="muted small round-link">{standing}</span>
      {link && (
        <a className="small" href={link} target="_blank" rel="noreferrer" aria-label={`${t.link}: ${name}`}>
          {t.link}
        </a>
      )}
    </>
  )
}

function Letters({ person: { letters } }: { person: AskedPerson }) {
  const t = useTexts(roundsTexts)
  const language = useLanguage()
  if (letters.length === 0) return <span className="muted">{t.noLetters}</span>
  return letters.map(({ kind, sentOn }) => t.letterOn(t.letters[kind], formatDay(sentOn, language))).join(', ')
}

interface DeedsProps {
  round: string
  person: AskedPerson
  waits: boolean
}

function PersonDeeds({ round, person, waits }: DeedsProps) {
  const t = useTexts(roundsTexts)
  const { organisation } = usePlace()
  const [shown, setShown] = useState<'address' | 'withdrawal' | null>(null)
  const { isBusy, act } = useAct()
  const { isBusy: isNudging, nudge } = useNudge(round)
  const { id, name, isWithdrawn } = person
  const withdraw = () => call(withdrawPersonalLink, { organisation: organisation.slug, round, person: id })
  const hide = () => setShown(null)
  return (
    <div className="round-person-deeds">
      {waits && !isWithdrawn && (
        <Button size="small" isBusy={isNudging} aria-label={t.nudge(name)} onPress={() => void nudge(id)}>
          {t.nudgeShort}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        aria-label={`${t.changeAddress}: ${name}`}
        onPress={() => setShown('address')}
      >
        {t.changeAddress}
      </Button>
      {!isWithdrawn && (
        <Button
          size="small"
          variant="quiet"
          aria-label={`${t.withdraw}: ${name}`}
          onPress={() => setShown('withdrawal')}
        >
          {t.withdraw}
        </Button>
      )}
      <Dialog title={t.addressTitle(name)} isOpen={shown === 'address'} onClose={hide}>
        <AddressForm round={round} person={person} onDone={hide} />
      </Dialog>
      <ConfirmDialog
        title={t.withdrawTitle(name)}
        confirmLabel={t.withdraw}
        isDanger
        isOpen={shown === 'withdrawal'}
        isBusy={isBusy}
        onClose={hide}
        onConfirm={() => void act(withdraw, t.withdrawn).then(hide)}
      >
        <p>{t.withdrawText}</p>
      </ConfirmDialog>
    </div>
  )
}

interface NewLink {
  email?: string | undefined
  language: Language
}

/** Somebody with an account has the account's address, which is not changed here. */
const linkOfAccount: z.ZodType<NewLink> = z.object({ language: z.enum(languages) })
const linkOfOther: z.ZodType<NewLink> = askedAddress.pick({ email: true, language: true })

function AddressForm({ round, person, onDone }: Omit<DeedsProps, 'waits'> & { onDone: () => void }) {
  const t = useTexts(roundsTexts)
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const form = useForm({
    schema: person.accountId ? linkOfAccount : linkOfOther,
    initial: { email: person.email ?? '', language: person.language },
    labels: { email: t.email, language: t.language },
    faults: t.faults,
    async submit({ email, language }) {
      const place = { organisation: organisation.slug, round, person: person.id }
      await call(renewPersonalLink, { ...place, language, ...(email !== undefined && { email }) })
      announce(t.addressSaved)
      onDone()
      await revalidate()
    },
  })
  return (
    <Form form={form}>
      <p>{t.addressText}</p>
      {!person.accountId && <TextField label={t.email} type="email" {...form.field('email')} />}
      <Select
        label={t.language}
        choices={languages.map((value) => ({ value, label: t.languages[value] }))}
        {...form.field('language')}
      />
      <DialogActions>
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.addressSave}
        </Button>
      </DialogActions>
    </Form>
  )
}
