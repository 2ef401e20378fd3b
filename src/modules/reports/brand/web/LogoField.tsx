import { ImageUp, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'

import type { LocalText } from '#shared/local-text.ts'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { readImageData } from '../../web/blocks/image-data.ts'
import { logoData } from '../brand.contract.ts'
import { brandTexts } from '../brand.texts.ts'

export interface ChosenLogo {
  /** Base64; without it the logo stays as it is. */
  data: string | undefined
  alternative: LocalText
}

interface Props {
  name: string
  value: ChosenLogo | null
  onChange: (logo: ChosenLogo | null) => void
  error: string | undefined
  /** Of the picture that is kept; a chosen one is seen once it is saved. */
  address: string | null
}

type Fault = 'svgRefused' | 'logoUnreadable' | 'logoTooLarge'

/** The logo with what it shows; choosing another keeps the words. */
export function LogoField({ name, value, onChange, error, address }: Props) {
  const t = useTexts(brandTexts)
  const [fault, setFault] = useState<Fault>()
  const [chosen, setChosen] = useState<string>()

  async function choose(file: File | undefined) {
    if (!file) return
    if (file.type === 'image/svg+xml') return setFault('svgRefused')
    try {
      const data = await readImageData(file)
      if (!logoData.safeParse(data).success) return setFault('logoTooLarge')
      setFault(undefined)
      setChosen(file.name)
      onChange({ data, alternative: value?.alternative ?? {} })
    } catch {
      setFault('logoUnreadable')
    }
  }

  const told = fault ? t[fault] : error
  return (
    <fieldset className="logo-field" name={name}>
      <legend>{t.logo}</legend>
      {address && <img src={address} alt="" className="logo-preview" />}
      {!address && <p className="muted">{value && chosen ? t.chosen(chosen) : t.noLogo}</p>}
      <div className="form-actions">
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg', 'image/svg+xml']}
          onSelect={(files) => void choose(files?.[0])}
        >
          <Button icon={ImageUp}>{value ? t.chooseOther : t.chooseLogo}</Button>
        </FileTrigger>
        {value && (
          <Button icon={Trash2} onPress={() => onChange(null)}>
            {t.removeLogo}
          </Button>
        )}
      </div>
      <p className="field-description">{t.logoAdvice}</p>
      {told && (
        <p className="field-error" role="alert">
          {told}
        </p>
      )}
      {value && (
        <LocalTextField
          label={t.alternative}
          description={t.alternativeAdvice}
          name="alternative"
          value={value.alternative}
          onChange={(alternative) => onChange({ ...value, alternative })}
          error={undefined}
        />
      )}
    </fieldset>
  )
}
