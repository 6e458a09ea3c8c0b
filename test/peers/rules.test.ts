import { test } from 'tap'
import { visitFaults } from '../../src/coaching/rules.js'
import { reviewFaults, type StoryEntry, storyFaults } from '../../src/peers/rules.js'

const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code)

const TODAY = '2018-06-14'
const KNOWN = [
  { code: 'MOD-01', appliesTo: ['cooperative', 'enterprise'] },
  { code: 'KEL-01', appliesTo: ['cooperative'] },
]
const story: StoryEntry = {
  kind: 'cooperative',
  name: 'Koperasi Berkah',
  penyakitCodes: ['MOD-01', 'KEL-01'],
  figures: [{ yearBefore: 2013, yearAfter: 2017 }],
  consentOn: TODAY,
  consentEvidence: 'Surat',
}

test('what a story may say', async (t) => {
  const cases: [string, Partial<StoryEntry>, string[]][] = [
    ['a peer only named', {}, []],
    ['a participant', { name: null, participantId: 'x' }, []],
    ['nobody', { name: null }, ['one_peer']],
    ['two', { participantId: 'x' }, ['one_peer']],
    ['no consent yet', { consentOn: null, consentEvidence: null }, []],
    ['a consent without evidence', { consentEvidence: null }, ['needed_together']],
    ['a consent of tomorrow', { consentOn: '2018-06-15' }, ['date_in_future']],
    ['an unknown penyakit', { penyakitCodes: ['XXX-01'] }, ['unknown_code']],
    ['a penyakit of cooperatives', { kind: 'enterprise' }, ['not_applicable_to_kind']],
    ['one year', { figures: [{ yearBefore: 2017, yearAfter: 2017 }] }, []],
    [
      'years backwards',
      { figures: [{ yearBefore: 2017, yearAfter: 2013 }] },
      ['ends_before_start'],
    ],
  ]
  for (const [name, change, expected] of cases) {
    t.strictSame(codes(storyFaults({ ...story, ...change }, KNOWN, TODAY)), expected, name)
  }
})

test('a review looks ahead', async (t) => {
  t.strictSame(reviewFaults('2018-06-15', TODAY), [])
  t.strictSame(codes(reviewFaults(TODAY, TODAY)), ['date_not_after'])
})

test('only a peer visit goes to a story, and to one that is offered', async (t) => {
  t.strictSame(visitFaults('peer_visit', 'offered'), [])
  t.strictSame(codes(visitFaults('bimtek', 'offered')), ['not_peer_visit'])
  t.strictSame(codes(visitFaults('peer_visit', null)), ['unknown_id'])
  for (const standing of ['no_consent', 'review_due', 'peer_not_active', 'withdrawn'] as const) {
    t.strictSame(codes(visitFaults('peer_visit', standing)), ['story_not_offered'], standing)
  }
})
