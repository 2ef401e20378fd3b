import { Plus } from 'lucide-react'
import { useState } from 'react'

import type { UnitView } from '#modules/organisations/units.contract.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { PhenomenonInput } from '../phenomenon.ts'
import { phenomenonPageTexts } from './phenomenon-pages.texts.ts'

type Actor = PhenomenonInput['actors'][number]

interface Props {
  units: readonly UnitView[]
  value: readonly Actor[]
  onChange: (actors: Actor[]) => void
  error: string | undefined
}

/** Who can do something: units by choosing, partners by name. */
export function ActorFields({ units, value, onChange, error }: Props) {
  const t = useTexts(phenomenonPageTexts)
  const language = useLanguage()
  const [partner, setPartner] = useState('')
  const nameOf = ({ unitId, name }: Actor) =>
    name ?? textIn(units.find(({ id }) => id === unitId)?.name ?? {}, language)
  const free = units.filter(({ id }) => value.every(({ unitId }) => unitId !== id))
  const addPartner = () => {
    const name = partner.trim()
    if (name === '') return
    onChange([...value, { unitId: null, name }])
    setPartner('')
  }
  return (
    <fieldset className="actor-fields">
      <legend className="field-label">{t.actor}</legend>
      {value.length > 0 && (
        <ul className="chip-list">
          {value.map((actor) => (
            <li key={actor.unitId ?? actor.name}>
              <Chip label={nameOf(actor)} onRemove={() => onChange(value.filter((one) => one !== actor))} />
            </li>
          ))}
        </ul>
      )}
      {error && <p className="field-error">{error}</p>}
      <div className="field-row">
        <Select
          label={t.unit}
          choices={free.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
          value={null}
          onChange={(unitId) => onChange([...value, { unitId, name: null }])}
        />
        <div className="actor-partner">
          <TextField
            label={t.partner}
            value={partner}
            onChange={setPartner}
            maxLength={120}
            // Enter in a field would send the form around it.
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              addPartner()
            }}
          />
          <Button icon={Plus} onPress={addPartner}>
            {t.addPartner}
          </Button>
        </div>
      </div>
    </fieldset>
  )
}
