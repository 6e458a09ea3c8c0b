import { escaped } from './html.js'

const STYLE = `*{box-sizing:border-box}
body{font:10pt/1.4 "Liberation Sans",Arial,sans-serif;color:#111;background:#fff;max-width:182mm;margin:0 auto;overflow-wrap:break-word}
@media screen{body{padding:12mm 6mm}}
p{margin:0 0 1.5mm}
header{border-bottom:1.5pt solid #111;padding-bottom:2mm;margin-bottom:4mm;text-align:center}
header p{margin:0}.office{font-size:12pt;font-weight:700}
h1{font-size:14pt;line-height:1.25;text-align:center;margin:0 0 1mm}.under{text-align:center;margin:0 0 4mm}
h2{font-size:11pt;margin:4.5mm 0 1.5mm;break-after:avoid}
dl{display:grid;grid-template-columns:34mm 1fr;gap:.5mm 3mm;margin:0}dt{color:#444}dd{margin:0}
table{border-collapse:collapse;width:100%}th,td{border:.5pt solid #777;padding:1.2mm 1.8mm;text-align:left;vertical-align:top}
th{background:#eee;font-size:9pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}thead{display:table-header-group}tr{break-inside:avoid}
td p{margin:0 0 .6mm}td p:last-child{margin:0}.n{width:9mm;text-align:right}.short{width:23mm}.long{white-space:pre-line}
.sign-here{height:9mm}.name{width:34mm}.part{width:22mm}.day{width:17mm}table+p{margin-top:2.5mm}ol,ul{margin:0 0 1.5mm;padding-left:6mm}.quiet{color:#444;font-size:9pt}.warning{border:1.5pt solid #111;padding:2mm 3mm;font-weight:700}
.sign{break-inside:avoid}.signatures{display:grid;grid-template-columns:repeat(3,1fr);gap:6mm;margin-top:3mm}
.signatures p{margin:0}.space{height:20mm}.line{border-top:.5pt solid #111;padding-top:1mm}
footer{margin-top:5mm;border-top:.5pt solid #777;padding-top:1.5mm;font-size:8pt;color:#444;break-inside:avoid}
code{font:8pt/1.4 "Liberation Mono",monospace;overflow-wrap:anywhere}`

/** The paper, with what it belongs to and the number of the page on every sheet. */
const pageStyle = (running: string) => `@page{size:A4;margin:14mm 14mm 16mm;
@bottom-left{content:"${running.replaceAll(/[^\w ./-]/g, '')}";font:8pt "Liberation Sans",Arial,sans-serif}
@bottom-right{content:"Halaman " counter(page) " dari " counter(pages);font:8pt "Liberation Sans",Arial,sans-serif}}`

const DAY = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })

/** A civil day in words, `21 Mei 2018`. */
export const dayText = (day: string) => DAY.format(new Date(day))

/** An instant in words, with the zone it is told in. */
export const instantText = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(new Date(instant))

export const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`

export const numberCell = (index: number) => `<td class="n">${index + 1}</td>`

export const table = (columns: readonly string[], rows: readonly string[]) =>
  `<table>\n<thead><tr>${columns.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`

/** A line of a list of facts; nothing where it is not known. The name is HTML already, the value is text. */
export const fact = (name: string, value: string | null) =>
  value === null ? '' : `<dt>${name}</dt><dd>${escaped(value)}</dd>`

/** A place to sign: whose it is, the name where it is known, and what stands below. */
export const signature = (place: string, name: string, below: string) =>
  `<div><p>${place}</p><div class="space"></div><p class="line">${escaped(name) || 'Nama:'}</p><p class="quiet">${below}</p></div>`

/**
 * A page to print on A4 in Indonesian: no script, nothing from another address. `running` stands at the
 * foot of every sheet; `main` and `footer` are HTML already.
 */
export const paper = (sheet: {
  title: string
  running: string
  officeName: string
  programmeName: string
  main: string
  footer: string
}) => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(sheet.title)}</title>
<link rel="icon" href="data:,">
<style>${pageStyle(sheet.running)}
${STYLE}</style>
</head>
<body>
<header><p class="office">${escaped(sheet.officeName)}</p><p>${escaped(sheet.programmeName)}</p></header>
<main>
${sheet.main}
</main>
<footer>
${sheet.footer}
</footer>
</body>
</html>
`
