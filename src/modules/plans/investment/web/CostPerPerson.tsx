import { useTexts } from '#web/language.tsx'
import { investmentTexts } from '../investment.texts.ts'
import type { PerPerson } from '../per-person.ts'
import { useInvestmentWords } from './use-words.ts'

/** What an action cost per person reached, with where it comes from; on the action's own page. */
export function CostPerPerson({ perPerson }: { perPerson: PerPerson }) {
  const t = useTexts(investmentTexts)
  const words = useInvestmentWords()
  return (
    <section aria-labelledby="per-person">
      <h2 id="per-person">{t.actionTitle}</h2>
      <p className={perPerson.known ? undefined : 'muted'}>{words.perPerson(perPerson)}</p>
      {perPerson.known && <p className="small muted">{t.twice}</p>}
    </section>
  )
}
