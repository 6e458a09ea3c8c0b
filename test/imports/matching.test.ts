import t from 'tap'
import {
  type KnownParticipant,
  type Likeness,
  normaliseName,
  Register,
} from '../../src/imports/matching.js'

const known = (id: string, name: string, regionCode: string): KnownParticipant => ({
  id,
  kind: 'cooperative',
  name,
  regionCode,
})
const MELATI = known('melati', 'Koperasi Melati Sejati', '32.71.03')
const MAWAR = known('mawar', 'KSP Mawar', '32.71.03')
const TWIN_1 = known('twin 1', 'Sejahtera', '32.71.01')
const TWIN_2 = known('twin 2', 'SEJAHTERA.', '32.71.01')
const register = new Register(
  [MELATI, MAWAR, TWIN_1, TWIN_2],
  [
    { participantId: 'melati', scheme: 'badan_hukum', normalised: '518/49/BH' },
    { participantId: 'mawar', scheme: 'nib', normalised: '912' },
  ],
)

const melatiNumber = { scheme: 'badan_hukum', value: ' 518/49/bh.' } as const
const mawarNumber = { scheme: 'nib', value: '912' } as const

/** Named situations: what a row says, whom it means, or whom it may mean. */
const SITUATIONS: Record<string, [Partial<Likeness>, string | string[]]> = {
  'a number alone, spelled otherwise': [{ identifiers: [melatiNumber] }, 'melati'],
  'a number, and a new name': [
    { identifiers: [melatiNumber], name: 'Melati Jaya', regionCode: '32.71.03' },
    'melati',
  ],
  'a number, and a new region': [
    { identifiers: [melatiNumber], name: 'Melati Sejati', regionCode: '31.74' },
    'melati',
  ],
  'a number, but another name in another region': [
    { identifiers: [melatiNumber], name: 'Anggrek', regionCode: '31.74' },
    ['melati'],
  ],
  'numbers of two': [{ identifiers: [melatiNumber, mawarNumber] }, ['melati', 'mawar']],
  'a number nobody holds': [{ identifiers: [{ scheme: 'nib', value: '1' }] }, []],
  'name and region': [{ name: 'KOP. MELATI-SEJATI', regionCode: '32.71.03' }, 'melati'],
  'name and a region around it': [{ name: 'Melati Sejati', regionCode: '32.71' }, ['melati']],
  'name and a region within it': [
    { name: 'Melati Sejati', regionCode: '32.71.03.1001' },
    ['melati'],
  ],
  'the name elsewhere': [{ name: 'Melati Sejati', regionCode: '32.71.04' }, []],
  'a region whose code begins alike': [{ name: 'Melati Sejati', regionCode: '32.7' }, []],
  'the name without a region': [{ name: 'Melati Sejati' }, []],
  'name and region of two': [{ name: 'Sejahtera', regionCode: '32.71.01' }, ['twin 1', 'twin 2']],
  'name and region, but another kind': [
    { kind: 'enterprise', name: 'Melati Sejati', regionCode: '32.71.03' },
    ['melati'],
  ],
  'name and region, but another number of the scheme': [
    {
      name: 'Melati Sejati',
      regionCode: '32.71.03',
      identifiers: [{ scheme: 'badan_hukum', value: '1/BH' }],
    },
    ['melati'],
  ],
  'name and region, and a number of a scheme it lacks': [
    {
      name: 'Melati Sejati',
      regionCode: '32.71.03',
      identifiers: [{ scheme: 'nib', value: '5' }],
    },
    'melati',
  ],
}

for (const [name, [row, meant]] of Object.entries(SITUATIONS)) {
  t.test(name, async (t) => {
    const match = register.match({ identifiers: [], ...row })
    const found = match.known === null ? match.candidates.map(({ id }) => id) : match.known.id
    t.strictSame(found, meant)
  })
}

t.test('names that are the same', async (t) => {
  t.equal(normaliseName('Koperasi  "Melati"'), 'melati')
  t.equal(normaliseName('Kop. Melati'), 'melati')
  t.equal(normaliseName('KSP Melati'), 'ksp melati')
  t.equal(normaliseName('Koperasi'), 'koperasi')
})
