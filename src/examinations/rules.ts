import {
  type Caller,
  type CaseFacts,
  conflictBlockers,
  stageBlockers,
  teamBlockers,
} from '../cases/rules.js'
import type { ParticipantKind } from '../participants/rules.js'
import type { Text } from '../platform/language.js'
import {
  type Action,
  action,
  notYourRoleBlocker,
  notYourTeamBlocker,
} from '../platform/problem/action.js'
import type { BlockerCode, FieldErrorCode } from '../platform/problem/codes.js'
import { type Blocker, type FieldError, invalid } from '../platform/problem/problem.js'
import {
  type ExaminationMethod,
  type Instrument,
  indicatorsOf,
  questionCodesOf,
} from './instrument.js'
import { type Answer, type AnswerFault, answerFault, type Score } from './score.js'

/** When in a case's life an examination is taken: two of one instrument can be compared. */
export const EXAMINATION_POINTS = ['baseline', 'midline', 'endline'] as const
export type ExaminationPoint = (typeof EXAMINATION_POINTS)[number]

/** `not_examinable` is an answer of its own, never a score of nothing. */
export const EXAMINATION_STATES = ['draft', 'completed', 'not_examinable'] as const
export type ExaminationState = (typeof EXAMINATION_STATES)[number]

/** Why there can be no examination; the first three are its conditions (domain.md 1.1). */
export const NOT_EXAMINABLE_REASONS = [
  'no_rat',
  'no_book_year',
  'no_accounts',
  'records_unavailable',
  'refused',
  'other',
] as const
export type NotExaminableReason = (typeof NOT_EXAMINABLE_REASONS)[number]

/** Why a question has no answer, in the words of measurements. */
export const ANSWER_MISSING_REASONS = [
  'not_collected',
  'refused',
  'not_applicable',
  'not_yet_due',
] as const
export type AnswerMissingReason = (typeof ANSWER_MISSING_REASONS)[number]

/** What an instrument is made of, beside the words that its data carry. */
export const QUESTION_KINDS = ['checklist', 'amount'] as const
export const INDICATOR_KINDS = ['checklist', 'ratio'] as const
export const DIRECTIONS = ['up', 'down'] as const

/** Most answers that one request saves. */
export const MOST_ANSWERS = 100

const blocker = (code: BlockerCode, pointer: string, id: string, en: string): Blocker => ({
  code,
  pointer,
  message: { id, en },
})

// ── Which figures an examination reads ─────────────────────────────────────────────────────

/** The days an examination speaks of: when it was taken, and the figures it was taken from. */
export type ExaminationDays = { on: string; bookYear: number; figuresAsOfOn: string | null }

/**
 * What is wrong with the figures of an examination. A book year is a calendar year; while it still
 * runs on the day of the examination its figures are interim and say as of which day they stand.
 * Interim figures are marked and never annualised.
 */
export function figureFaults({ on, bookYear, figuresAsOfOn }: ExaminationDays): FieldError[] {
  if (bookYear > Number(on.slice(0, 4))) {
    return [
      invalid('/bookYear', 'figures_after_examination', {
        id: `Tahun buku ${bookYear} belum mulai pada hari pemeriksaan. Sebut tahun buku paling akhir ${on.slice(0, 4)}, atau perbaiki on.`,
        en: `Book year ${bookYear} had not begun on the day of the examination. Give ${on.slice(0, 4)} at the latest, or correct on.`,
      }),
    ]
  }
  if (figuresAsOfOn === null) {
    if (on > `${bookYear}-12-31`) return []
    return [
      invalid('/figuresAsOfOn', 'figures_day_required', {
        id: `Tahun buku ${bookYear} belum berakhir pada hari pemeriksaan. Sebut sampai hari apa angkanya.`,
        en: `Book year ${bookYear} had not ended on the day of the examination. Say as of which day its figures stand.`,
      }),
    ]
  }
  if (Number(figuresAsOfOn.slice(0, 4)) !== bookYear) {
    return [
      invalid('/figuresAsOfOn', 'outside_book_year', {
        id: `Hari angkanya harus di dalam tahun buku ${bookYear}.`,
        en: `The day of the figures must lie in book year ${bookYear}.`,
      }),
    ]
  }
  if (figuresAsOfOn <= on) return []
  return [
    invalid('/figuresAsOfOn', 'figures_after_examination', {
      id: 'Angka tidak dapat lebih baru daripada hari pemeriksaannya.',
      en: 'The figures cannot be later than the day of the examination.',
    }),
  ]
}

