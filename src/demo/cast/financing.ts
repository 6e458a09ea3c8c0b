import type { DetailsOfType } from '../../coaching/progress-details.rules.js'
import { addDays } from '../../platform/calendar.js'
import type { StoryProgress } from '../story.js'
import { creditOf, fill, isWithdrawnForGood, type Member } from './member.js'
import { workdayFrom } from './workdays.js'

const LENDERS = ['Bank Wijaya Kusuma (fiktif)', 'BPR Sahabat Usaha (fiktif)'] as const
type Lender = (typeof LENDERS)[number]

const NO_COLLATERAL = 'Agunan dinilai kurang.'

type Work = {
  recommendation: string
  /** The days of the sessions about it, in order. */
  firstOn: string
  lastOn: string
  state: 'done' | 'dropped'
  /** What was done, or why not. */
  text: string
}

/**
 * How the money was sought, each application at one lender a matter of its own: answered some days
 * later where it came to nothing, on the day of the last session where it was approved, and then paid.
 */
export function financingOf(member: Member, work: Work): StoryProgress[] {
  const { recommendation, firstOn, lastOn, state } = work
  const text = fill(work.text, member)
  const amountRupiah = creditOf(member) * 1_000_000
  const scheme = member.kind === 'cooperative' ? 'Pinjaman lunak koperasi' : 'Kredit usaha rakyat'

  const entry = (
    on: string,
    lender: Lender,
    step: DetailsOfType<'financing'>['step'],
    said: Pick<StoryProgress, 'state' | 'text' | 'reason'>,
    more: Partial<DetailsOfType<'financing'>> = {},
  ): StoryProgress => ({
    recommendation,
    on,
    ...said,
    isFromSession: step === 'applied',
    matter: `${recommendation} ${lender}`,
    details: { type: 'financing', lender, step, scheme, amountRupiah, ...more },
  })
  const going = (said: string) => ({ state: 'in_progress', text: said, reason: null }) as const

  const [first, second] = LENDERS
  const applied = entry(firstOn, first, 'applied', going('Permohonan diajukan.'))
  const answeredOn = workdayFrom(addDays(firstOn, 10))
  if (isWithdrawnForGood(member)) return [applied]
  if (state === 'dropped') {
    const said = { state, text: 'Tidak diteruskan.', reason: text }
    return [applied, entry(answeredOn, first, 'refused', said, { refusalReason: text })]
  }
  const isRefused = member.twist.isRefusedFirst === true
  const again = workdayFrom(addDays(answeredOn, 4))
  const refusal = { refusalReason: NO_COLLATERAL }
  const lender = isRefused ? second : first
  const termMonths = 24
  const paidOn = workdayFrom(addDays(lastOn, 5))
  return [
    applied,
    ...(isRefused
      ? [
          entry(answeredOn, first, 'refused', going(`Ditolak. ${NO_COLLATERAL}`), refusal),
          entry(again, second, 'applied', going('Permohonan diajukan ke tempat lain.')),
        ]
      : []),
    entry(lastOn, lender, 'approved', going('Permohonan disetujui.'), { termMonths }),
    entry(paidOn, lender, 'disbursed', { state: 'done', text, reason: null }),
  ]
}
