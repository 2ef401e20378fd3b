/**
 * Words that people use when they tell of joys and concerns and that name nothing that is measured: in plain letters, of
 * three languages.
 */
export const proposalEmptyWords: ReadonlySet<string> = new Set(
  (
    'ovat olla ollut olisi eivat eika enaa yha enemman vahemman myos mutta kun koska etta jos kuin niin nyt viela ' +
    'usein aina monen moni monet monta kaikki kaikille joku jotka joka josta johon missa mista mita mika miten siita ' +
    'siina sita tama taman niita niiden heidan meidan meilla heilla ilman kanssa vain jopa noin paljon hyvin huonosti ' +
    'tuntuu nakyy nahty kertoo kertovat sanovat kokevat kokee koetaan pitaisi taytyy saavat saa saada saanut tulee tulevat ' +
    'menee mennyt ollaan jalkeen ennen aikana vuoden vuosi vuonna viime kesalla syksylla kevaalla talvella kunnassa kunta ' +
    'kaupungissa kaupunki kaupungin alueella alue alueen ihmiset ihmisia asukkaat asukkaiden asukas kasvanut vahentynyt ' +
    'lisaantynyt lisaantyy vahenee nousee laskee parantunut heikentynyt huoli huolena ilo ilona iloa tarvitsevat tarvitaan ' +
    'yhtaan yksikaan ole monella esimerkiksi erityisesti toisensa omaa oman ' +
    'har inte ett det den att som pa men nar allt fler mer mindre ocksa utan sig sin vill kan ska blir blivit varit hos ' +
    'kommunen kommun stad staden manga alla mycket efter fran till under ' +
    'are not have has had been more less many too but when that this they their them from without who whose people ' +
    'town city municipality all our out very after before'
  ).split(' '),
)
