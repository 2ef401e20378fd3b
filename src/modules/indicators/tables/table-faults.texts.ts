import { translations } from '#shared/texts.ts'
import type { FaultCode, NoteCode } from './fault-codes.ts'

/** What stands in the cell, and what may have been meant or holds instead. */
interface Told {
  found: string
  instead: string
  /** The other row, where two contradict each other. */
  otherRow: number
}

/** What is wrong with a table and what to do, for the person who made it. */
export const tableFaultTexts = translations({
  fi: {
    row: (row: number) => `rivi ${row}`,
    column: (name: string) => `sarake ${name}`,
    sheet: (name: string) => `välilehti ${name}`,
    faults: {
      fileEmpty: () => 'Tiedosto on tyhjä. Tarkista, että valitsit oikean tiedoston.',
      fileTooLarge: () => 'Tiedosto on liian suuri: enintään 32 megatavua. Jaa se osiin esimerkiksi vuosittain.',
      fileEncrypted: () =>
        'Tiedosto on suojattu salasanalla. Poista salasana Excelissä ja tallenna tiedosto uudelleen.',
      oldWorkbook: () =>
        'Tiedosto on vanhaa Excel-muotoa (.xls). Avaa se Excelissä ja tallenna muotoon Excel-työkirja (.xlsx).',
      workbookBinary: () =>
        'Tiedosto on Excelin binaarimuotoa (.xlsb). Tallenna se Excelissä muotoon Excel-työkirja (.xlsx).',
      openDocument: () =>
        'Tiedosto on OpenDocument-taulukko (.ods). Tallenna se LibreOfficessa muotoon Excel 2007–365 (.xlsx) tai CSV.',
      otherDocument: () => 'Tiedosto on tekstiasiakirja tai esitys. Kopioi taulukko Exceliin ja tallenna se (.xlsx).',
      filePdf: () => 'Tiedosto on PDF. Pyydä luvut Excel- tai CSV-tiedostona.',
      fileMarkup: () => 'Tiedosto on verkkosivu, vaikka nimi olisi muuta. Avaa se Excelissä ja tallenna (.xlsx).',
      fileUnknown: () => 'Tiedosto ei ole Excel- eikä CSV-tiedosto. Tallenna taulukko muotoon .xlsx tai .csv.',
      workbookBroken: () =>
        'Excel-tiedosto on vioittunut tai jäi kesken. Avaa se Excelissä, tallenna uudelleen ja lähetä sitten.',
      workbookSwells: () =>
        'Tiedosto purkautuu kohtuuttoman suureksi. Kopioi pelkät luvut uuteen työkirjaan ja tallenna se.',
      workbookWithoutSheets: () => 'Työkirjassa ei ole yhtään taulukkovälilehteä.',
      sheetMissing: ({ found }: Told) => `Työkirjassa ei ole välilehteä ”${found}”. Valitse toinen välilehti.`,
      sheetEmpty: () => 'Välilehti on tyhjä. Valitse toinen välilehti.',
      headingsMissing: () => 'Tältä riviltä ei löytynyt sarakkeiden otsikoita. Valitse rivi, jolla otsikot ovat.',
      tooManyRows: () => 'Taulukossa on yli 500 000 riviä. Jaa se osiin esimerkiksi vuosittain.',
      tooManyColumns: () => 'Taulukossa on yli 300 saraketta. Poista sarakkeet, joita ei tarvita.',
      tooManyMergedCells: () => 'Taulukossa on liikaa yhdistettyjä soluja. Poista yhdistämiset ja tallenna uudelleen.',
      cellTooLong: () => 'Solussa on yli 10 000 merkkiä. Lyhennä tai poista teksti.',
      quoteNotClosed: () => 'Lainausmerkki alkaa mutta ei pääty. Lisää puuttuva lainausmerkki tai poista ylimääräinen.',
      rowUnreadable: () => 'Riviä ei voi lukea. Tarkista rivin lainausmerkit ja erottimet.',
      noFigures: () => 'Taulukossa ei ole yhtään lukua. Tarkista, mikä sarake on arvo.',
      columnMissing: ({ found }: Told) => `Sarake ”${found}” puuttuu. Tarkista otsikot tai valitse toinen sarake.`,
      cellsBeyondHeadings: ({ found }: Told) =>
        `Rivillä on enemmän soluja kuin otsikoita (”${found}”). CSV-tiedostossa desimaalipilkku voi olla myös erotin: laita luvut lainausmerkkeihin tai erota sarakkeet puolipisteellä.`,
      figureTwice: ({ otherRow }: Told) =>
        `Sama alue, vuosi ja ryhmä on jo rivillä ${otherRow}. Jätä vain toinen riveistä.`,
      indicatorMissing: () => 'Indikaattori puuttuu. Kirjoita indikaattorin nimi tai tunnus.',
      indicatorUnknown: ({ found }: Told) =>
        `Indikaattoria ”${found}” ei löydy omista tiedoista. Valitse, mikä se on, tai kuvaa se ensin.`,
      regionMissing: () => 'Alue puuttuu. Kirjoita kunnan nimi tai kolminumeroinen kuntakoodi.',
      regionUnknown: ({ found, instead }: Told) =>
        `Aluetta ”${found}” ei löydy.${instead ? ` Tarkoititko: ${instead}?` : ' Valitse, mikä alue se on, tai korjaa nimi.'}`,
      regionAmbiguous: ({ found }: Told) =>
        `Nimi ”${found}” on usealla alueella. Valitse, mikä niistä, tai käytä koodia.`,
      regionCodeAndName: ({ found, instead }: Told) =>
        `Koodi ja nimi eivät kuulu yhteen: ”${found}”.${instead ? ` Koodin alue on ${instead}.` : ''} Korjaa toinen.`,
      regionEnded: ({ found, instead }: Told) =>
        `Alue ”${found}” päättyi ${instead}. Anna luku alueelle, johon se nyt kuuluu.`,
      municipalityMerged: ({ found, instead }: Told) =>
        `${found} ei ollut enää oma kunta (${instead}). Anna vuoden luku yhdistyneelle kunnalle ja poista tämä rivi.`,
      yearMissing: () => 'Vuosi puuttuu. Kirjoita vuosi neljällä numerolla.',
      yearExpected: ({ found }: Told) =>
        `”${found}” ei ole vuosi. Kirjoita vuosi neljällä numerolla, esimerkiksi 2024.`,
      yearIsPart: ({ found }: Told) =>
        `”${found}” on osa vuodesta. Kaarna säilyttää yhden luvun vuodessa: laske luku koko vuodelle.`,
      yearIsRange: ({ found }: Told) =>
        `”${found}” on useampi vuosi. Kirjoita se vuosi, jolta luku kerrotaan, esimerkiksi lukuvuoden jälkimmäinen.`,
      yearOutOfRange: ({ found }: Told) => `Vuosi ”${found}” ei voi pitää paikkaansa. Tarkista se.`,
      genderUnknown: ({ found }: Told) =>
        `Sukupuolta ”${found}” ei tunneta. Käytä sanoja yhteensä, miehet tai naiset, tai kerro mitä se tarkoittaa.`,
      categoryUnknown: ({ found }: Told) =>
        `Ryhmää ”${found}” ei tunneta. Kerro, mitä se tarkoittaa, tai kirjoita ikäryhmä muodossa 65–74.`,
      numberExpected: ({ found }: Told) =>
        `”${found}” ei ole luku. Kirjoita pelkkä luku; puuttuva merkitään kahdella pisteellä (..).`,
      numberTooLarge: ({ found }: Told) => `Luku ”${found}” on liian suuri. Tarkista se.`,
      dateInsteadOfNumber: ({ found }: Told) =>
        `Excel on muuttanut luvun päivämääräksi (${found}). Vaihda solun muotoiluksi Luku ja kirjoita luku uudelleen.`,
      formulaError: ({ found }: Told) =>
        `Kaavan tulos on virhe (${found}). Korjaa kaava tai kirjoita luku sen tilalle.`,
      formulaWithoutValue: () =>
        'Kaavan tulosta ei ole tallennettu. Avaa tiedosto Excelissä, tallenna se ja lähetä uudelleen.',
      mergedFigure: () =>
        'Luku on yhdistetyssä solussa, joka kattaa monta riviä. Poista yhdistäminen ja anna joka riville oma luku.',
      decimalSigns: ({ found, otherRow }: Told) =>
        `Luku ”${found}” voi tarkoittaa kahta eri lukua, koska rivillä ${otherRow} desimaalimerkki on toinen. Kirjoita kaikki desimaalit samalla merkillä.`,
      limitMissing: () => 'Luottamusvälistä puuttuu toinen raja. Anna alaraja ja yläraja, tai jätä molemmat tyhjiksi.',
      limitsWithoutValue: () => 'Rivillä on luottamusväli mutta ei arvoa. Kirjoita arvo tai poista rajat.',
      limitAboveValue: ({ found }: Told) =>
        `Luottamusvälin alaraja ”${found}” on suurempi kuin arvo. Tarkista sarakkeet ja anna arvo ja rajat yhtä tarkasti.`,
      limitBelowValue: ({ found }: Told) =>
        `Luottamusvälin yläraja ”${found}” on pienempi kuin arvo. Tarkista sarakkeet ja anna arvo ja rajat yhtä tarkasti.`,
      sampleExpected: ({ found }: Told) => `”${found}” ei ole vastaajien määrä. Kirjoita kokonaisluku.`,
    } satisfies Record<FaultCode, (told: Told) => string>,
    notes: {
      suppressed: (count: number) => `Salattuja pieniä lukuja: ${count}. Ne jäävät puuttuviksi.`,
      missingSymbol: (count: number) =>
        `Puuttuvaksi merkittyjä soluja (.. tai -): ${count}. Ne jäävät puuttuviksi. Jos luku on nolla, kirjoita 0.`,
      emptyValue: (count: number) => `Tyhjiä soluja: ${count}. Niistä ei muuteta mitään.`,
      percentSign: (count: number) => `Lukuja, joissa on prosenttimerkki: ${count}. 12,5 % luetaan luvuksi 12,5.`,
      preliminary: (count: number) => `Ennakkotiedoiksi merkittyjä (*): ${count}.`,
      yearFromDate: (count: number) => `Päivämäärästä luettuja vuosia: ${count}.`,
      openEndedAge: (count: number) =>
        `Rivejä, joilla ”yli” on luettu ikään täyttäneiksi: ${count}. Yli 75 on 75 vuotta täyttäneet.`,
      formerMunicipality: (count: number) =>
        `Lukuja kunnasta, joka on sittemmin yhdistynyt toiseen: ${count}. Ne säilyvät entisen kunnan lukuina.`,
      rowWithoutFigure: (count: number) => `Rivejä, joilla ei ole lukua eikä vuotta: ${count}. Ne on ohitettu.`,
      hiddenRow: (count: number) => `Excelissä piilotettuja rivejä: ${count}. Ne ovat silti mukana.`,
    } satisfies Record<NoteCode, (count: number) => string>,
  },
  sv: {
    row: (row) => `rad ${row}`,
    column: (name) => `kolumn ${name}`,
    sheet: (name) => `blad ${name}`,
    faults: {
      fileEmpty: () => 'Filen är tom. Kontrollera att du valde rätt fil.',
      fileTooLarge: () => 'Filen är för stor: högst 32 megabyte. Dela upp den, till exempel per år.',
      fileEncrypted: () => 'Filen är skyddad med lösenord. Ta bort lösenordet i Excel och spara filen på nytt.',
      oldWorkbook: () =>
        'Filen är i gammalt Excelformat (.xls). Öppna den i Excel och spara som Excel-arbetsbok (.xlsx).',
      workbookBinary: () => 'Filen är i Excels binära format (.xlsb). Spara den i Excel som Excel-arbetsbok (.xlsx).',
      openDocument: () =>
        'Filen är ett OpenDocument-kalkylblad (.ods). Spara den i LibreOffice som Excel 2007–365 (.xlsx) eller CSV.',
      otherDocument: () =>
        'Filen är ett textdokument eller en presentation. Kopiera tabellen till Excel och spara den (.xlsx).',
      filePdf: () => 'Filen är en PDF. Be om siffrorna som Excel- eller CSV-fil.',
      fileMarkup: () => 'Filen är en webbsida, vad den än heter. Öppna den i Excel och spara den (.xlsx).',
      fileUnknown: () => 'Filen är varken en Excel- eller en CSV-fil. Spara tabellen som .xlsx eller .csv.',
      workbookBroken: () =>
        'Excelfilen är skadad eller ofullständig. Öppna den i Excel, spara på nytt och skicka sedan.',
      workbookSwells: () =>
        'Filen packas upp till en orimlig storlek. Kopiera bara siffrorna till en ny arbetsbok och spara den.',
      workbookWithoutSheets: () => 'Arbetsboken har inget kalkylblad.',
      sheetMissing: ({ found }) => `Arbetsboken har inget blad ”${found}”. Välj ett annat blad.`,
      sheetEmpty: () => 'Bladet är tomt. Välj ett annat blad.',
      headingsMissing: () => 'På den här raden finns inga kolumnrubriker. Välj den rad där rubrikerna står.',
      tooManyRows: () => 'Tabellen har över 500 000 rader. Dela upp den, till exempel per år.',
      tooManyColumns: () => 'Tabellen har över 300 kolumner. Ta bort de kolumner som inte behövs.',
      tooManyMergedCells: () => 'Tabellen har för många sammanfogade celler. Dela dem och spara på nytt.',
      cellTooLong: () => 'Cellen har över 10 000 tecken. Förkorta eller ta bort texten.',
      quoteNotClosed: () =>
        'Ett citattecken börjar men slutar inte. Lägg till det som fattas eller ta bort det överflödiga.',
      rowUnreadable: () => 'Raden kan inte läsas. Kontrollera radens citattecken och avgränsare.',
      noFigures: () => 'Tabellen innehåller inga siffror. Kontrollera vilken kolumn som är värdet.',
      columnMissing: ({ found }) => `Kolumnen ”${found}” saknas. Kontrollera rubrikerna eller välj en annan kolumn.`,
      cellsBeyondHeadings: ({ found }) =>
        `Raden har fler celler än det finns rubriker (”${found}”). I en CSV-fil kan decimalkommat också vara avgränsare: sätt talen inom citattecken eller avgränsa med semikolon.`,
      figureTwice: ({ otherRow }) =>
        `Samma område, år och grupp finns redan på rad ${otherRow}. Lämna bara den ena raden.`,
      indicatorMissing: () => 'Indikatorn saknas. Skriv indikatorns namn eller kod.',
      indicatorUnknown: ({ found }) =>
        `Indikatorn ”${found}” finns inte bland egna uppgifter. Välj vilken den är eller beskriv den först.`,
      regionMissing: () => 'Området saknas. Skriv kommunens namn eller dess tresiffriga kod.',
      regionUnknown: ({ found, instead }) =>
        `Området ”${found}” hittas inte.${instead ? ` Menade du: ${instead}?` : ' Välj vilket område det är eller rätta namnet.'}`,
      regionAmbiguous: ({ found }) => `Flera områden heter ”${found}”. Välj vilket av dem, eller använd koden.`,
      regionCodeAndName: ({ found, instead }) =>
        `Koden och namnet hör inte ihop: ”${found}”.${instead ? ` Kodens område är ${instead}.` : ''} Rätta det ena.`,
      regionEnded: ({ found, instead }) =>
        `Området ”${found}” upphörde ${instead}. Ge siffran för det område det nu hör till.`,
      municipalityMerged: ({ found, instead }) =>
        `${found} var inte längre en egen kommun (${instead}). Ge årets siffra för den sammanslagna kommunen och ta bort raden.`,
      yearMissing: () => 'Året saknas. Skriv året med fyra siffror.',
      yearExpected: ({ found }) => `”${found}” är inget år. Skriv året med fyra siffror, till exempel 2024.`,
      yearIsPart: ({ found }) =>
        `”${found}” är en del av ett år. Kaarna bevarar en siffra per år: räkna ut den för hela året.`,
      yearIsRange: ({ found }) =>
        `”${found}” är flera år. Skriv det år som siffran gäller, till exempel läsårets senare år.`,
      yearOutOfRange: ({ found }) => `Året ”${found}” kan inte stämma. Kontrollera det.`,
      genderUnknown: ({ found }) =>
        `Könet ”${found}” är okänt. Använd orden totalt, män eller kvinnor, eller ange vad det betyder.`,
      categoryUnknown: ({ found }) =>
        `Gruppen ”${found}” är okänd. Ange vad den betyder, eller skriv åldersgruppen som 65–74.`,
      numberExpected: ({ found }) =>
        `”${found}” är inget tal. Skriv bara talet; det som saknas anges med två punkter (..).`,
      numberTooLarge: ({ found }) => `Talet ”${found}” är för stort. Kontrollera det.`,
      dateInsteadOfNumber: ({ found }) =>
        `Excel har gjort om talet till ett datum (${found}). Ändra cellens format till Tal och skriv talet på nytt.`,
      formulaError: ({ found }) =>
        `Formelns resultat är ett fel (${found}). Rätta formeln eller skriv talet i stället.`,
      formulaWithoutValue: () => 'Formelns resultat är inte sparat. Öppna filen i Excel, spara den och skicka på nytt.',
      mergedFigure: () =>
        'Siffran står i en sammanfogad cell över flera rader. Dela cellen och ge varje rad sin egen siffra.',
      decimalSigns: ({ found, otherRow }) =>
        `Talet ”${found}” kan betyda två olika tal, eftersom decimaltecknet är ett annat på rad ${otherRow}. Skriv alla decimaler med samma tecken.`,
      limitMissing: () =>
        'Den ena gränsen för konfidensintervallet saknas. Ange både nedre och övre gräns, eller lämna båda tomma.',
      limitsWithoutValue: () =>
        'Raden har ett konfidensintervall men inget värde. Skriv värdet eller ta bort gränserna.',
      limitAboveValue: ({ found }) =>
        `Den nedre gränsen ”${found}” är större än värdet. Kontrollera kolumnerna och ange värde och gränser lika noggrant.`,
      limitBelowValue: ({ found }) =>
        `Den övre gränsen ”${found}” är mindre än värdet. Kontrollera kolumnerna och ange värde och gränser lika noggrant.`,
      sampleExpected: ({ found }) => `”${found}” är inget antal svarande. Skriv ett heltal.`,
    },
    notes: {
      suppressed: (count) => `Dolda små tal: ${count}. De förblir utan värde.`,
      missingSymbol: (count) =>
        `Celler med tecken för saknat värde (.. eller -): ${count}. De förblir utan värde. Är siffran noll, skriv 0.`,
      emptyValue: (count) => `Tomma celler: ${count}. För dem ändras inget.`,
      percentSign: (count) => `Tal med procenttecken: ${count}. 12,5 % läses som 12,5.`,
      preliminary: (count) => `Märkta som preliminära (*): ${count}.`,
      yearFromDate: (count) => `År som lästs ur ett datum: ${count}.`,
      openEndedAge: (count) => `Rader där ”över” lästs som fyllda: ${count}. Över 75 är 75 år fyllda.`,
      formerMunicipality: (count) =>
        `Siffror för en kommun som senare gått samman med en annan: ${count}. De bevaras som den tidigare kommunens.`,
      rowWithoutFigure: (count) => `Rader utan siffra och år: ${count}. De hoppas över.`,
      hiddenRow: (count) => `Rader som är dolda i Excel: ${count}. De är ändå med.`,
    },
  },
  en: {
    row: (row) => `row ${row}`,
    column: (name) => `column ${name}`,
    sheet: (name) => `sheet ${name}`,
    faults: {
      fileEmpty: () => 'The file is empty. Check that you chose the right one.',
      fileTooLarge: () => 'The file is too large: 32 megabytes at most. Divide it, for example by year.',
      fileEncrypted: () => 'The file is locked with a password. Remove the password in Excel and save the file again.',
      oldWorkbook: () =>
        'The file is in the old Excel format (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).',
      workbookBinary: () =>
        "The file is in Excel's binary format (.xlsb). Save it in Excel as an Excel workbook (.xlsx).",
      openDocument: () =>
        'The file is an OpenDocument spreadsheet (.ods). Save it in LibreOffice as Excel 2007–365 (.xlsx) or CSV.',
      otherDocument: () =>
        'The file is a text document or a presentation. Copy the table into Excel and save it (.xlsx).',
      filePdf: () => 'The file is a PDF. Ask for the figures as an Excel or CSV file.',
      fileMarkup: () => 'The file is a web page, whatever its name says. Open it in Excel and save it (.xlsx).',
      fileUnknown: () => 'The file is neither Excel nor CSV. Save the table as .xlsx or .csv.',
      workbookBroken: () =>
        'The Excel file is damaged or incomplete. Open it in Excel, save it again, and then send it.',
      workbookSwells: () =>
        'The file unpacks to an unreasonable size. Copy only the figures into a new workbook and save it.',
      workbookWithoutSheets: () => 'The workbook has no worksheet.',
      sheetMissing: ({ found }) => `The workbook has no sheet “${found}”. Choose another sheet.`,
      sheetEmpty: () => 'The sheet is empty. Choose another sheet.',
      headingsMissing: () => 'There are no column headings on this row. Choose the row with the headings.',
      tooManyRows: () => 'The table has more than 500,000 rows. Divide it, for example by year.',
      tooManyColumns: () => 'The table has more than 300 columns. Remove those that are not needed.',
      tooManyMergedCells: () => 'The table has too many merged cells. Unmerge them and save again.',
      cellTooLong: () => 'The cell has more than 10,000 characters. Shorten or remove the text.',
      quoteNotClosed: () => 'A quotation mark begins but does not end. Add the missing one or remove the extra one.',
      rowUnreadable: () => "The row cannot be read. Check the row's quotation marks and separators.",
      noFigures: () => 'There is no figure in the table. Check which column holds the value.',
      columnMissing: ({ found }) => `The column “${found}” is missing. Check the headings or choose another column.`,
      cellsBeyondHeadings: ({ found }) =>
        `The row has more cells than there are headings (“${found}”). In a CSV file a decimal comma may also be the separator: put numbers in quotation marks or separate columns with semicolons.`,
      figureTwice: ({ otherRow }) =>
        `The same area, year and group already stand on row ${otherRow}. Leave only one of the rows.`,
      indicatorMissing: () => "The indicator is missing. Write the indicator's name or code.",
      indicatorUnknown: ({ found }) =>
        `There is no indicator “${found}” among your own figures. Choose which one it is, or describe it first.`,
      regionMissing: () => "The area is missing. Write the municipality's name or its code of three digits.",
      regionUnknown: ({ found, instead }) =>
        `There is no area “${found}”.${instead ? ` Did you mean: ${instead}?` : ' Choose which area it is, or correct the name.'}`,
      regionAmbiguous: ({ found }) => `Several areas are called “${found}”. Choose which one, or use the code.`,
      regionCodeAndName: ({ found, instead }) =>
        `Code and name do not belong together: “${found}”.${instead ? ` The code is that of ${instead}.` : ''} Correct one of them.`,
      regionEnded: ({ found, instead }) =>
        `The area “${found}” ended on ${instead}. Give the figure to the area it now belongs to.`,
      municipalityMerged: ({ found, instead }) =>
        `${found} was no longer a municipality of its own (${instead}). Give the year's figure to the merged municipality and remove this row.`,
      yearMissing: () => 'The year is missing. Write the year with four digits.',
      yearExpected: ({ found }) => `“${found}” is not a year. Write the year with four digits, such as 2024.`,
      yearIsPart: ({ found }) =>
        `“${found}” is a part of a year. Kaarna keeps one figure a year: work it out for the whole year.`,
      yearIsRange: ({ found }) =>
        `“${found}” is more than one year. Write the year that the figure is given for, such as the later year of a school year.`,
      yearOutOfRange: ({ found }) => `The year “${found}” cannot be right. Check it.`,
      genderUnknown: ({ found }) =>
        `The gender “${found}” is unknown. Use the words total, men or women, or say what it means.`,
      categoryUnknown: ({ found }) =>
        `The group “${found}” is unknown. Say what it means, or write the age group as 65–74.`,
      numberExpected: ({ found }) =>
        `“${found}” is not a number. Write the number alone; mark a missing one with two points (..).`,
      numberTooLarge: ({ found }) => `The number “${found}” is too large. Check it.`,
      dateInsteadOfNumber: ({ found }) =>
        `Excel has turned the number into a date (${found}). Change the cell's format to Number and type it again.`,
      formulaError: ({ found }) =>
        `The formula's result is an error (${found}). Correct the formula or type the number instead.`,
      formulaWithoutValue: () =>
        "The formula's result has not been saved. Open the file in Excel, save it, and send it again.",
      mergedFigure: () =>
        'The figure stands in a cell merged over several rows. Unmerge it and give each row its own figure.',
      decimalSigns: ({ found, otherRow }) =>
        `The number “${found}” may mean two different numbers, since the decimal sign on row ${otherRow} is another. Write all decimals with the same sign.`,
      limitMissing: () =>
        'One limit of the confidence interval is missing. Give both the lower and the upper one, or leave both empty.',
      limitsWithoutValue: () => 'The row has a confidence interval but no value. Write the value or remove the limits.',
      limitAboveValue: ({ found }) =>
        `The lower limit “${found}” is larger than the value. Check the columns, and give value and limits equally precisely.`,
      limitBelowValue: ({ found }) =>
        `The upper limit “${found}” is smaller than the value. Check the columns, and give value and limits equally precisely.`,
      sampleExpected: ({ found }) => `“${found}” is no number of respondents. Write a whole number.`,
    },
    notes: {
      suppressed: (count) => `Hidden small numbers: ${count}. They stay missing.`,
      missingSymbol: (count) =>
        `Cells marked as missing (.. or -): ${count}. They stay missing. If the figure is zero, write 0.`,
      emptyValue: (count) => `Empty cells: ${count}. Nothing is changed for them.`,
      percentSign: (count) => `Numbers with a percent sign: ${count}. 12.5 % is read as 12.5.`,
      preliminary: (count) => `Marked as preliminary (*): ${count}.`,
      yearFromDate: (count) => `Years read from a date: ${count}.`,
      openEndedAge: (count) => `Rows where “over” is read as “and over”: ${count}. Over 75 is 75 and over.`,
      formerMunicipality: (count) =>
        `Figures of a municipality that has since merged with another: ${count}. They are kept as the former municipality's.`,
      rowWithoutFigure: (count) => `Rows with neither a figure nor a year: ${count}. They are passed over.`,
      hiddenRow: (count) => `Rows hidden in Excel: ${count}. They are included all the same.`,
    },
  },
})
