import { type Annotation, annotationWords } from './line-chart-annotations.ts'

/** The annotations of a line chart in its order, for widths where the chart shows only their numbers. */
export const ChartAnnotations = ({ annotations }: { annotations: readonly Annotation[] }) => (
  <ol className="chart-annotations">
    {annotations
      .toSorted((a, b) => a.year - b.year)
      .map((annotation) => (
        <li key={annotationWords(annotation)}>{annotationWords(annotation)}</li>
      ))}
  </ol>
)
