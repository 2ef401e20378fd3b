import { describe, expect, test } from 'vitest'

import { cleanPastedHtml } from './pasted-html.ts'

/** As Word 365 writes it onto the clipboard; the words are ours. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=FI style='tab-interval:65.2pt'><!--StartFragment-->
<h1 style='margin-top:12.0pt'><span style='color:#2F5496'>Nuorten hyvinvointi<o:p></o:p></span></h1>
<p class=MsoNormal style='line-height:107%'><b style='mso-bidi-font-weight:normal'>Yksinäisyys</b> on <i>vähentynyt</i>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><!--[endif]-->Avoin vastaanotto<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><!--[endif]-->Kuraattori<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>2.</span><!--[endif]-->Terveydenhoitaja<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·</span><!--[endif]-->Harrastukset<o:p></o:p></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=200 style='width:5cm'><p class=MsoNormal>Vuosi<o:p></o:p></p></td><td><p class=MsoNormal>Osuus<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>2025</p></td><td><p class=MsoNormal>12,1&nbsp;%</p></td></tr></table>
<!--EndFragment--></body></html>`

describe('what is pasted from Word', () => {
  const clean = cleanPastedHtml(fromWord)

  test('keeps its words, emphasis and headings and loses its looks', () => {
    expect(clean).toContain('<h3><span>Nuorten hyvinvointi</span></h3>')
    expect(clean).toContain('<p><b>Yksinäisyys</b> on <i>vähentynyt</i>.</p>')
    expect(clean).not.toMatch(/Mso|mso-|style=|class=|<o:|<!--|xml|\[if|Calibri/)
  })

  test('has real lists, those within lists too', () => {
    expect(clean).toContain(
      '<ul><li><p>Avoin vastaanotto</p><ol><li><p>Kuraattori</p></li><li><p>Terveydenhoitaja</p></li></ol></li>' +
        '<li><p>Harrastukset</p></li></ul>',
    )
  })

  test('keeps the cells of its tables, and leaves out empty paragraphs', () => {
    expect(clean).toMatch(/<table[^>]*><tr><td><p>Vuosi<\/p><\/td><td><p>Osuus<\/p><\/td><\/tr>/)
    expect(clean).not.toMatch(/<p>\s*(&nbsp;)?\s*<\/p>/)
  })
})

test.each([
  ['programs', '<p onclick="a()">Hei<script>alert(1)</script></p>', '<p>Hei</p>'],
  ['drawings that may hold programs', '<p>Hei</p><svg onload="a()"><circle/></svg>', '<p>Hei</p>'],
  ['the bold that is none of Google Docs', '<b style="font-weight:normal" id="x"><p>Hei</p></b>', '<p>Hei</p>'],
])('%s do not come along', (_, pasted, kept) => {
  expect(cleanPastedHtml(pasted)).toBe(kept)
})

test('a link and what a browser copies stay as they are', () => {
  const plain = '<p>Ks. <a href="https://www.example.fi/">sivu</a>.</p><ul><li><p>yksi</p></li></ul>'
  expect(cleanPastedHtml(plain)).toBe(plain)
})
