/** Says what is being done, with a wave that runs under it. */
export const Working = ({ label }: { label: string }) => (
  <output className="working">
    <span className="busy">{label}</span>
  </output>
)
