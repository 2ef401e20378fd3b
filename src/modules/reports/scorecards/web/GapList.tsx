interface Props {
  gaps: readonly { name: string; words: string; subjects: readonly string[] }[]
}

/** What is missing, kind by kind, with how many and which. */
export const GapList = ({ gaps }: Props) => (
  <dl className="gap-list">
    {gaps.map(({ name, words, subjects }) => (
      <div key={name}>
        <dt>
          {words} <span className="gap-count">({subjects.length})</span>
        </dt>
        <dd>{subjects.join(' · ')}</dd>
      </div>
    ))}
  </dl>
)
