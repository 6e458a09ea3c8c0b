import t from 'tap'
import { readFile, writeTemplate } from '../../src/imports/file.js'
import type { Column } from '../../src/imports/rules.js'

const COLUMNS: Column[] = [
  { name: 'name', type: 'text', example: 'A, "B"' },
  { name: 'bookYear', type: 'integer', example: '2017' },
]
const read = (bytes: Buffer | string) => readFile(Buffer.from(bytes), 'text/csv', COLUMNS)
const cells = async (bytes: Buffer | string) => (await read(bytes)).rows.map((row) => row.cells)

/** Bytes of UTF-16, big-endian where asked. */
function utf16(text: string, isBigEndian = false): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

t.test('encodings, with a mark and without', async (t) => {
  const text = 'name\tbookYear\r\nKafé\t2017\r\n'
  const wanted = [{ name: 'Kafé', bookYear: 2017 }]
  const files: Record<string, Buffer> = {
    'utf-8 false': Buffer.from(text),
    'utf-8 true': Buffer.from(`\uFEFF${text}`),
    'utf-16le true': utf16(`\uFEFF${text}`),
    'utf-16be true': utf16(`\uFEFF${text}`, true),
    'utf-16le false': utf16(text),
    'utf-16be false': utf16(text, true),
    'windows-1252 false': Buffer.from(text, 'latin1'),
  }
  for (const [form, bytes] of Object.entries(files)) {
    const { encoding, hasBom, separator, rows } = await read(bytes)
    t.equal(`${encoding} ${hasBom}`, form)
    t.equal(separator, 'tab')
    t.strictSame(
      rows.map((row) => row.cells),
      wanted,
      form,
    )
  }
})

t.test('UTF-8 with one damaged letter is UTF-8, and the row is at fault', async (t) => {
  const bytes = Buffer.from('name\nKafé\nDéjà\nX#\n')
  bytes[bytes.indexOf('#')] = 0xe9
  const { encoding, rows } = await read(bytes)
  t.equal(encoding, 'utf-8')
  t.match(rows, [
    { errors: [] },
    { errors: [] },
    { row: 4, errors: [{ code: 'invalid_encoding' }] },
  ])
})

t.test('the letters Windows-1252 has beyond Latin-1, and the five it lacks', async (t) => {
  const { rows } = await read(Buffer.from('name\n\x93Rp\x94 \x80\n\x81\n', 'latin1'))
  t.equal(rows[0]?.cells['name'], '“Rp” €')
  t.match(rows[1], { errors: [{ column: 'name', code: 'invalid_encoding' }] })
})

t.test('separators, also where a heading holds another', async (t) => {
  for (const [separator, sign] of [
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['pipe', '|'],
  ] as const) {
    const { separator: found, rows } = await read(`name${sign}"book_year"\nA${sign}1\n`)
    t.equal(found, separator)
    t.strictSame(rows[0]?.cells, { name: 'A', bookYear: 1 })
  }
})

t.test('rows are counted as a spreadsheet counts them', async (t) => {
  const { rows } = await read('name,bookYear\n"two\nlines",1\n\n , \nB,2')
  t.strictSame(
    rows.map(({ row }) => row),
    [2, 5],
  )
})

t.test('line ends of every kind, stray quotes, guards, blanks', async (t) => {
  t.strictSame(await cells('name\rA\rB\r'), [{ name: 'A' }, { name: 'B' }])
  t.strictSame(await cells('name\nToko "Maju" Jaya\n'), [{ name: 'Toko "Maju" Jaya' }])
  t.strictSame(await cells("name\n'+62 1\n'tis\n"), [{ name: '+62 1' }, { name: "'tis" }])
  t.strictSame(await cells('name,bookYear\n  A  ,\u00a02017\n'), [{ name: 'A', bookYear: 2017 }])
})

t.test('numbers in digits alone', async (t) => {
  for (const wrong of ['1.000', '1,5', 'Rp1', '1e3', '0x1', '12345678901234567']) {
    const { rows } = await read(`bookYear;name\n${wrong};A\n`)
    t.match(rows[0], {
      cells: { name: 'A' },
      errors: [{ column: 'bookYear', code: 'invalid_type' }],
    })
  }
})

t.test('cells beyond the header are a fault, blank ones are not', async (t) => {
  const { rows } = await read('name,,\nA,,\nB,,C\n')
  t.match(rows, [{ errors: [] }, { errors: [{ column: null, code: 'too_many_cells' }] }])
})

t.test('20,000 rows pass and one more does not', async (t) => {
  const most = `name\n${'A\n'.repeat(20_000)}`
  t.equal((await read(most)).rows.length, 20_000)
  await t.rejects(read(`${most}A\n`), { message: 'too_many_rows' })
})

t.test('a template reads as it was written', async (t) => {
  for (const separator of ['comma', 'semicolon'] as const) {
    const text = writeTemplate(COLUMNS, separator)
    t.strictSame(await cells(text), [{ name: 'A, "B"', bookYear: 2017 }])
  }
})
