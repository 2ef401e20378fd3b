/**
 * Where in Finnish: the names of municipalities, regions and countries with their local case, inner (Espoossa) or outer
 * (Vantaalla), as the Institute for the Languages of Finland recommends. Of those that are said in both ways the list has
 * the safe form (Ruskon kunnassa). After a slash the genitive, where it is not the same stem with an n.
 */
const forms = `
  Akaa Akaassa, Alajärvi Alajärvellä, Alavieska Alavieskassa, Alavus Alavudella, Asikkala Asikkalassa, Askola Askolassa,
  Aura Aurassa, Brändö Brändön kunnassa, Eckerö Eckerön kunnassa, Enonkoski Enonkoskella, Enontekiö Enontekiöllä,
  Espoo Espoossa, Eura Eurassa, Eurajoki Eurajoella, Evijärvi Evijärvellä, Finström Finströmin kunnassa,
  Forssa Forssassa, Föglö Föglön kunnassa, Geta Getan kunnassa, Haapajärvi Haapajärvellä, Haapavesi Haapavedellä,
  Hailuoto Hailuodossa, Halsua Halsualla, Hamina Haminassa, Hammarland Hammarlandin kunnassa, Hankasalmi Hankasalmella,
  Hanko Hangossa, Harjavalta Harjavallassa, Hartola Hartolassa, Hattula Hattulassa, Hausjärvi Hausjärvellä,
  Heinola Heinolassa, Heinävesi Heinävedellä, Helsinki Helsingissä, Hirvensalmi Hirvensalmella, Hollola Hollolassa,
  Huittinen Huittisissa/Huittisten, Humppila Humppilassa, Hyrynsalmi Hyrynsalmella, Hyvinkää Hyvinkäällä,
  Hämeenkyrö Hämeenkyrössä, Hämeenlinna Hämeenlinnassa, Ii Iissä, Iisalmi Iisalmessa, Iitti Iitissä,
  Ikaalinen Ikaalisissa/Ikaalisten, Ilmajoki Ilmajoella, Ilomantsi Ilomantsissa, Imatra Imatralla, Inari Inarissa,
  Inkoo Inkoossa, Isojoki Isojoella, Isokyrö Isossakyrössä/Isonkyrön, Janakkala Janakkalassa, Joensuu Joensuussa,
  Jokioinen Jokioisissa/Jokioisten, Jomala Jomalan kunnassa, Joroinen Joroisissa/Joroisten, Joutsa Joutsassa,
  Juuka Juuassa, Juupajoki Juupajoella, Juva Juvalla, Jyväskylä Jyväskylässä, Jämijärvi Jämijärvellä, Jämsä Jämsässä,
  Järvenpää Järvenpäässä, Kaarina Kaarinassa, Kaavi Kaavilla, Kajaani Kajaanissa, Kalajoki Kalajoella,
  Kangasala Kangasalla/Kangasalan, Kangasniemi Kangasniemellä, Kankaanpää Kankaanpäässä, Kannonkoski Kannonkoskella,
  Kannus Kannuksessa, Karijoki Karijoella, Karkkila Karkkilassa, Karstula Karstulassa, Karvia Karvian kunnassa,
  Kaskinen Kaskisissa/Kaskisten, Kauhajoki Kauhajoella, Kauhava Kauhavalla, Kauniainen Kauniaisissa/Kauniaisten,
  Kaustinen Kaustisella, Keitele Keiteleellä, Kemi Kemissä, Kemijärvi Kemijärvellä, Keminmaa Keminmaassa,
  Kemiönsaari Kemiönsaaren kunnassa, Kempele Kempeleessä, Kerava Keravalla, Keuruu Keuruulla, Kihniö Kihniön kunnassa,
  Kinnula Kinnulassa, Kirkkonummi Kirkkonummella, Kitee Kiteellä, Kittilä Kittilässä, Kiuruvesi Kiuruvedellä,
  Kivijärvi Kivijärvellä, Kokemäki Kokemäellä, Kokkola Kokkolassa, Kolari Kolarissa, Konnevesi Konnevedellä,
  Kontiolahti Kontiolahdella, Korsnäs Korsnäsin kunnassa, Koski Kosken kunnassa, Kotka Kotkassa, Kouvola Kouvolassa,
  Kristiinankaupunki Kristiinankaupungissa, Kruunupyy Kruunupyyssä, Kuhmo Kuhmossa, Kuhmoinen Kuhmoisissa/Kuhmoisten,
  Kumlinge Kumlingen kunnassa, Kuopio Kuopiossa, Kuortane Kuortaneella, Kurikka Kurikassa, Kustavi Kustavissa,
  Kuusamo Kuusamossa, Kyyjärvi Kyyjärvellä, Kärkölä Kärkölässä, Kärsämäki Kärsämäellä, Kökar Kökarin kunnassa,
  Lahti Lahdessa, Laihia Laihialla, Laitila Laitilassa, Lapinjärvi Lapinjärvellä, Lapinlahti Lapinlahdella,
  Lappajärvi Lappajärvellä, Lappeenranta Lappeenrannassa, Lapua Lapualla, Laukaa Laukaassa, Lemi Lemillä,
  Lemland Lemlandin kunnassa, Lempäälä Lempäälässä, Leppävirta Leppävirralla, Lestijärvi Lestijärvellä,
  Lieksa Lieksassa, Lieto Liedossa, Liminka Limingassa, Liperi Liperissä, Lohja Lohjalla, Loimaa Loimaalla,
  Loppi Lopella, Loviisa Loviisassa, Luhanka Luhangassa, Lumijoki Lumijoella, Lumparland Lumparlandin kunnassa,
  Luoto Luodossa, Luumäki Luumäellä, Maalahti Maalahdessa, Maarianhamina Maarianhaminassa, Marttila Marttilassa,
  Masku Maskussa, Merijärvi Merijärvellä, Merikarvia Merikarvialla, Miehikkälä Miehikkälässä, Mikkeli Mikkelissä,
  Muhos Muhoksella, Multia Multialla, Muonio Muoniossa, Mustasaari Mustasaaressa, Muurame Muuramessa,
  Mynämäki Mynämäellä, Myrskylä Myrskylässä, Mäntsälä Mäntsälässä, Mänttä-Vilppula Mänttä-Vilppulassa,
  Mäntyharju Mäntyharjulla, Naantali Naantalissa, Nakkila Nakkilassa, Nivala Nivalassa, Nokia Nokialla,
  Nousiainen Nousiaisissa/Nousiaisten, Nurmes Nurmeksessa, Nurmijärvi Nurmijärvellä, Närpiö Närpiössä,
  Orimattila Orimattilassa, Oripää Oripäässä, Orivesi Orivedellä, Oulainen Oulaisissa/Oulaisten, Oulu Oulussa,
  Outokumpu Outokummussa, Padasjoki Padasjoella, Paimio Paimiossa, Paltamo Paltamossa, Parainen Paraisilla/Paraisten,
  Parikkala Parikkalassa, Parkano Parkanossa, Pelkosenniemi Pelkosenniemellä, Pello Pellossa, Perho Perhossa,
  Pertunmaa Pertunmaalla, Petäjävesi Petäjävedellä, Pieksämäki Pieksämäellä, Pielavesi Pielavedellä,
  Pietarsaari Pietarsaaressa, Pihtipudas Pihtiputaalla, Pirkkala Pirkkalassa, Polvijärvi Polvijärvellä,
  Pomarkku Pomarkussa, Pori Porissa, Pornainen Pornaisissa/Pornaisten, Porvoo Porvoossa, Posio Posiolla,
  Pudasjärvi Pudasjärvellä, Pukkila Pukkilassa, Punkalaidun Punkalaitumella, Puolanka Puolangalla, Puumala Puumalassa,
  Pyhtää Pyhtäällä, Pyhäjoki Pyhäjoella, Pyhäjärvi Pyhäjärvellä, Pyhäntä Pyhännän kunnassa, Pyhäranta Pyhärannassa,
  Pälkäne Pälkäneellä, Pöytyä Pöytyällä, Raahe Raahessa, Raasepori Raaseporissa, Raisio Raisiossa,
  Rantasalmi Rantasalmella, Ranua Ranualla, Rauma Raumalla, Rautalampi Rautalammilla, Rautavaara Rautavaaralla,
  Rautjärvi Rautjärvellä, Reisjärvi Reisjärvellä, Riihimäki Riihimäellä, Ristijärvi Ristijärvellä,
  Rovaniemi Rovaniemellä, Ruokolahti Ruokolahdella, Ruovesi Ruovedellä, Rusko Ruskon kunnassa, Rääkkylä Rääkkylässä,
  Saarijärvi Saarijärvellä, Salla Sallassa, Salo Salossa, Saltvik Saltvikin kunnassa, Sastamala Sastamalassa,
  Sauvo Sauvossa, Savitaipale Savitaipaleella, Savonlinna Savonlinnassa, Savukoski Savukoskella, Seinäjoki Seinäjoella,
  Sievi Sievissä, Siikainen Siikaisissa/Siikaisten, Siikajoki Siikajoella, Siikalatva Siikalatvan kunnassa,
  Siilinjärvi Siilinjärvellä, Simo Simossa, Sipoo Sipoossa, Siuntio Siuntiossa, Sodankylä Sodankylässä, Soini Soinissa,
  Somero Somerolla, Sonkajärvi Sonkajärvellä, Sotkamo Sotkamossa, Sottunga Sottungan kunnassa, Sulkava Sulkavalla,
  Sund Sundin kunnassa, Suomussalmi Suomussalmella, Suonenjoki Suonenjoella, Sysmä Sysmässä, Säkylä Säkylässä,
  Taipalsaari Taipalsaaressa, Taivalkoski Taivalkoskella, Taivassalo Taivassalossa, Tammela Tammelassa,
  Tampere Tampereella, Tervo Tervossa, Tervola Tervolassa, Teuva Teuvalla, Tohmajärvi Tohmajärvellä,
  Toholampi Toholammilla, Toivakka Toivakassa, Tornio Torniossa, Turku Turussa, Tuusniemi Tuusniemellä,
  Tuusula Tuusulassa, Tyrnävä Tyrnävällä, Ulvila Ulvilassa, Urjala Urjalassa, Utajärvi Utajärvellä, Utsjoki Utsjoella,
  Uurainen Uuraisilla/Uuraisten, Uusikaarlepyy Uudessakaarlepyyssä/Uudenkaarlepyyn,
  Uusikaupunki Uudessakaupungissa/Uudenkaupungin, Vaala Vaalassa, Vaasa Vaasassa, Valkeakoski Valkeakoskella,
  Vantaa Vantaalla, Varkaus Varkaudessa, Vehmaa Vehmaalla, Vesanto Vesannolla, Vesilahti Vesilahdella, Veteli Vetelissä,
  Vieremä Vieremällä, Vihti Vihdissä, Viitasaari Viitasaarella, Vimpeli Vimpelissä, Virolahti Virolahdella,
  Virrat Virroilla/Virtain, Vårdö Vårdön kunnassa, Vöyri Vöyrin kunnassa, Ylitornio Ylitornion kunnassa,
  Ylivieska Ylivieskassa, Ylöjärvi Ylöjärvellä, Ypäjä Ypäjällä, Ähtäri Ähtärissä, Äänekoski Äänekoskella,

  Uusimaa Uudellamaalla/Uudenmaan, Varsinais-Suomi Varsinais-Suomessa, Satakunta Satakunnassa,
  Kanta-Häme Kanta-Hämeessä, Pirkanmaa Pirkanmaalla, Päijät-Häme Päijät-Hämeessä, Kymenlaakso Kymenlaaksossa,
  Etelä-Karjala Etelä-Karjalassa, Etelä-Savo Etelä-Savossa, Pohjois-Savo Pohjois-Savossa,
  Pohjois-Karjala Pohjois-Karjalassa, Keski-Suomi Keski-Suomessa, Etelä-Pohjanmaa Etelä-Pohjanmaalla,
  Pohjanmaa Pohjanmaalla, Keski-Pohjanmaa Keski-Pohjanmaalla, Pohjois-Pohjanmaa Pohjois-Pohjanmaalla,
  Kainuu Kainuussa, Lappi Lapissa, Ahvenanmaa Ahvenanmaalla, Manner-Suomi Manner-Suomessa, Suomi Suomessa,
  Ruotsi Ruotsissa, Norja Norjassa, Tanska Tanskassa, Islanti Islannissa, Viro Virossa,
  Pohjoismaat Pohjoismaissa/Pohjoismaiden,

  Virtala Virtalassa, Koskenlaita Koskenlaidassa`

