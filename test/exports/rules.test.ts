import t from 'tap'
import { csvWriter, ndjsonWriter, visibleColumns } from '../../src/exports/rules.js'

const COLUMNS = [
  { name: 'name', type: 'text' },
  { name: 'value', type: 'number' },
  { name: 'count', type: 'integer' },
  { name: 'isSealed', type: 'boolean' },
  { name: 'coachIds', type: 'list' },
  { name: 'criteria', type: 'json' },
] as const

const ROW = ['Melati, "Sejati"', '0.125', '-1250000', 't', '["a","b"]', '[{"code":"x"}]']
const EMPTY = COLUMNS.map(() => null)

t.test('CSV quotes what must be quoted and ends each line with CRLF', async (t) => {
  const { head, write } = csvWriter(COLUMNS, null)
  t.equal(head, 'name,value,count,isSealed,coachIds,criteria\r\n')
  t.equal(
    write([ROW, EMPTY]),
    '"Melati, ""Sejati""",0.125,-1250000,true,a|b,"[{""code"":""x""}]"\r\n,,,,,\r\n',
  )
  t.equal(write([['dua\nbaris', null, null, 'f', '[]', null]]), '"dua\nbaris",,,false,,\r\n')
})

t.test('CSV for Excel has a mark, semicolons and decimal commas', async (t) => {
  const { head, write } = csvWriter(COLUMNS, 'excel')
  t.equal(head, '\ufeffname;value;count;isSealed;coachIds;criteria\r\n')
  t.equal(write([ROW]), '"Melati, ""Sejati""";0,125;-1250000;true;a|b;"[{""code"":""x""}]"\r\n')
  t.match(write([['a;b', null, null, null, null, null]]), /^"a;b";/)
})

t.test('CSV for Excel guards text that would be a formula, and numbers not', async (t) => {
  const columns = [
    { name: 'text', type: 'text' },
    { name: 'number', type: 'integer' },
  ] as const
  const excel = csvWriter(columns, 'excel')
  for (const text of ['=1+1', '+62 812', '-', '@SUM(A1)', '\tx']) {
    t.equal(excel.write([[text, '-5']]), `'${text};-5\r\n`)
  }
  t.equal(excel.write([['\r=1', '-5']]), `"'\r=1";-5\r\n`)
  t.equal(excel.write([['a=1', '-5']]), 'a=1;-5\r\n')
  t.equal(csvWriter(columns, null).write([['=1+1', '-5']]), '=1+1,-5\r\n', 'plain CSV never')
})

t.test('NDJSON has one object a line, every member always there', async (t) => {
  const { head, write } = ndjsonWriter(COLUMNS)
  t.equal(head, '')
  const lines = write([ROW, EMPTY]).split('\n')
  t.equal(lines.length, 3)
  t.strictSame(JSON.parse(lines[0] ?? ''), {
    name: 'Melati, "Sejati"',
    value: 0.125,
    count: -1_250_000,
    isSealed: true,
    coachIds: ['a', 'b'],
    criteria: [{ code: 'x' }],
  })
  t.strictSame(
    JSON.parse(lines[1] ?? ''),
    Object.fromEntries(COLUMNS.map(({ name }) => [name, null])),
  )
})

t.test('a reporter has neither persons nor notes', async (t) => {
  const columns = [
    { name: 'id', withheld: null },
    { name: 'note', withheld: 'note' },
    { name: 'coachIds', withheld: 'person' },
  ] as const
  const names = (roles: Parameters<typeof visibleColumns>[1]) =>
    visibleColumns(columns, roles).map(({ name }) => name)
  t.strictSame(names(['reporter']), ['id'])
  t.strictSame(names(['reporter', 'manager']), ['id', 'note', 'coachIds'])
})
