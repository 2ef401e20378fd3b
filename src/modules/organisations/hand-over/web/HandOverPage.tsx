import { Printer } from 'lucide-react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'

import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { organisationsAccess } from '../../organisations.access.ts'
import { organisationPageNames } from '../../organisations.pages.texts.ts'
import { handOverTexts } from '../hand-over.texts.ts'
import { type HandOverView, listHeldWork } from '../hand-overs.contract.ts'
import { GiveForm } from './GiveForm.tsx'
import { HeldList } from './HeldList.tsx'

export const loadHandOver = ({ params }: LoaderFunctionArgs) =>
  call(listHeldWork, { organisation: params.organisation!, person: params.person! })

/** What a person answers for; whoever leads gives it on to another. */
export function HandOverPage() {
  const { person, work, handOvers } = useLoaderData<typeof loadHandOver>()
  const t = useTexts(handOverTexts)
  const { people } = useTexts(organisationPageNames)
  const { organisation, role } = usePlace()
  const isOwn = useSession().user.id === person.id
  const mayGive = organisationsAccess.handOver.roles.includes(role)
  const readsPeople = organisationsAccess.readPeople.roles.includes(role)
  return (
    <>
      <PageHeader
        title={isOwn ? t.own : t.title(person.name)}
        lead={(isOwn ? (mayGive ? t.ownGivenLead : t.ownLead) : t.lead)(work.length)}
        breadcrumbs={readsPeople && <Breadcrumbs trail={[{ label: people, to: `/app/${organisation.slug}/people` }]} />}
        actions={
          work.length > 0 && (
            <Button icon={Printer} onPress={() => window.print()}>
              {t.print}
            </Button>
          )
        }
      />
      {mayGive && work.some(({ canBeGiven }) => canBeGiven) ? (
        <GiveForm key={person.id} person={person} work={work} />
      ) : (
        <HeldList work={work} />
      )}
      {handOvers.length > 0 && <Past handOvers={handOvers} />}
    </>
  )
}

function Past({ handOvers }: { handOvers: readonly HandOverView[] }) {
  const t = useTexts(handOverTexts)
  const language = useLanguage()
  return (
    <section className="hand-overs-past">
      <h2>{t.past}</h2>
      {handOvers.map(({ id, toName, madeAt, madeBy, note, things }) => (
        <article key={id}>
          <h3>{t.pastTitle(formatDay(isoDay(new Date(madeAt)), language), toName)}</h3>
          {note && <p className="hand-over-note">{note}</p>}
          <ul>
            {things.map((thing) => (
              <li key={`${thing.kind}/${thing.id}`}>
                {typeof thing.title === 'string' ? thing.title : textIn(thing.title, language)}{' '}
                <span className="small muted">{t.kinds[thing.kind]}</span>
              </li>
            ))}
          </ul>
          <p className="small muted">{t.madeBy(madeBy)}</p>
        </article>
      ))}
    </section>
  )
}
