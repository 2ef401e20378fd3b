/** Demo ids are valid UUIDs that tell what they are: 1 organisation, 2 unit, 3 person; other modules go on from 4. */
export const demoId = (kind: number, number: number): string =>
  `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