/** What is wrong with filling this instrument, null when there is none, for such a participant. */
export function instrumentFaults(
  instrument: Pick<Instrument, 'participantKinds'> | null,
  kind: ParticipantKind,
): FieldError[] {
  if (instrument === null) {
    return [
      invalid('/instrumentId', 'unknown_code', {
        id: 'Instrumen ini tidak dikenal; lihat GET /v1/instruments.',
        en: 'There is no such instrument; see GET /v1/instruments.',
      }),
    ]
  }
  if ((instrument.participantKinds as readonly ParticipantKind[]).includes(kind)) return []
  return [
    invalid('/instrumentId', 'not_applicable_to_kind', {
      id: 'Instrumen ini tidak berlaku bagi jenis peserta ini.',
      en: 'This instrument does not apply to this kind of participant.',
    }),
  ]
}

// ── Answers ────────────────────────────────────────────────────────────────────────────────

/** One answer as it is sent; it takes the place of the stored one whole. */
export type AnswerEntry = {
  questionCode: string
  met?: boolean | undefined
  amount?: number | undefined
  missingReason?: AnswerMissingReason | undefined
  method?: ExaminationMethod | undefined
  evidence?: string | undefined
  /** The version of the stored answer it replaces; absent for the first. */
  version?: number | undefined
}

/** An answer as the scorer takes it; null when it holds none, or more than one. */
function answerOf({ met, amount, missingReason }: AnswerEntry): Answer | null {
  const given = [met, amount, missingReason].filter((one) => one !== undefined)
  if (given.length !== 1) return null
  if (met !== undefined) return { met }
  return amount === undefined ? { missingReason: missingReason ?? '' } : { amount }
}

type Fault = { code: FieldErrorCode; member: string; message: (limits: string) => Text }

const ANSWER_FAULTS: Record<AnswerFault, Fault> = {
  wrong_kind: {
    code: 'wrong_answer_kind',
    member: '',
    message: () => ({
      id: 'Pertanyaan ya atau tidak dijawab dengan met, pertanyaan angka dengan amount.',
      en: 'A question of yes or no is answered by met, a question of an amount by amount.',
    }),
  },
  not_whole: {
    code: 'too_precise',
    member: '/amount',
    message: () => ({ id: 'Isi angka bulat.', en: 'Give a whole number.' }),
  },
  out_of_range: {
    code: 'out_of_range',
    member: '/amount',
    message: (limits) => ({
      id: `Angka harus di antara ${limits}.`,
      en: `The amount must lie within ${limits}.`,
    }),
  },
}

/** Everything wrong with one entry at a place of the body; empty means it may be stored. */
function entryFaults(instrument: Instrument, entry: AnswerEntry, at: string): FieldError[] {
  const question = instrument.questions.find(({ code }) => code === entry.questionCode)
  if (question === undefined) {
    return [
      invalid(`${at}/questionCode`, 'unknown_code', {
        id: `Instrumen ini tidak menanyakan ${entry.questionCode}.`,
        en: `This instrument does not ask ${entry.questionCode}.`,
      }),
    ]
  }
  const answer = answerOf(entry)
  if (answer === null) {
    return [
      invalid(at, 'answer_or_reason', {
        id: 'Isi tepat satu: met, amount, atau missingReason.',
        en: 'Give exactly one: met, amount or missingReason.',
      }),
    ]
  }
  const faults: FieldError[] = []
  const found = answerFault(question, answer)
  if (found !== null) {
    const { code, member, message } = ANSWER_FAULTS[found]
    const limits = `${question.minimum ?? '…'} … ${question.maximum ?? '…'}`
    faults.push(invalid(`${at}${member}`, code, message(limits)))
  }
  if (!('missingReason' in answer) && entry.method === undefined) {
    faults.push(
      invalid(`${at}/method`, 'required', {
        id: 'Sebut bagaimana jawaban ini diperoleh.',
        en: 'Say how the answer was come by.',
      }),
    )
  }
  return faults
}

/** Everything wrong with a batch: each entry by itself, and a question named twice. */
export function answerFaults(
  instrument: Instrument,
  entries: readonly AnswerEntry[],
): FieldError[] {
  const seen = new Set<string>()
  return [...entries.entries()].flatMap(([index, entry]) => {
    const at = `/answers/${index}`
    const isTwice = seen.has(entry.questionCode)
    seen.add(entry.questionCode)
    if (!isTwice) return entryFaults(instrument, entry, at)
    return [
      invalid(`${at}/questionCode`, 'duplicate', {
        id: 'Sebut setiap pertanyaan satu kali saja.',
        en: 'Name each question once.',
      }),
    ]
  })
}

/**
 * The entries that came too late: each replaces another version than the one stored (`versions`, by
 * question). `taken` are the questions themselves.
 */
