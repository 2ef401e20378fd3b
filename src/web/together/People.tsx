import { initialsOf } from '#web/initials.ts'
import { useTexts } from '#web/language.tsx'
import { togetherTexts } from './together.texts.ts'
import { type PersonHere, usePresence, useTogetherWords } from './together-context.tsx'

/** More than these are told as a number. */
const mostShown = 5

/** Who else writes at the moment. */
export function PeopleHere() {
  const words = useTogetherWords()
  const people = usePresence()
  if (people.length === 0) return null
  return (
    <div className="people-here">
      <span className="visually-hidden">{words.here(people.map(({ name }) => name))}</span>
      {people.slice(0, mostShown).map((person) => (
        <Initials key={person.id} person={person} />
      ))}
      {people.length > mostShown && (
        <span className="person-mark more" aria-hidden="true">
          +{people.length - mostShown}
        </span>
      )}
    </div>
  )
}

/** Who writes in a chapter at the moment. */
export function ChapterPeople({ chapter }: { chapter: string }) {
  const t = useTexts(togetherTexts)
  const people = usePresence().filter((person) => person.chapter === chapter)
  if (people.length === 0) return null
  return (
    <span className="chapter-people">
      {people.slice(0, 3).map((person) => (
        <Initials key={person.id} person={person} />
      ))}
      <span className="visually-hidden">{t.inChapter(people.map(({ name }) => name))}</span>
    </span>
  )
}

const Initials = ({ person: { name, tone } }: { person: PersonHere }) => (
  <span className={`person-mark person-${tone}`} title={name} aria-hidden="true">
    {initialsOf(name)}
  </span>
)
