export interface TilePlace {
  /** Short name written in the tile. */
  code: string
  column: number
  row: number
}

/** Finland's wellbeing services counties with Helsinki and Åland by their official codes: neighbours stay neighbours. */
const counties: Readonly<Record<string, TilePlace>> = {
  '01': { code: 'I-U', column: 4, row: 4 },
  '02': { code: 'K-U', column: 3, row: 4 },
  '03': { code: 'L-U', column: 2, row: 5 },
  '04': { code: 'V-K', column: 4, row: 5 },
  '05': { code: 'V-S', column: 1, row: 4 },
  '06': { code: 'SAT', column: 1, row: 3 },
  '07': { code: 'K-H', column: 2, row: 4 },
  '08': { code: 'PIR', column: 2, row: 3 },
  '09': { code: 'P-H', column: 3, row: 3 },
  '10': { code: 'KYM', column: 5, row: 4 },
  '11': { code: 'E-K', column: 5, row: 3 },
  '12': { code: 'E-S', column: 4, row: 3 },
  '13': { code: 'P-S', column: 4, row: 2 },
  '14': { code: 'P-K', column: 5, row: 2 },
  '15': { code: 'K-S', column: 3, row: 2 },
  '16': { code: 'E-P', column: 2, row: 2 },
  '17': { code: 'POH', column: 1, row: 2 },
  '18': { code: 'K-P', column: 2, row: 1 },
  '19': { code: 'P-P', column: 3, row: 1 },
  '20': { code: 'KAI', column: 4, row: 1 },
  '21': { code: 'LAP', column: 4, row: 0 },
  '90': { code: 'HKI', column: 3, row: 5 },
  '91': { code: 'ÅL', column: 0, row: 5 },
}

/** The invented counties of the demo country, from its windy north to its summer coast. */
const demoCounties: Readonly<Record<string, TilePlace>> = {
  '01': { code: 'PUR', column: 1, row: 4 },
  '02': { code: 'TUU', column: 3, row: 0 },
  '03': { code: 'JÄR', column: 2, row: 4 },
  '04': { code: 'HOP', column: 4, row: 4 },
  '05': { code: 'SUV', column: 3, row: 5 },
  '06': { code: 'KOI', column: 4, row: 3 },
  '07': { code: 'KAI', column: 2, row: 3 },
  '08': { code: 'HAV', column: 2, row: 1 },
  '09': { code: 'AAM', column: 5, row: 3 },
  '10': { code: 'KÄK', column: 3, row: 1 },
  '11': { code: 'MET', column: 2, row: 2 },
  '12': { code: 'KUR', column: 3, row: 2 },
  '13': { code: 'ILV', column: 4, row: 5 },
  '14': { code: 'KAN', column: 4, row: 2 },
  '15': { code: 'USV', column: 1, row: 2 },
  '16': { code: 'PIH', column: 3, row: 4 },
  '17': { code: 'SAU', column: 3, row: 3 },
  '18': { code: 'TEE', column: 4, row: 1 },
  '19': { code: 'LUM', column: 1, row: 3 },
  '20': { code: 'VAA', column: 2, row: 5 },
  '21': { code: 'ILT', column: 0, row: 3 },
}

/** The tile of a county by its region key (`hyvinvointialue:12`, `demo-hyvinvointialue:01`); undefined for other regions. */
export function countyTile(regionKey: string): TilePlace | undefined {
  const [category, code = ''] = regionKey.split(':')
  if (category === 'hyvinvointialue') return counties[code]
  return category === 'demo-hyvinvointialue' ? demoCounties[code] : undefined
}