export function answerConflicts(
  entries: readonly AnswerEntry[],
  versions: ReadonlyMap<string, number>,
): { errors: FieldError[]; taken: string[] } {
  const stale = [...entries.entries()].filter(
    ([, { questionCode, version }]) => versions.get(questionCode) !== version,
  )
  return {
    taken: stale.map(([, { questionCode }]) => questionCode),
    errors: stale.map(([index, { questionCode }]) =>
      invalid(`/answers/${index}/version`, 'answer_changed', {
        id: `Jawaban ${questionCode} kini versi ${versions.get(questionCode) ?? '… (belum ada)'}.`,
        en: `The answer to ${questionCode} is now of version ${versions.get(questionCode) ?? '… (there is none)'}.`,
      }),
    ),
  }
}

// ── The steps of an examination ────────────────────────────────────────────────────────────

/** The figure `health_category` that stands for the point of an examination. */
export type StandingCategory = {
  id: string
  value: number | null
  missingReason: string | null
  isVerified: boolean
  /** Whether it was read from this very examination. */
  isOwn: boolean
  /** The settled examination by another form that it was read from, if any. */
  other: { id: string; instrumentId: string } | null
}

export type ExaminationFacts = {
  examination: {
    id: string
    version: number
    point: ExaminationPoint
    state: ExaminationState
    on: string
  }
  instrument: Instrument
  score: Score
  standing: StandingCategory | null
  case: CaseFacts
}

/**
 * Who may examine: the diagnosis team; after the baseline the coaching team too. Empty, or the one
 * reason against the caller: a coach has the right role, and at a baseline the wrong team.
 */
export function examinerBlockers(
  facts: CaseFacts,
  caller: Caller,
  point: ExaminationPoint,
): Blocker[] {
  const ofDiagnosis = teamBlockers(facts, caller, 'diagnosis')
  const ofCoaching = teamBlockers(facts, caller, 'coaching')
  if (ofDiagnosis.length === 0 || (point !== 'baseline' && ofCoaching.length === 0)) return []
  const hasRole = [ofDiagnosis, ofCoaching].some(([first]) => first !== notYourRoleBlocker)
  return [hasRole ? notYourTeamBlocker : notYourRoleBlocker]
}

/**
 * What keeps an examiner from writing: a baseline belongs to the diagnosis and is settled when that
 * is signed, the others to the time after it; and a declared tie to the participant.
 */
export const writingBlockers = (facts: CaseFacts, point: ExaminationPoint): Blocker[] => [
  ...(point === 'baseline'
    ? stageBlockers(facts, 'diagnosis')
    : stageBlockers(facts, 'coaching', 'evaluation')),
  ...conflictBlockers(facts, 'diagnose'),
]

function draftBlockers({ examination }: ExaminationFacts): Blocker[] {
  if (examination.state === 'draft') return []
  return examination.state === 'completed'
    ? [
        blocker(
          'already_completed',
          '/state',
          'Pemeriksaan ini sudah selesai. Buka kembali bila perlu diperbaiki.',
          'The examination is complete. Reopen it if it needs mending.',
        ),
      ]
    : [
        blocker(
          'not_examinable',
          '/state',
          'Koperasi ini dicatat tidak dapat diperiksa. Buka kembali bila ternyata dapat.',
          'The cooperative is recorded as not examinable. Reopen it if it is after all.',
        ),
      ]
}

/** One blocker an aspect with open questions: naming the first few, since a form has some hundred. */
function unansweredBlockers({ instrument, score }: ExaminationFacts): Blocker[] {
  const open = new Set(score.unanswered)
  return [...instrument.aspects.entries()].flatMap(([index, aspect]) => {
    const asked = new Set(indicatorsOf({ aspects: [aspect] }).flatMap(questionCodesOf))
    const codes = [...asked].filter((code) => open.has(code))
    if (codes.length === 0) return []
    const first = `${codes.slice(0, 5).join(', ')}${codes.length > 5 ? ', …' : ''}`
    return [
      blocker(
        'unanswered_questions',
        `/score/aspects/${index}`,
        `${aspect.name.id}: ${codes.length} pertanyaan belum dijawab (${first}). Jawab, atau sebut sebab tidak ada jawabannya.`,
        `${aspect.name.en}: ${codes.length} questions are open (${first}). Answer each, or say why there is no answer.`,
      ),
    ]
  })
}

/** Whether an instrument was in force on a day. */
export const isInForce = (
  { effectiveFrom, effectiveTo }: Pick<Instrument, 'effectiveFrom' | 'effectiveTo'>,
  day: string,
): boolean => effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo)

/** What the measurement says it was read from; evidence is written in the language of the office. */
export function categoryEvidence(
  { title }: Pick<Instrument, 'title'>,
  { state, final }: { state: ExaminationState; final: number | null },
): string {
  if (state === 'not_examinable') return `${title.id}: tidak dapat diperiksa.`
  if (state === 'draft') return `${title.id}: dibuka kembali.`
  if (final === null) return `${title.id}: nilai akhir tidak dapat dihitung.`
  return `${title.id}: nilai akhir ${final.toLocaleString('id')}.`
}

