import fc from 'fast-check'
import t from 'tap'
import {
  CHANGE_TYPES,
  horizonOf,
  type Position,
  pageOfWindow,
  readFeedCursor,
  type Touch,
  visibleTypes,
  withhold,
  writeFeedCursor,
} from '../../src/changes/rules.js'

const HORIZON = horizonOf({ epoch: 1, xmin: '900' })
const at = (seq: number, place = 0): Position => ({ epoch: 1, xid: '700', seq, place })

/** A window of one transaction, an object an entry. */
const touches = (...ids: string[]): Touch[] =>
  ids.map((id, index) => ({
    position: at(index + 1),
    type: 'case',
    id,
    version: index + 1,
    occurredAt: '2018-06-14T03:00:00.000Z',
  }))

const after = at(0)

t.test('a page tells an object once, at its last change', async (t) => {
  const window = { touches: touches('a', 'b', 'a', 'c'), endedAt: null, horizon: HORIZON }
  const page = pageOfWindow(window, { after, limit: 10 })
  t.strictSame(
    page.items.map(({ id, position }) => [id, position.seq]),
    [
      ['b', 2],
      ['a', 3],
      ['c', 4],
    ],
  )
  t.strictSame([page.hasMore, page.next], [false, HORIZON], 'and goes on from the horizon')
})

t.test('a full page ends before the next object', async (t) => {
  const window = { touches: touches('a', 'b', 'a', 'c'), endedAt: null, horizon: HORIZON }
  const page = pageOfWindow(window, { after, limit: 2 })
  t.strictSame(
    page.items.map(({ id }) => id),
    ['b', 'a'],
  )
  t.strictSame([page.hasMore, page.next], [true, at(3)])
})

t.test('a window that was cut goes on behind its last entry, found anything or not', async (t) => {
  const window = { touches: [], endedAt: at(200, 0xffff), horizon: HORIZON }
  const page = pageOfWindow(window, { after, limit: 2 })
  t.strictSame([page.items, page.hasMore, page.next], [[], true, at(200, 0xffff)])
})

t.test('the feed never goes back, whatever the horizon', async (t) => {
  const beyond = { epoch: 1, xid: '1000', seq: 0, place: 0 }
  const page = pageOfWindow(
    { touches: [], endedAt: null, horizon: HORIZON },
    { after: beyond, limit: 2 },
  )
  t.strictSame(page.next, beyond)
})

t.test(
  'who stops anywhere and goes on from there meets every object after its last change',
  async () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 4 }), fc.nat(), (names, limit, stop) => {
        const all = touches(...names)
        const seen = new Map<string, number>()
        let from = after
        for (let pages = 0; pages < 100; pages += 1) {
          const rest = all.filter(({ position }) => position.seq > from.seq)
          const page = pageOfWindow(
            { touches: rest, endedAt: null, horizon: HORIZON },
            { after: from, limit },
          )
          const taken = page.items.slice(0, 1 + (stop % limit))
          for (const { id, position } of taken) seen.set(id, position.seq)
          const isWhole = taken.length === page.items.length
          if (isWhole && !page.hasMore) break
          from = isWhole ? page.next : (taken.at(-1)?.position ?? from)
        }
        return names.every((name) => seen.get(name) === names.lastIndexOf(name) + 1)
      }),
      { seed: 20180402 },
    )
  },
)

const positions = fc.record({
  epoch: fc.integer({ min: 0, max: 9 }),
  xid: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
  seq: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
  place: fc.integer({ min: 0, max: 0xffff }),
})
const order = ({ epoch, xid, seq, place }: Position) =>
  [
    epoch,
    xid.padStart(20, '0'),
    String(seq).padStart(16, '0'),
    String(place).padStart(6, '0'),
  ].join()

t.test('cursors are of one width, are read back whole, and sort as text', async (t) => {
  fc.assert(
    fc.property(positions, positions, (one, other) => {
      const [a, b] = [writeFeedCursor(9, one), writeFeedCursor(9, other)]
      const isSame =
        JSON.stringify(readFeedCursor(a)) === JSON.stringify({ issuedIn: 9, position: one })
      return a.length === 40 && isSame && a < b === order(one) < order(other)
    }),
    { seed: 20180402 },
  )
  t.equal(readFeedCursor('zzz'), null)
  t.equal(readFeedCursor('G'.repeat(40)), null)
  t.equal(readFeedCursor(`00010002${'0'.repeat(32)}`), null, 'of a life after the one it is from')
})

t.test('a reporter sees neither persons nor notes', async (t) => {
  const hidden = CHANGE_TYPES.filter((type) => !visibleTypes(['reporter']).includes(type))
  t.strictSame(hidden, ['person', 'affiliation'])
  t.strictSame(visibleTypes(['reporter', 'coach']), [...CHANGE_TYPES])

  const session = {
    topic: 'Pembukuan',
    reason: null,
    coachIds: ['x'],
    cases: [
      { caseId: 'y', note: 'Rahasia', noteHidden: false },
      { caseId: 'z', note: null, noteHidden: false },
    ],
  }
  t.strictSame(JSON.parse(withhold('session', JSON.stringify(session))), {
    topic: 'Pembukuan',
    reason: null,
    coachIds: null,
    cases: [
      { caseId: 'y', note: null, noteHidden: true },
      { caseId: 'z', note: null, noteHidden: false },
    ],
  })
})
