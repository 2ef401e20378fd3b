import { describe, expect, test } from 'vitest'

import { inAllLanguages, type KnownBodies, knownBody } from './deciding-bodies.ts'

const town: KnownBodies = {
  kind: 'municipality',
  name: { fi: 'Virtala', sv: 'Virtala' },
  decided: {},
  planApprovedBy: null,
  steeringGroups: [],
}
const council = (more: Partial<KnownBodies> = {}) => knownBody('council', { ...town, ...more })?.fi

describe('what the body of a stage is called', () => {
  test('is not guessed: whether a municipality is a kunta or a kaupunki nobody sees of its bare name', () => {
    expect(council()).toBeUndefined()
    expect(council({ planApprovedBy: { fi: 'Valtuusto' } })).toBeUndefined()
    expect(council({ planApprovedBy: { fi: 'Kaupunginhallitus' } })).toBe('Kaupunginvaltuusto')
    expect(knownBody('steeringGroup', { ...town, steeringGroups: [{ fi: 'Hyte-ryhmä' }, { fi: 'Johtoryhmä' }] })).toBe(
      null,
    )
  })

  test('is what it was called when it last decided, before anything else', () => {
    const decided = { council: { fi: 'Valtuusto' } }
    expect(council({ decided, planApprovedBy: { fi: 'Kaupunginvaltuusto' } })).toBe('Valtuusto')
  })

  test('is known of the plan, of another body, of its own name and of the law', () => {
    expect(council({ planApprovedBy: { fi: 'Kunnanvaltuusto' } })).toBe('Kunnanvaltuusto')
    expect(knownBody('board', { ...town, decided: { council: { sv: 'Stadsfullmäktige' } } })?.fi).toBe(
      'Kaupunginhallitus',
    )
    expect(council({ name: { fi: 'Virtalan kaupunki' } })).toBe('Kaupunginvaltuusto')
    expect(council({ name: { sv: 'Kommun kommun' } })).toBe('Kunnanvaltuusto')
    expect(knownBody('board', { ...town, kind: 'county' })).toEqual({
      fi: 'Aluehallitus',
      sv: 'Välfärdsområdesstyrelsen',
      en: 'County board',
    })
    expect(council({ kind: 'ngo' })).toBeUndefined()
    expect(knownBody('steeringGroup', { ...town, steeringGroups: [{ fi: 'Hyte-ryhmä' }] })?.fi).toBe('Hyte-ryhmä')
  })

  test('is told in all languages when it is a usual name, in what was typed when it is not', () => {
    expect(inAllLanguages({ sv: 'stadsfullmäktige' })).toEqual({
      fi: 'Kaupunginvaltuusto',
      sv: 'stadsfullmäktige',
      en: 'City council',
    })
    expect(inAllLanguages({ fi: 'Sivistyslautakunta' })).toEqual({ fi: 'Sivistyslautakunta' })
  })
})