/** What the measurement `health_category` holds of an examination: its rank, or why there is none. */
export type CategoryFigure = { value: number | null; missingReason: string | null }

export function categoryFigure(
  instrument: Pick<Instrument, 'categories'>,
  outcome: { state: ExaminationState; category: string | null },
): CategoryFigure {
  if (outcome.state === 'not_examinable') return { value: null, missingReason: 'not_applicable' }
  const known = instrument.categories.find(({ code }) => code === outcome.category)
  if (outcome.state === 'draft' || known === undefined)
    return { value: null, missingReason: 'not_collected' }
  return { value: known.rank, missingReason: null }
}

/** A figure that a second person verified goes first where it would say something else. */
const verifiedBlocker = ({ id }: StandingCategory): Blocker =>
  blocker(
    'measurement_verified',
    '/measurementId',
    `Kategori kesehatan waktu ini sudah diperiksa orang kedua (${id}). Mintalah pengukuran itu ditolak dahulu.`,
    `The health category of this point was verified by a second person (${id}). Have that measurement rejected first.`,
  )

/** A case has one category at a point, by one form; whoever wants the other's takes that away first. */
const otherFormBlocker = ({ id, instrumentId }: { id: string; instrumentId: string }): Blocker =>
  blocker(
    'category_of_other_form',
    '/measurementId',
    `Kategori kesehatan waktu ini dibaca dari pemeriksaan dengan instrumen lain (${instrumentId}, ${id}). Buka kembali pemeriksaan itu, atau mintalah pengukurannya ditolak, bila kategori ini yang harus berlaku.`,
    `The health category of this point was read from an examination by another form (${instrumentId}, ${id}). Reopen that one, or have its measurement rejected, if the category of this one is to stand.`,
  )

function settlingBlockers({ standing }: ExaminationFacts, wanted: CategoryFigure): Blocker[] {
  if (standing === null) return []
  const isSame = standing.value === wanted.value && standing.missingReason === wanted.missingReason
  return [
    ...(standing.other === null ? [] : [otherFormBlocker(standing.other)]),
    ...(standing.isVerified && !isSame ? [verifiedBlocker(standing)] : []),
  ]
}

const notCompleted = blocker(
  'not_completed',
  '/state',
  'Pemeriksaan ini masih terbuka.',
  'The examination is still open.',
)
const verdictStands = blocker(
  'verdict_stands',
  '/caseId',
  'Putusan kasus ini dibaca dari pemeriksaan ini. Lanjutkan pendampingan dahulu; putusannya lalu tidak berlaku lagi.',
  'The verdict of the case was read from this examination. Resume coaching first; the verdict then no longer stands.',
)

const reopenBlockers = ({ examination, case: facts, standing }: ExaminationFacts): Blocker[] => [
  ...(examination.state === 'draft' ? [notCompleted] : []),
  ...(standing?.isOwn && standing.isVerified ? [verifiedBlocker(standing)] : []),
  ...(facts.verdict !== null && examination.point === 'endline' ? [verdictStands] : []),
]

/** What one caller may do with an examination. GET shows it, POST refuses with it. */
export function examinationActions(facts: ExaminationFacts, caller: Caller): Action[] {
  const { examination, instrument, score } = facts
  const href = (verb: string) => `/v1/health-examinations/${examination.id}/${verb}`
  const common = [
    ...examinerBlockers(facts.case, caller, examination.point),
    ...writingBlockers(facts.case, examination.point),
  ]
  const isDraft = examination.state === 'draft'
  const settling = (state: ExaminationState) =>
    isDraft
      ? settlingBlockers(facts, categoryFigure(instrument, { state, category: score.category }))
      : []
  const draft = [...common, ...draftBlockers(facts)]
  return [
    action('recordHealthAnswers', 'record-answers', href('answers'), draft, ['answers']),
    action(
      'deleteHealthExamination',
      'discard',
      `/v1/health-examinations/${examination.id}`,
      draft,
    ),
    action('prefillHealthExamination', 'prefill', href('prefill'), draft),
    action('completeHealthExamination', 'complete', href('complete'), [
      ...draft,
      ...(isDraft ? unansweredBlockers(facts) : []),
      ...settling('completed'),
    ]),
    action(
      'markNotExaminable',
      'mark-not-examinable',
      href('mark-not-examinable'),
      [...draft, ...settling('not_examinable')],
      ['reason'],
    ),
    action(
      'reopenHealthExamination',
      'reopen',
      href('reopen'),
      [...common, ...reopenBlockers(facts)],
      ['reason'],
    ),
  ]
}
