import { translations } from '#shared/texts.ts'
import type { AttentionReason } from '../../statistics/attention.ts'

type Verdict = 'better' | 'worse'

export const changesTexts = translations({
  fi: {
    title: 'Mikä muuttui',
    lead: 'Mitä uudet luvut kertovat omasta alueesta: uudet vuodet, lähteiden korjaukset ja se, mihin kannattaa tarttua.',
    none: {
      title: 'Muutoksia ei vielä ole',
      text: 'Kun lähteistä haetaan seuraavan kerran lukuja, tästä näkee yhdellä silmäyksellä, mikä omalla alueella muuttui.',
    },
    fetched: (day: string) => `${day} haetut luvut`,
    summary: ({ indicators, corrected, added }: { indicators: number; corrected: number; added: number }) =>
      [
        indicators > 0 &&
          (indicators === 1 ? 'Yhdessä indikaattorissa on uusi vuosi' : `${indicators} indikaattorissa on uusi vuosi`),
        corrected > 0 && `lähde on korjannut ${corrected === 1 ? 'yhden' : corrected} indikaattorin aiempia lukuja`,
        added > 0 && `${added} indikaattoria on tietopohjassa ensimmäistä kertaa`,
      ]
        .filter(Boolean)
        .join(', ') + '.',
    attention: 'Tähän kannattaa tarttua',
    noAttention: 'Mikään uusi luku ei poikkea aiemmasta niin, että sen voisi sanoa muuttuneen sattumaa enemmän.',
    verdicts: { better: 'parantunut', worse: 'heikentynyt' } satisfies Record<Verdict, string>,
    reasons: {
      turned: 'suunta on kääntynyt',
      trend: 'uusi kehityssuunta',
      change: 'uusi arvo eroaa edellisestä enemmän kuin sattuma selittää',
      crossed: 'ero koko maahan on muuttunut merkitseväksi',
    } satisfies Record<AttentionReason, string>,
    newYears: 'Uudet vuodet',
    year: 'Vuosi',
    value: 'Arvo',
    indicator: 'Indikaattori',
    corrected: 'Lähteen korjaukset aiempiin vuosiin',
    correctedNote:
      'Lähteet laskevat vanhoja lukuja uudelleen esimerkiksi kuntajaon muuttuessa. Hyväksyttyihin kertomuksiin korjaukset eivät vaikuta.',
    cells: (count: number) => (count === 1 ? 'yksi luku' : `${count} lukua`),
    before: 'Ennen',
    after: 'Nyt',
    missing: 'ei lukua',
    added: 'Uusia indikaattoreita',
    more: (count: number) => `ja ${count} muuta`,
    stale: 'Luku odottaa päivitystä',
    staleNote: 'Viimeisin luku on vanhempi kuin indikaattorin oma päivitystahti selittää.',
    staleLine: (year: number, every: number) =>
      every === 1
        ? `viimeisin ${year}, ilmestyy yleensä joka vuosi`
        : `viimeisin ${year}, ilmestyy yleensä ${every} vuoden välein`,
    older: 'Näytä aiemmat',
    method: 'Miten tähän on valittu',
    methodText:
      'Enintään kymmenen indikaattoria, joiden arvo on testin mukaan parantunut tai heikentynyt: ensin kääntyneet kehityssuunnat, sitten uudet suunnat, sitten edellisestä arvosta eroavat ja viimeksi ne, joissa ero koko maahan on tullut merkitseväksi. Samassa ryhmässä ensin suurimmat muutokset suhteessa kuntien välisiin eroihin. Kolme paikkaa on varattu harvinaisemmalle suunnalle. Laskelma on Kaarnan oma.',
  },
  sv: {
    title: 'Vad som ändrades',
    lead: 'Vad nya tal berättar om det egna området: nya år, källornas rättelser och vad som är värt att ta tag i.',
    none: {
      title: 'Inga ändringar ännu',
      text: 'När tal hämtas från källorna nästa gång ser man här med en blick vad som ändrades i det egna området.',
    },
    fetched: (day: string) => `Tal hämtade ${day}`,
    summary: ({ indicators, corrected, added }: { indicators: number; corrected: number; added: number }) =>
      [
        indicators > 0 &&
          (indicators === 1 ? 'En indikator har ett nytt år' : `${indicators} indikatorer har ett nytt år`),
        corrected > 0 &&
          `källan har rättat tidigare tal i ${corrected === 1 ? 'en indikator' : `${corrected} indikatorer`}`,
        added > 0 && `${added} indikatorer finns i kunskapsbasen för första gången`,
      ]
        .filter(Boolean)
        .join(', ') + '.',
    attention: 'Värt att ta tag i',
    noAttention:
      'Inget nytt tal skiljer sig så mycket från tidigare att man kan säga att det har ändrats mer än av en slump.',
    verdicts: { better: 'bättre', worse: 'sämre' },
    reasons: {
      turned: 'riktningen har vänt',
      trend: 'ny utvecklingsriktning',
      change: 'det nya värdet skiljer sig från det förra mer än slumpen förklarar',
      crossed: 'skillnaden mot hela landet har blivit signifikant',
    },
    newYears: 'Nya år',
    year: 'År',
    value: 'Värde',
    indicator: 'Indikator',
    corrected: 'Källans rättelser i tidigare år',
    correctedNote:
      'Källorna räknar om gamla tal till exempel när kommunindelningen ändras. Godkända berättelser påverkas inte.',
    cells: (count: number) => (count === 1 ? 'ett tal' : `${count} tal`),
    before: 'Förut',
    after: 'Nu',
    missing: 'inget tal',
    added: 'Nya indikatorer',
    more: (count: number) => `och ${count} till`,
    stale: 'Tal som väntar på uppdatering',
    staleNote: 'Det senaste talet är äldre än indikatorns egen uppdateringstakt förklarar.',
    staleLine: (year: number, every: number) =>
      every === 1 ? `senast ${year}, kommer vanligen varje år` : `senast ${year}, kommer vanligen vart ${every}:e år`,
    older: 'Visa tidigare',
    method: 'Så har dessa valts',
    methodText:
      'Högst tio indikatorer vars värde enligt ett test har blivit bättre eller sämre: först vända utvecklingsriktningar, sedan nya riktningar, sedan de som skiljer sig från det förra värdet och sist de där skillnaden mot hela landet har blivit signifikant. I samma grupp först de största förändringarna i förhållande till skillnaderna mellan kommuner. Tre platser är reserverade för den ovanligare riktningen. Beräkningen är Kaarnas egen.',
  },
  en: {
    title: 'What changed',
    lead: 'What new figures tell of your area: new years, corrections by the sources, and what is worth taking up.',
    none: {
      title: 'No changes yet',
      text: 'When figures are next fetched from the sources, this page shows at a glance what changed in your area.',
    },
    fetched: (day: string) => `Figures fetched ${day}`,
    summary: ({ indicators, corrected, added }: { indicators: number; corrected: number; added: number }) =>
      [
        indicators > 0 &&
          (indicators === 1 ? 'One indicator has a new year' : `${indicators} indicators have a new year`),
        corrected > 0 &&
          `the source has corrected earlier figures of ${corrected === 1 ? 'one indicator' : `${corrected} indicators`}`,
        added > 0 && `${added} indicators are in the knowledge base for the first time`,
      ]
        .filter(Boolean)
        .join(', ') + '.',
    attention: 'Worth taking up',
    noAttention: 'No new figure differs from the earlier ones by more than chance explains.',
    verdicts: { better: 'improved', worse: 'worsened' },
    reasons: {
      turned: 'the trend has turned',
      trend: 'a new trend',
      change: 'the new value differs from the previous one by more than chance explains',
      crossed: 'the difference from the whole country has become significant',
    },
    newYears: 'New years',
    year: 'Year',
    value: 'Value',
    indicator: 'Indicator',
    corrected: 'Corrections to earlier years',
    correctedNote:
      'Sources compute old figures anew, for instance when municipalities merge. Approved reports are not affected.',
    cells: (count: number) => (count === 1 ? 'one figure' : `${count} figures`),
    before: 'Before',
    after: 'Now',
    missing: 'no figure',
    added: 'New indicators',
    more: (count: number) => `and ${count} more`,
    stale: 'Waiting for an update',
    staleNote: "The latest figure is older than the indicator's own rhythm explains.",
    staleLine: (year: number, every: number) =>
      every === 1
        ? `latest ${year}, usually published every year`
        : `latest ${year}, usually published every ${every} years`,
    older: 'Show earlier ones',
    method: 'How these were chosen',
    methodText:
      'At most ten indicators whose value has improved or worsened by a test: turned trends first, then new trends, then values that differ from the previous one, and last those whose difference from the whole country has become significant. Within a group, the largest changes in proportion to the differences between municipalities come first. Three places are kept for the rarer direction. Computed by Kaarna.',
  },
})