/** Names that end in a common noun are inflected as it is: Länsi-Uudenmaan hyvinvointialueella, Pedersören kunnassa. */
const nouns = `
  hyvinvointialue hyvinvointialueella, kunta kunnassa, kaupunki kaupungissa, maakunta maakunnassa,
  seutukunta seutukunnassa, sairaanhoitopiiri sairaanhoitopiirissä, suuralue suuralueella, alue alueella,
  erityisvastuualue erityisvastuualueella, maa maassa`

/** The last parts of the demo country's invented names. */
const demoEndings = `
  harju harjulla, järvi järvellä, kangas kankaalla, koski koskella, kylä kylässä, lahti lahdella, lampi lammella,
  lähde lähteellä, metsä metsässä, mäki mäellä, niemi niemellä, notko notkossa, pelto pellolla, ranta rannassa,
  saari saaressa, salmi salmella, vaara vaaralla, virta virralla`

/** In what case a place is where something is, and whose it is. */
export interface FinnishForms {
  /** Espoossa, Vantaalla. */
  inside: string
  /** Espoon, Vantaan. */
  genitive: string
}

function readForms(list: string): Map<string, FinnishForms> {
  return new Map(
    list.split(',').map((entry) => {
      const [, name = '', inside = '', genitive] = /^(\S+) ([^/]+)(?:\/(.+))?$/.exec(entry.trim()) ?? []
      return [name, { inside, genitive: genitive ?? `${inside.replace(/(ssa|ssä|lla|llä)$/, '')}n` }]
    }),
  )
}

const places = readForms(forms)
const commonNouns = readForms(nouns)
const endings = readForms(demoEndings)

/** The forms of a name; undefined when it is none that we are sure of. */
export function finnishFormsOf(name: string, isDemo: boolean): FinnishForms | undefined {
  const known = places.get(name)
  if (known) return known
  const space = name.lastIndexOf(' ')
  const noun = space > 0 ? commonNouns.get(name.slice(space + 1)) : undefined
  if (noun) return withBeginning(name.slice(0, space + 1), noun)
  if (!isDemo) return undefined
  for (const [ending, its] of endings)
    if (name.endsWith(ending)) return withBeginning(name.slice(0, -ending.length), its)
  return undefined
}

const withBeginning = (beginning: string, { inside, genitive }: FinnishForms): FinnishForms => ({
  inside: beginning + inside,
  genitive: beginning + genitive,
})

/** Espoosta, Vantaalta: from the form that tells where. */
export const fromInside = (inside: string): string =>
  inside.replace(/(ss|ll)([aä])$/, (_, consonants: string, vowel: string) => `${consonants[0]}t${vowel}`)
