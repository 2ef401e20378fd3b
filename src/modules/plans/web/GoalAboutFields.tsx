import { useEffect, useState } from 'react'

import { themes } from '#modules/indicators/indicator.ts'
import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { fiveWays } from '../action.ts'
import { type GoalInput, type GoalPartner, mostPartners } from '../goal.ts'
import { listPossiblePartners } from '../plans.contract.ts'
import { targetTexts } from '../targets/targets.texts.ts'
import { planPageTexts } from './plan-page.texts.ts'

type About = Pick<GoalInput, 'partners' | 'themes' | 'fiveWays'>

interface Props {
  value: About
  onChange: (about: About) => void
  error: string | undefined
}

/** With whom, on what and by which ways: what most goals say little of. */
export function GoalAboutFields({ value, onChange, error }: Props) {
  const t = useTexts(targetTexts)
  const page = useTexts(planPageTexts)
  const { themes: names } = useTexts(indicatorTexts)
  const isSaid = value.partners.length + value.themes.length + value.fiveWays.length > 0
  return (
    <Disclosure title={t.about} isOpenAtFirst={isSaid || error !== undefined}>
      <PartnersField value={value.partners} onChange={(partners) => onChange({ ...value, partners })} error={error} />
      <CheckboxGroup
        label={t.themes}
        description={t.themesHelp}
        choices={themes.map((theme) => ({ value: theme, label: names[theme] }))}
        value={value.themes}
        onChange={(chosen) => onChange({ ...value, themes: [...chosen] })}
      />
      <CheckboxGroup
        label={page.columns.ways}
        choices={fiveWays.map((way) => ({ value: way, label: page.ways[way] }))}
        value={value.fiveWays}
        onChange={(chosen) => onChange({ ...value, fiveWays: [...chosen] })}
      />
    </Disclosure>
  )
}

interface PartnersProps {
  value: readonly GoalPartner[]
  onChange: (partners: GoalPartner[]) => void
  error: string | undefined
}

function PartnersField({ value, onChange, error }: PartnersProps) {
  const t = useTexts(targetTexts)
  const language = useLanguage()
  const [name, setName] = useState('')
  const organisations = usePossiblePartners()
  const free = organisations.filter(({ id }) => value.every(({ organisationId }) => organisationId !== id))
  const add = (partner: GoalPartner) => onChange([...value, partner])
  function addNamed() {
    if (name.trim() === '') return
    add({ organisationId: null, name: { [language]: name.trim() } })
    setName('')
  }
  return (
    <div className="partner-fields">
      {value.length > 0 && (
        <div className="chip-list">
          {value.map((partner, at) => (
            <Chip
              key={partner.organisationId ?? textIn(partner.name, language)}
              label={textIn(partner.name, language)}
              onRemove={() => onChange(value.toSpliced(at, 1))}
            />
          ))}
        </div>
      )}
      {value.length < mostPartners && (
        <>
          {free.length > 0 && (
            <ComboBox
              // A choice becomes a partner at once, and the field is free for the next one.
              key={value.length}
              name="partners"
              label={t.chooseOrganisation}
              description={t.partnersHelp}
              isOptional
              error={error}
              choices={free.map((one) => ({ value: one.id, label: textIn(one.name, language) }))}
              value={null}
              onChange={(id) => {
                const found = free.find((one) => one.id === id)
                if (found) add({ organisationId: found.id, name: found.name })
              }}
            />
          )}
          <div className="partner-name">
            <TextField label={t.partnerName} isOptional value={name} onChange={setName} maxLength={200} />
            <Button onPress={addNamed}>{t.addPartner}</Button>
          </div>
        </>
      )}
    </div>
  )
}

function usePossiblePartners(): readonly { id: string; name: LocalText }[] {
  const organisation = usePlace().organisation.slug
  const [organisations, setOrganisations] = useState<readonly { id: string; name: LocalText }[]>([])
  useEffect(() => {
    let isWanted = true
    void call(listPossiblePartners, { organisation }).then(
      (answer) => isWanted && setOrganisations(answer.organisations),
    )
    return () => {
      isWanted = false
    }
  }, [organisation])
  return organisations
}
