import t from 'tap'
import { z } from 'zod'
import {
  nextLink,
  page,
  pageLimit,
  readCursor,
  writeCursor,
} from '../../src/platform/http/pages.js'

const KEY = z.tuple([z.string(), z.int()])
const request = (query: object, params: object = {}, operationId = 'listCases') => ({
  params,
  query,
  routeOptions: { schema: { operationId } },
})

t.test('a cursor comes back as the key it was made of', async (t) => {
  const cursor = writeCursor(request({ limit: 2 }), ['2018-03-01', 7])
  t.match(cursor, /^[A-Za-z0-9_-]+$/)
  t.same(readCursor(request({ limit: 50, cursor }), KEY), ['2018-03-01', 7])
  t.equal(readCursor(request({}), KEY), null)
})

t.test('a cursor belongs to its list, parent, filters and sort', async (t) => {
  const cursor = writeCursor(request({ stage: ['closed'], sort: '-openedOn' }), ['a', 1])
  const filters = { sort: '-openedOn', stage: ['closed'], late: undefined, cursor }
  t.same(readCursor(request(filters), KEY), ['a', 1], 'whatever the order they are named in')
  for (const [why, other] of [
    ['filter', request({ ...filters, stage: ['open'] })],
    ['sort', request({ ...filters, sort: 'openedOn' })],
    ['one filter less', request({ sort: '-openedOn', cursor })],
    ['parent', request(filters, { caseId: 'x' })],
    ['list', request(filters, {}, 'listSessions')],
  ] as const) {
    t.throws(() => readCursor(other, KEY), { message: 'invalid_cursor' }, why)
  }
})

t.test('garbage is refused', async (t) => {
  const forged = Buffer.from(JSON.stringify(['x', 'a', 1])).toString('base64url')
  const wrongKey = writeCursor(request({}), [1, 1])
  for (const cursor of ['zzz', '', '!!', 'bnVsbA', 'W10', forged, wrongKey]) {
    t.throws(() => readCursor(request({ cursor }), KEY), { message: 'invalid_cursor' }, cursor)
  }
})

t.test('a page shows its limit and whether there is more', async (t) => {
  const rows = [{ n: 1 }, { n: 2 }, { n: 3 }]
  const asked = request({ limit: 2 })
  const first = page(asked, rows, ({ n }) => [n])
  t.same(first.items, [{ n: 1 }, { n: 2 }])
  t.same(readCursor(request({ limit: 2, cursor: first.nextCursor }), z.tuple([z.int()])), [2])
  t.equal(page(asked, rows.slice(0, 2), ({ n }) => [n]).nextCursor, null)
  t.same(
    page(asked, [], () => []),
    { items: [], nextCursor: null },
  )
  t.equal(pageLimit(request({})), 50)
})

t.test('the link to the next page keeps the filters', async (t) => {
  t.equal(
    nextLink('/v1/cases?stage=open,closed&cursor=a', 'b'),
    '</v1/cases?stage=open%2Cclosed&cursor=b>; rel="next"',
  )
})
