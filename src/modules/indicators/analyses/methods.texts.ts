import { translations } from '#shared/texts.ts'

/** How each computed thing comes about, in words that need no statistics. */
export const methodsTexts = translations({
  fi: {
    title: 'Miten luvut on laskettu',
    lead: 'Kaarna näyttää lähteen luvut sellaisina kuin ne on julkaistu. Kaikki, mitä Kaarna laskee niistä itse, on merkitty, ja tässä kerrotaan miten.',
    sources: 'Lähteet',
    contents: 'Menetelmät',
    methods: {
      trend: {
        title: 'Pitkän ajan suunta',
        paragraphs: [
          'Suunta sanotaan vain, kun se erottuu sattumasta. Testi (Mann–Kendall) katsoo viittä–kymmentä viimeistä lukua ja laskee, kuinka usein myöhempi luku on aiempaa suurempi tai pienempi. Jos näin selvä järjestys syntyisi sattumalta harvemmin kuin kerran kahdestakymmenestä, suunta kerrotaan.',
          'Muutos vuotta kohti on kaikkien lukuparien kulmakertoimien mediaani (Theil–Sen), joten yksi poikkeava vuosi ei käännä sitä. Puuttuvat vuodet otetaan huomioon.',
        ],
      },
      change: {
        title: 'Muutos edellisestä luvusta',
        paragraphs: [
          'Muutosta sanotaan paremmaksi tai heikommaksi vain, jos mittarilla on suunta ja jokin näistä pitää: pitkän ajan suunta on sama, kahden luvun ero on suurempi kuin sattuma ja pyöristys selittävät (95 %), tai muutos ylittää mittarille sovitun rajan. Muuten kerrotaan vain, nousiko vai laskiko luku.',
        ],
      },
      rank: {
        title: 'Sija kuntien joukossa',
        paragraphs: [
          'Sija on kunnan paikka niiden nykyisten kuntien joukossa, joilla on luku samalta vuodelta; ykkönen on paras. Osuus kertoo, kuinka monta prosenttia muista kunnista on heikommassa asemassa, tasatulokset puoliksi. Mittareille, joilla ei ole parempaa suuntaa, sijaa ei anneta.',
        ],
      },
      comparison: {
        title: 'Parempi, samaa tasoa vai heikompi kuin vertailu',
        paragraphs: [
          'Kun alue on osa vertailua (koko maa, hyvinvointialue) tai vertailuna on kuntien mediaani, vertailuluku on parempi tai heikompi vain, jos se jää alueen oman luvun 95 prosentin luottamusvälin ulkopuolelle. Kahta erillistä aluetta verrattaessa otetaan huomioon molempien sattuma: eron luottamusvälin on jätettävä nolla ulkopuolelleen.',
          'Eron on aina oltava suurempi kuin julkaistujen lukujen pyöristys. Väli on lähteen oma, jos lähde antaa sen, muuten tapausten määristä laskettu. Jos lähde ei kerro kumpaakaan, eroa ei voi testata eikä väriä anneta. Jos mittarilla ei ole parempaa suuntaa, sanotaan vain suurempi tai pienempi.',
          'Luottamusväli kuvaa sattumaa. Se ei kerro ikärakenteen eroista, vastauskadosta eikä siitä, että sama ihminen voi olla tapauksena monta kertaa.',
        ],
      },
      interval: {
        title: 'Luottamusväli',
        paragraphs: [
          'Väli, johon alueen todellinen taso 95 prosentin varmuudella kuuluu, jos tapaukset ovat toisistaan riippumattomia. Prosenttiosuuksille käytetään Wilsonin väliä, suhdeluvuille (esimerkiksi 10 000 asukasta kohti) Byarin väliä ja alle kymmenelle tapaukselle tarkkaa Poisson-väliä.',
          'Nimittäjä päätellään lähteen luvusta ja tapausten määrästä. Jos lähde kertoo vain luvun, väliä ei ole.',
          'Jos lähde antaa luottamusvälin itse, näytetään ja käytetään sitä (lähteen antama): vain lähde tuntee otoksensa ja sen painot. Kun kahdesta luvusta ainakin toisella on lähteen väli, ero testataan väleistä. Keskivirhe on kummankin välin toista kohti oleva puolisko jaettuna luvulla 1,96, joten vinokin väli tulee oikein otetuksi. Pelkkää välien päällekkäisyyttä ei käytetä. Väli, jolla ei ole leveyttä, ei kerro sattumasta mitään.',
        ],
      },
      smallNumbers: {
        title: 'Pienet luvut',
        paragraphs: [
          'Lähteen julkaisemat luvut näytetään, mutta alle viiteen tapaukseen perustuvat merkitään: yksittäinen vuosi kertoo silloin vähän.',
          'Kaarnan omista laskelmista (esimerkiksi kyselyistä) alle viiden tapauksen luvut jätetään pois, ja niiden mukana niin monta muuta ryhmää, ettei puuttuvaa voi laskea summasta. Sama koskee ryhmää, josta vain alle viisi jää tapausten ulkopuolelle. Nolla kerrotaan.',
        ],
      },
      gap: {
        title: 'Ryhmien ja alueiden väliset erot',
        paragraphs: [
          'Kun ryhmillä on järjestys (koulutus, ikä, tulot), ero on viimeisen ja ensimmäisen ryhmän erotus ja suhde. Kun järjestystä ei ole (alueet, kielet), ero on suurimman ja pienimmän erotus. Järjestyksessä olevien ryhmien ero testataan eron luottamusvälillä, muiden testillä siitä, eroavatko kaikki ryhmät toisistaan enemmän kuin sattuma selittää (khiin neliö; lähteen antamista väleistä Cochranin Q).',
          'Jos ryhmien koot tunnetaan, lasketaan myös eriarvoisuuden kulmakerroin (SII ja RII): suora kaikkien ryhmien läpi, kukin kokonsa painolla. Se kertoo eron järjestyksen aivan alku- ja loppupään välillä ja ottaa huomioon myös keskimmäiset ryhmät.',
          'Eron sanotaan kasvaneen tai kaventuneen vain, kun eron oma aikasarja läpäisee saman testin kuin muutkin suunnat. Alueiden ero lasketaan joka vuosi samoista alueista. Jos suhteellinen ero muuttuu toisin kuin erotus, kerrotaan molemmat.',
        ],
      },
      similar: {
        title: 'Samankaltaiset kunnat',
        paragraphs: [
          'Kuntia verrataan rakenteen mukaan: väkiluku ja väestöntiheys, huoltosuhde, ikääntyneiden osuus, lapsiperheet ja yhden vanhemman perheet, vieraskieliset, koulutus, koulutuksen ulkopuolella olevat nuoret ja työttömyys. Hyvinvoinnin tuloksia ei käytetä, jotta niitä voi verrata samankaltaisten kuntien kesken.',
          'Jokainen tieto muutetaan keskihajonnoiksi, väkiluku, tiheys ja vieraskielisten osuus ensin logaritmeiksi. Etäisyys on erojen neliöllinen keskiarvo: 0 on samanlainen, ja kaksi sattumalta valittua kuntaa on noin 1,4:n päässä toisistaan. Puuttuva tieto ei lisää eikä vähennä etäisyyttä, mutta kunnalla on oltava vähintään kolme neljäsosaa tiedoista.',
        ],
      },
      aggregate: {
        title: 'Alueen luku kuntien luvuista',
        paragraphs: [
          'Kun lähteellä ei ole lukua suuremmalle alueelle, Kaarna laskee sen jakamalla kuntien tapaukset yhteensä kuntien nimittäjillä yhteensä. Luku on aina merkitty Kaarnan laskemaksi.',
          'Lukua ei lasketa mediaaneista, Gini-kertoimista, indekseistä eikä kyselyistä, jotka eivät kerro tapausten määriä. Kuntien, joilla on luku, on katettava vähintään 95 prosenttia alueen väestöstä. Jos kunnassa ei ole yhtään tapausta tai luku on pyöristynyt liian pieneksi, sen nimittäjä arvioidaan väkiluvusta samassa suhteessa kuin muissa kunnissa.',
        ],
      },
      forecast: {
        title: 'Minne nykyinen suunta johtaa',
        paragraphs: [
          'Suora viimeisten 8–10 luvun läpi jatkettuna enintään viisi vuotta: jos pitkän ajan suunta erottuu sattumasta, sen mukaan (Theil–Sen), muuten vaakasuoraan. Väli kertoo, missä yksittäisen vuoden luku olisi 95 prosentin varmuudella, jos vuodet vaihtelisivat suoran ympärillä kuten tähän asti.',
          'Laskelma ei tunne syitä: se ei tiedä päätöksistä, palveluista eikä suhdanteista. Peräkkäiset vuodet muistuttavat usein toisiaan, joten väli on yleensä liian kapea. Laskelma ei tule raporttiin, ellei sitä sinne valita.',
        ],
      },
      whatIf: {
        title: 'Jos taso olisi toinen',
        paragraphs: [
          'Kuinka paljon suurempi tai pienempi lukumäärä olisi, jos alue olisi koko maan, hyvinvointialueen, parhaan neljänneksen tai tavoitteen tasolla: tasojen ero kertaa alueen oma nimittäjä. Luku on suuruusluokka, ja alle viisi sanotaan vain alle viideksi.',
        ],
      },
      goal: {
        title: 'Tavoitteen eteneminen ja alueen muutos',
        paragraphs: [
          'Tavoitteen viimeisintä lukua verrataan siihen, missä luvun odotettiin olevan samana vuonna: sovittujen välivuosien mukaan, muuten suoraan lähtötasosta tavoitteeseen. Ero on jälkeen jäämistä vasta, kun se on suurempi kuin mittarille sovittu muutoksen raja, tai ilman rajaa suurempi kuin pyöristys. Jos mittareita on useita, tavoitteen tilanne on sen, joka on kauimpana odotetusta. Oma tekeminen ei vaikuta siihen.',
          'Rinnalla kerrotaan, kuinka paljon luku muuttui samoina vuosina hyvinvointialueella, tai koko maassa, jos alueen lukuja ei ole. Omaa muutosta sanotaan paremmaksi tai heikommaksi vain, jos mittarilla on suunta ja muutosten ero ylittää mittarille sovitun rajan. Muuten kerrotaan vain ero.',
        ],
      },
      attention: {
        title: 'Mitkä muutokset nostetaan esiin',
        paragraphs: [
          'Tuonnin jälkeen nostetaan enintään kymmenen mittaria, joiden luku on uusi tai korjattu ja jotka ovat testin mukaan muuttuneet: ensin ne, joiden suunta on kääntynyt, sitten uudet suunnat, sitten muutokset edellisestä luvusta, viimeisenä ne, jotka ovat nyt koko maata paremmat tai heikommat eivätkä aiemmin olleet. Saman syyn sisällä ensin ne, joiden muutos on suurin kuntien välisiin eroihin nähden. Harvinaisemmalle suunnalle (parempaan tai heikompaan) pidetään kolme paikkaa.',
        ],
      },
      spine: {
        title: 'Alueprofiili',
        paragraphs: [
          'Rivin keskellä on koko maa, päässä se kunnista, joka on siitä kauimpana, ja oikealla aina parempi. Tumma osa on kuntien keskimmäinen puolisko. Pisteen väri tulee vertailusta koko maahan (95 %), ei pisteen paikasta.',
        ],
      },
      drafting: {
        title: 'Raportin sanat luvuista',
        paragraphs: [
          'Raportin kuvioiden, taulukoiden ja avainlukujen alle Kaarna kirjoittaa luvuista yhdestä kolmeen virkettä: paljonko, mistä lähtien ja miten luku on muuttunut, ketkä ovat samassa tilanteessa ja kuinka varma asia on. Virkkeet syntyvät säännöistä: samoista luvuista tulee aina samat sanat.',
          'Parempi tai heikompi sanotaan vain, kun suunta, muutos tai ero on testattu. Sukupuolten ja ikäryhmien ero kerrotaan, kun se on suurempi kuin sattuma selittää, tai kun sitä ei voi testata mutta toinen luku on vähintään puolitoistakertainen. Alle viiden tapauksen luvusta, puuttuvista vuosista ja lähteen muuttamista luvuista kerrotaan aina, kun ne mahtuvat.',
          'Muokattuja sanoja ei kirjoiteta yli. Jos luku muuttuu sen jälkeen, kirjoittaja näkee vanhan ja uuden luvun ja valitsee.',
        ],
      },
      keyFindings: {
        title: 'Ehdotukset keskeisiksi havainnoiksi',
        paragraphs: [
          'Raportille ehdotetaan havaintoja neljästä syystä: suunnalle tai muutokselle on tilastollinen peruste (yksittäisen muutoksen on lisäksi oltava vähintään puolitoistakertainen indikaattorin tavalliseen muutokseen verrattuna), ero hyvinvointialueeseen tai koko maahan on suurempi kuin sattuma selittää ja vähintään kymmenesosa, tavoite on saavutettu tai jäänyt saavuttamatta, tai luvut vahvistavat ilon tai huolen aiheen.',
          'Järjestys: muutoksella paino kasvaa, kun sattuma selittää sitä heikommin ja kun se on suurempi kuin tavallisesti; erolla sen suuruuden mukaan; tavoitteilla ja huolilla paino on kiinteä. Ihminen valitsee, mitä raportissa sanotaan.',
        ],
      },
    },
  },
  sv: {
    title: 'Så har talen beräknats',
    lead: 'Kaarna visar källans tal så som de har publicerats. Allt som Kaarna själv beräknar ur dem är märkt, och här berättas hur.',
    sources: 'Källor',
    contents: 'Metoder',
    methods: {
      trend: {
        title: 'Riktning på lång sikt',
        paragraphs: [
          'En riktning nämns bara när den skiljer sig från slumpen. Testet (Mann–Kendall) ser på de fem–tio senaste talen och räknar hur ofta ett senare tal är större eller mindre än ett tidigare. Om en så tydlig ordning uppstår av en slump mer sällan än en gång på tjugo, nämns riktningen.',
          'Förändringen per år är medianen av lutningarna mellan alla par av tal (Theil–Sen), så att ett enstaka avvikande år inte vänder den. År som saknas tas i beaktande.',
        ],
      },
      change: {
        title: 'Förändring från föregående tal',
        paragraphs: [
          'En förändring sägs vara till det bättre eller sämre bara om indikatorn har en riktning och något av detta gäller: riktningen på lång sikt är densamma, skillnaden mellan de två talen är större än slumpen och avrundningen förklarar (95 %), eller förändringen är större än den gräns som satts för indikatorn. Annars sägs bara om talet steg eller sjönk.',
        ],
      },
      rank: {
        title: 'Plats bland kommunerna',
        paragraphs: [
          'Platsen gäller de nuvarande kommuner som har ett tal för samma år; ettan är bäst. Andelen anger hur många procent av de andra kommunerna som har ett sämre läge, lika resultat räknas till hälften. Indikatorer utan bättre riktning får ingen plats.',
        ],
      },
      comparison: {
        title: 'Bättre, på samma nivå eller sämre än jämförelsen',
        paragraphs: [
          'När området är en del av det som det jämförs med (hela landet, välfärdsområdet) eller jämförs med medianen för kommunerna, är det bättre eller sämre bara om jämförelsetalet ligger utanför det 95-procentiga konfidensintervallet för områdets eget tal. När två skilda områden jämförs beaktas slumpen i båda: konfidensintervallet för skillnaden får inte innehålla noll.',
          'Skillnaden måste alltid vara större än avrundningen av de publicerade talen. Intervallet är källans eget om källan ger ett, annars beräknat ur antalet fall. Om källan inte anger någotdera kan skillnaden inte testas, och ingen färg visas. Om indikatorn saknar bättre riktning sägs bara högre eller lägre.',
          'Konfidensintervallet beskriver slumpen. Det berättar inget om skillnader i åldersstruktur, om bortfall eller om att samma person kan räknas många gånger.',
        ],
      },
      interval: {
        title: 'Konfidensintervall',
        paragraphs: [
          'Intervallet där områdets verkliga nivå ligger med 95 procents säkerhet, om fallen är oberoende av varandra. För procentandelar används Wilsons intervall, för relationstal (till exempel per 10 000 invånare) Byars intervall och för färre än tio fall det exakta Poissonintervallet.',
          'Nämnaren härleds ur källans tal och antalet fall. Om källan bara anger talet finns inget intervall.',
          'Om källan själv ger ett konfidensintervall visas och används det (enligt källan): bara källan känner sitt urval och dess vikter. När åtminstone det ena av två tal har källans intervall testas skillnaden med intervallen. Standardfelet är den halva av vardera intervallet som vetter mot det andra talet, delad med 1,96, så att också ett skevt intervall räknas rätt. Enbart överlappning används inte. Ett intervall utan bredd säger inget om slumpen.',
        ],
      },
      smallNumbers: {
        title: 'Små tal',
        paragraphs: [
          'Tal som källan har publicerat visas, men de som bygger på färre än fem fall märks ut: ett enskilt år säger då lite.',
          'Av Kaarnas egna beräkningar (till exempel enkäter) utelämnas tal på färre än fem fall och med dem så många andra grupper att det som saknas inte kan räknas ut ur summan. Detsamma gäller en grupp där färre än fem står utanför fallen. Noll visas.',
        ],
      },
      gap: {
        title: 'Skillnader mellan grupper och områden',
        paragraphs: [
          'När grupperna har en ordning (utbildning, ålder, inkomst) är skillnaden den sista gruppens tal minus den förstas, och deras kvot. När det inte finns någon ordning (områden, språk) är den det största talet minus det minsta. Skillnaden mellan ordnade grupper testas med skillnadens konfidensintervall, mellan andra med ett test av om alla grupper skiljer sig mer än slumpen förklarar (chi-två; Cochrans Q för källans intervall).',
          'När gruppernas storlek är känd beräknas också ojämlikhetens lutningsindex (SII och RII): en linje genom alla grupper, var och en med vikt efter sin storlek. Det anger skillnaden mellan ordningens yttersta ändar och beaktar även grupperna i mitten.',
          'Skillnaden sägs ha ökat eller minskat bara när dess egen tidsserie klarar samma test som andra riktningar. Skillnaden mellan områden beräknas varje år för samma områden. Om den relativa skillnaden utvecklas annorlunda nämns båda.',
        ],
      },
      similar: {
        title: 'Liknande kommuner',
        paragraphs: [
          'Kommunerna jämförs efter struktur: folkmängd och befolkningstäthet, försörjningskvot, andelen äldre, barnfamiljer och enföräldersfamiljer, främmande språk, utbildning, unga utanför utbildning och arbetslöshet. Resultat som gäller välbefinnande används inte, så att de kan jämföras mellan liknande kommuner.',
          'Varje uppgift räknas om till standardavvikelser, folkmängd, täthet och främmande språk först till logaritmer. Avståndet är det kvadratiska medelvärdet av skillnaderna: 0 är likadan, och två slumpvis valda kommuner är ungefär 1,4 från varandra. En uppgift som saknas varken ökar eller minskar avståndet, men en kommun måste ha minst tre fjärdedelar av uppgifterna.',
        ],
      },
      aggregate: {
        title: 'Ett områdes tal ur kommunernas tal',
        paragraphs: [
          'När källan inte har något tal för ett större område beräknar Kaarna det: kommunernas fall sammanlagt delat med deras nämnare sammanlagt. Talet är alltid märkt som beräknat av Kaarna.',
          'Tal beräknas inte ur medianer, Ginikoefficienter, index eller enkäter som inte anger antalet fall. Kommunerna med ett tal måste täcka minst 95 procent av områdets befolkning. Om en kommun inte har ett enda fall, eller om talet har avrundats till för litet, uppskattas nämnaren ur folkmängden i samma förhållande som i de andra kommunerna.',
        ],
      },
      forecast: {
        title: 'Vart den nuvarande riktningen leder',
        paragraphs: [
          'En linje genom de 8–10 senaste talen, förlängd högst fem år: om riktningen på lång sikt skiljer sig från slumpen, enligt den (Theil–Sen), annars vågrätt. Intervallet anger var ett enskilt års tal skulle ligga med 95 procents säkerhet om åren varierade kring linjen som hittills.',
          'Kalkylen känner inga orsaker: den vet inget om beslut, tjänster eller konjunkturer. På varandra följande år liknar ofta varandra, så intervallet är i allmänhet för smalt. Kalkylen kommer inte med i en rapport om den inte väljs dit.',
        ],
      },
      whatIf: {
        title: 'Om nivån vore en annan',
        paragraphs: [
          'Hur mycket större eller mindre antalet vore om området låg på hela landets, välfärdsområdets, den bästa fjärdedelens eller målets nivå: skillnaden mellan nivåerna gånger områdets egen nämnare. Talet är en storleksordning, och färre än fem anges bara som färre än fem.',
        ],
      },
      goal: {
        title: 'Målets läge och områdets förändring',
        paragraphs: [
          'Målets senaste siffra jämförs med var siffran väntades vara samma år: enligt de avtalade mellanåren, annars rakt från utgångsnivån till målet. Den ligger efter först när skillnaden är större än den gräns för en förändring som avtalats för indikatorn, eller utan gräns större än avrundningen. Finns det flera indikatorer är målets läge det som ligger längst från det väntade. Den egna verksamheten inverkar inte på det.',
          'Bredvid berättas hur mycket siffran förändrades under samma år i välfärdsområdet, eller i hela landet om området saknar siffror. Den egna förändringen kallas bättre eller sämre bara om indikatorn har en riktning och skillnaden mellan förändringarna överskrider den avtalade gränsen. Annars anges bara skillnaden.',
        ],
      },
      attention: {
        title: 'Vilka förändringar som lyfts fram',
        paragraphs: [
          'Efter en import lyfts högst tio indikatorer fram vars tal är nytt eller korrigerat och som enligt ett test har förändrats: först de vars riktning har vänt, sedan nya riktningar, sedan förändringar från föregående tal och sist de som nu är bättre eller sämre än hela landet men inte var det tidigare. Inom samma orsak kommer de först vars förändring är störst i förhållande till skillnaderna mellan kommunerna. För den ovanligare riktningen (bättre eller sämre) hålls tre platser.',
        ],
      },
      spine: {
        title: 'Områdesprofil',
        paragraphs: [
          'I mitten av raden finns hela landet, i änden den kommun som är längst därifrån, och till höger är alltid bättre. Den mörka delen är den mellersta hälften av kommunerna. Punktens färg kommer av jämförelsen med hela landet (95 %), inte av punktens plats.',
        ],
      },
      drafting: {
        title: 'Rapportens ord om siffrorna',
        paragraphs: [
          'Under rapportens diagram, tabeller och nyckeltal skriver Kaarna en till tre meningar om siffrorna: hur mycket, sedan när och hur siffran har ändrats, vilka som är i samma läge och hur säkert det är. Meningarna uppstår ur regler: samma siffror ger alltid samma ord.',
          'Bättre eller sämre sägs endast när riktningen, förändringen eller skillnaden har testats. Skillnaden mellan könen och åldersgrupperna berättas när den är större än slumpen förklarar, eller när den inte kan testas men den ena siffran är minst en och en halv gång den andra. Färre än fem fall, år som saknas och siffror som källan har ändrat berättas alltid när de ryms.',
          'Redigerade ord skrivs inte över. Om siffran ändras efter det ser skribenten den gamla och den nya siffran och väljer.',
        ],
      },
      keyFindings: {
        title: 'Förslag till viktiga iakttagelser',
        paragraphs: [
          'Iakttagelser föreslås av fyra skäl: riktningen eller förändringen har en statistisk grund (en enskild förändring ska dessutom vara minst en och en halv gång indikatorns vanliga), skillnaden till välfärdsområdet eller hela landet är större än slumpen förklarar och minst en tiondel, ett mål har uppnåtts eller inte uppnåtts, eller siffrorna bekräftar ett glädjeämne eller bekymmer.',
          'Ordning: en förändring väger mer ju mindre slumpen förklarar den och ju större den är jämfört med det vanliga; en skillnad väger enligt sin storlek; mål och bekymmer har en fast vikt. En människa väljer vad rapporten säger.',
        ],
      },
    },
  },
  en: {
    title: 'How the figures are computed',
    lead: 'Kaarna shows the figures of a source as they were published. Whatever Kaarna computes from them is marked, and this is how.',
    sources: 'Sources',
    contents: 'Methods',
    methods: {
      trend: {
        title: 'Direction in the long run',
        paragraphs: [
          'A direction is named only when it stands out from chance. The test (Mann–Kendall) looks at the last five to ten figures and counts how often a later one is larger or smaller than an earlier one. If so clear an order came about by chance less than once in twenty, the direction is told.',
          'The change per year is the median of the slopes between all pairs of figures (Theil–Sen), so that one odd year does not turn it. Missing years are taken into account.',
        ],
      },
      change: {
        title: 'Change from the previous figure',
        paragraphs: [
          'A change is called better or worse only if the indicator has a direction and one of these holds: the direction in the long run is the same, the two figures differ by more than chance and rounding explain (95%), or the change is beyond the threshold set for the indicator. Otherwise only a rise or fall is told.',
        ],
      },
      rank: {
        title: 'Rank among municipalities',
        paragraphs: [
          'The place of a municipality among those in force that have a figure for the same year; one is best. The share tells how many per cent of the other municipalities are worse placed, ties half. Indicators without a better direction have no rank.',
        ],
      },
      comparison: {
        title: 'Better, on the same level or worse than the comparison',
        paragraphs: [
          'When the area is part of what it is compared with (the country, the county), or is compared with the median of municipalities, it is better or worse only if the other figure lies outside the 95% confidence interval of the area’s own figure. Between two separate areas the chance in both is counted: the confidence interval of the difference must leave out zero.',
          'The difference must always be larger than the rounding of the published figures. The interval is the source’s own where it gives one, else computed from the number of cases. If the source tells neither, the difference cannot be tested and no colour is given. If the indicator has no better direction, only higher or lower is said.',
          'The confidence interval describes chance. It tells nothing of differences in age structure, of those who did not answer, or of the same person being counted many times.',
        ],
      },
      interval: {
        title: 'Confidence interval',
        paragraphs: [
          'The range in which the true level of the area lies with 95% certainty, if cases are independent of each other. Percentages have Wilson’s interval, rates (such as per 10,000 inhabitants) Byar’s, and fewer than ten cases the exact Poisson interval.',
          'The denominator is told from the source’s figure and its number of cases. If the source tells only the figure, there is no interval.',
          'If the source itself gives a confidence interval, that is shown and used (given by the source): only the source knows its sample and how it was weighted. When at least one of two figures has the source’s interval, the difference is tested by intervals. The standard error is the half of each interval that faces the other figure divided by 1.96, so that a lopsided interval counts as it should. Overlap alone is never used. An interval without width tells nothing of chance.',
        ],
      },
      smallNumbers: {
        title: 'Small numbers',
        paragraphs: [
          'Figures that a source has published are shown, and those on fewer than five cases are flagged: a single year then tells little.',
          'Of Kaarna’s own counts (such as surveys), those under five are left out, and with them as many other groups as it takes so that what is missing cannot be told from the sum. The same holds for a group in which fewer than five are outside the cases. Zero is told.',
        ],
      },
      gap: {
        title: 'Gaps between groups and areas',
        paragraphs: [
          'Where groups have an order (education, age, income), the gap is the last group’s figure minus the first one’s, and their ratio. Where they have none (areas, languages), it is the largest minus the smallest. The gap between ordered groups is tested by its confidence interval, that between others by whether all groups differ by more than chance explains (chi-square; Cochran’s Q where the source gives intervals).',
          'Where the sizes of the groups are known, the slope index of inequality (SII and RII) is computed as well: a line through all groups, each weighted by its size. It tells the gap between the very ends of the order and counts the groups in the middle too.',
          'A gap is said to have grown or narrowed only when its own time series passes the same test as other directions. The gap between areas is computed from the same areas every year. If the relative gap goes another way, both are told.',
        ],
      },
      similar: {
        title: 'Similar municipalities',
        paragraphs: [
          'Municipalities are likened by structure: population and its density, dependency ratio, share of older people, families with children and single-parent families, foreign languages, education, young people outside it and unemployment. Outcomes of wellbeing are not used, so that they can be compared among similar municipalities.',
          'Each of these is turned into standard deviations, population, density and foreign languages first into logarithms. The distance is the root mean square of the differences: 0 is alike, and two municipalities chosen at random are about 1.4 apart. A missing one neither adds nor takes away, but a municipality must have at least three quarters of them.',
        ],
      },
      aggregate: {
        title: 'An area’s figure from its municipalities',
        paragraphs: [
          'Where a source has no figure for a larger area, Kaarna computes it: all cases of the municipalities divided by all of their denominators. It is always marked as computed by Kaarna.',
          'Nothing is computed from medians, Gini coefficients, indices or surveys that do not tell the number of cases. Municipalities with a figure must cover at least 95% of the area’s population. If a municipality has no cases, or its figure was rounded to too little, its denominator is estimated from its population in the same proportion as in the other municipalities.',
        ],
      },
      forecast: {
        title: 'Where the present course leads',
        paragraphs: [
          'A line through the last 8–10 figures, drawn on for five years at most: along the direction in the long run (Theil–Sen) where that stands out from chance, else level. The interval tells where a single year’s figure would be with 95% certainty if years varied about the line as they have until now.',
          'The calculation knows no causes: nothing of decisions, services or the economy. Years that follow each other often resemble each other, so the interval is usually too narrow. It is in no report unless it is chosen there.',
        ],
      },
      whatIf: {
        title: 'If the level were another',
        paragraphs: [
          'How much larger or smaller the number would be if the area were at the level of the country, the county, the best quarter of municipalities or a target: the difference of the levels times the area’s own denominator. It is an order of magnitude, and fewer than five is told only as fewer than five.',
        ],
      },
      goal: {
        title: 'Progress of a goal, and the change of the area',
        paragraphs: [
          'The latest figure of a goal is compared with where it was expected to be in the same year: by the agreed years between, else straight from the baseline to the target. It is behind only when the difference is larger than what is agreed to be a change in the indicator, or without such a limit larger than the rounding. Of several indicators, the one farthest from what was expected tells the state of the goal. Own doing has no part in it.',
          'Beside it stands by how much the figure changed in the same years in the wellbeing services county, or in the whole country where the county has no figures. The own change is called better or worse only if the indicator has a direction and the changes differ by more than the agreed limit. Otherwise only the difference is told.',
        ],
      },
      attention: {
        title: 'Which changes are brought up',
        paragraphs: [
          'After an import at most ten indicators are brought up whose figure is new or corrected and which have changed by a test: first those whose direction has turned, then new directions, then changes from the previous figure, and last those that are now better or worse than the whole country and were not before. Within one reason, those come first whose change is largest beside the differences between municipalities. Three places are kept for the rarer verdict, better or worse.',
        ],
      },
      spine: {
        title: 'Profile of an area',
        paragraphs: [
          'The whole country stands in the middle of a row, the municipality farthest from it at the end, and better is always to the right. The dark part is the middle half of the municipalities. The colour of the dot comes from the comparison with the whole country (95%), not from where the dot stands.',
        ],
      },
      drafting: {
        title: 'The words of a report about its figures',
        paragraphs: [
          'Below the charts, tables and key figures of a report Kaarna writes one to three sentences: how much, since when and how the figure has changed, who else is in the same situation, and how sure it is. The sentences come from rules: the same figures always give the same words.',
          'Better or worse is said only when the direction, the change or the difference has been tested. A difference between genders or age groups is told when it is larger than chance explains, or when it cannot be tested but one figure is at least one and a half times the other. Fewer than five cases, missing years and figures that the source has changed are told whenever there is room.',
          'Edited words are never written over. If the figure changes after that, the writer sees the old and the new figure and chooses.',
        ],
      },
      keyFindings: {
        title: 'Proposals of key findings',
        paragraphs: [
          'Findings are proposed for four reasons: a statistical test stands behind the direction or the change (a single change must also be at least one and a half times the usual one of the indicator), the difference to the wellbeing services county or the country is larger than chance explains and a tenth at least, a goal has been reached or missed, or figures confirm a joy or a concern.',
          'Order: a change weighs more the less chance explains it and the larger it is beside the usual; a difference weighs by its size; goals and concerns have a fixed weight. A person chooses what the report says.',
        ],
      },
    },
  },
})
