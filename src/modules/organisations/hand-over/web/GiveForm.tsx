import { useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { usePeopleChoices } from '../../web/use-people-choices.ts'
import { handOverInput, type HandOverInput } from '../hand-over.ts'
import { handOverTexts } from '../hand-over.texts.ts'
import { handOver, type HeldWorkView } from '../hand-overs.contract.ts'
import { HeldList } from './HeldList.tsx'

interface Draft {
  to: string | null
  note: string
  things: HandOverInput['things']
}

interface Props {
  person: { id: string; name: string }
  work: readonly HeldWorkView[]
}

const toThing = ({ kind, id }: HeldWorkView) => ({ kind, id })

/** What a person holds, to be chosen and given to another. */
export function GiveForm({ person, work }: Props) {
  const t = useTexts(handOverTexts)
  const { slug: organisation } = usePlace().organisation
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const people = usePeopleChoices().filter(({ value }) => value !== person.id)
  const empty: Draft = { to: null, note: '', things: [] }
  const form = useForm<Draft, HandOverInput>({
    schema: handOverInput,
    initial: empty,
    labels: { to: t.to, note: t.note, things: t.choose },
    faults: t.faults,
    submit: async (given) => {
      const { count } = await call(handOver, { organisation, person: person.id, ...given })
      const taker = people.find(({ value }) => value === given.to)
      form.set('things', [])
      form.set('note', '')
      await revalidate()
      announce(t.given(count, taker?.label ?? ''))
    },
    onRefused: ({ code }) => {
      if (code !== 'conflict') return false
      form.set('things', [])
      void revalidate()
      announce(t.stale, 'bad')
      return true
    },
  })
  const { things } = form.draft
  const isChosen = ({ kind, id }: HeldWorkView) => things.some((one) => one.kind === kind && one.id === id)
  const choose = (held: HeldWorkView, isWanted: boolean) => {
    const others = things.filter(({ kind, id }) => kind !== held.kind || id !== held.id)
    form.set('things', isWanted ? [...others, toThing(held)] : others)
  }
  const all = work.filter(({ canBeGiven }) => canBeGiven).map(toThing)
  return (
    <Form form={form}>
      <div className="hand-over-choice">
        <Button size="small" onPress={() => form.set('things', things.length < all.length ? all : [])}>
          {things.length < all.length ? t.all : t.none}
        </Button>
        <span aria-live="polite">{things.length > 0 ? t.chosen(things.length) : t.choose}</span>
      </div>
      <div className="hand-over">
        <div className="hand-over-work">
          <HeldList
            work={work}
            before={(held, title) =>
              held.canBeGiven && (
                <Checkbox isSelected={isChosen(held)} onChange={(isWanted) => choose(held, isWanted)}>
                  <span className="visually-hidden">{t.held(title)}</span>
                </Checkbox>
              )
            }
          />
        </div>
        <div className="hand-over-taker">
          <ComboBox label={t.to} description={t.toHelp} choices={people} {...form.field('to')} />
          <TextArea label={t.note} description={t.noteHelp} isOptional {...form.field('note')} />
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.give}
          </Button>
        </div>
      </div>
    </Form>
  )
}
