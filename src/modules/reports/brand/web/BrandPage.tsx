import { useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData, useRevalidator } from 'react-router'

import { accentOf } from '#documents/render/accent.ts'
import { addressOf, call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Select } from '#web/ui/Select.tsx'
import { brandColour, covers } from '../brand.ts'
import { brandDraft, type BrandView, changeBrand, getBrand, getBrandLogo } from '../brand.contract.ts'
import { brandTexts } from '../brand.texts.ts'
import { ColourField } from './ColourField.tsx'
import { CoverPreview } from './CoverPreview.tsx'
import { LogoField } from './LogoField.tsx'

export const loadBrand = ({ params }: LoaderFunctionArgs): Promise<BrandView> =>
  call(getBrand, { organisation: params.organisation! })

/** How the organisation's documents look, with the cover beside. */
export function BrandPage() {
  const t = useTexts(brandTexts)
  const brand = useLoaderData<typeof loadBrand>()
  return (
    <>
      <PageHeader title={t.page} lead={t.lead} />
      <BrandForm key={brand.version} brand={brand} />
    </>
  )
}

function BrandForm({ brand }: { brand: BrandView }) {
  const t = useTexts(brandTexts)
  const { slug } = usePlace().organisation
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const [version, setVersion] = useState(brand.version)
  const form = useForm({
    schema: brandDraft,
    initial: {
      colour: brand.colour,
      cover: brand.cover,
      logo: brand.logo && { alternative: brand.logo.alternative, data: undefined as string | undefined },
    },
    labels: { colour: t.colour, cover: t.cover, logo: t.logo },
    faults: t.faults,
    submit: async (value) => {
      const saved = await call(changeBrand, { organisation: slug, version, ...value })
      setVersion(saved.version)
      announce(t.saved)
      await revalidate()
    },
  })
  const { colour, cover, logo } = form.draft
  const read = brandColour.nullable().safeParse(colour)
  const accent = accentOf(read.success ? read.data : brand.colour)
  const kept = `${addressOf(getBrandLogo, { organisation: slug })}?version=${brand.version}`
  const logoAddress = logo && logo.data === undefined ? kept : null
  return (
    <div className="brand-page">
      <Form form={form}>
        <ColourField {...form.field('colour')} accent={accent} />
        <Select
          label={t.cover}
          choices={covers.map((value) => ({ value, label: t.covers[value] }))}
          {...form.field('cover')}
        />
        <LogoField {...form.field('logo')} address={logoAddress} />
        <div className="form-actions">
          <Button variant="primary" type="submit" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </div>
      </Form>
      <CoverPreview accent={accent} cover={cover} logo={logoAddress} />
    </div>
  )
}
