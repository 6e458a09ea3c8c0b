import type { ParticipantKind } from '../../participants/rules.js'
import { addDays } from '../../platform/calendar.js'
import type { StoryDates, StoryProgramme } from '../story.js'
import type { Course } from './courses.js'
import type { Twist } from './twists.js'
import { workdayFrom } from './workdays.js'

/** What both kinds of row come to; the rest of the expansion knows no rows. */
export type Member = {
  programme: StoryProgramme
  /** Its place in its programme, from 0. */
  index: number
  kind: ParticipantKind
  key: string
  name: string
  district: string
  /** What a UKM makes or sells; null for a cooperative. */
  product: string | null
  street: string
  course: Course
  figures: Figures
  twist: Twist
}

type Figures = {
  male: number
  female: number
  volume: number
  assets: number
  shu: number | null
}

export const isWithdrawnForGood = ({ twist: { withdrawal } }: Member) =>
  withdrawal !== undefined && withdrawal.reopened === null

const spanDays = ({ programme, index }: Member, days: number, spread = 8) =>
  workdayFrom(addDays(programme.startsOn, days + (index % spread)))

export function datesOf(member: Member): StoryDates {
  const { course, twist } = member
  const late = twist.isLateJoiner ? 40 : 0
  const enrolledOn = spanDays(member, late, 5)
  const signedOn = spanDays(member, 46 + late)
  const reached = {
    enrolledOn,
    consentOn: enrolledOn,
    diagnosisStartedOn: workdayFrom(addDays(enrolledOn, 7)),
    baselineOn: workdayFrom(addDays(enrolledOn, 21)),
    signedOn: null,
    acceptedOn: null,
    evaluationStartedOn: null,
    endlineOn: null,
    verdictOn: null,
  }
  const withdrawal = twist.withdrawal?.reopened ? undefined : twist.withdrawal
  if (withdrawal?.fromStage === 'diagnosis') return { ...reached, closedOn: withdrawal.on }
  if (course.result === 'not_ill') return { ...reached, closedOn: signedOn }

  const acceptedOn = workdayFrom(addDays(twist.returned?.signedAgainOn ?? signedOn, 7))
  const diagnosed = { ...reached, signedOn, acceptedOn }
  if (withdrawal) return { ...diagnosed, closedOn: withdrawal.on }

  const evaluationStartedOn = spanDays(member, 215)
  return {
    ...diagnosed,
    evaluationStartedOn,
    endlineOn: workdayFrom(addDays(evaluationStartedOn, 5)),
    verdictOn: workdayFrom(addDays(evaluationStartedOn, 10)),
    closedOn: workdayFrom(addDays(evaluationStartedOn, 13)),
  }
}

/** Whether a case is in coaching on a day; its first and its last days stay free. */
export function isCoached(
  { twist: { withdrawal, rediagnosis } }: Member,
  { acceptedOn, evaluationStartedOn, closedOn }: StoryDates,
  on: string,
): boolean {
  if (acceptedOn === null) return false
  const isBetween = (from: string, to: string) => on >= from && on <= to
  const isAway =
    (rediagnosis !== undefined && isBetween(rediagnosis.on, rediagnosis.acceptedOn)) ||
    (withdrawal?.reopened != null && isBetween(withdrawal.on, withdrawal.reopened.on))
  const last = evaluationStartedOn ?? closedOn
  return isBetween(addDays(acceptedOn, 5), addDays(last, -5)) && !isAway
}

/** So many people of a participant, by sex as they are in all; fewer where it has few. */
export function personsOf({ figures }: Member, most: number) {
  const people = figures.male + figures.female
  const persons = Math.min(most, Math.max(1, Math.round(people / 3)))
  const personsFemale = Math.round((persons * figures.female) / people)
  return { personsFemale, personsMale: persons - personsFemale }
}

/** What it asks a lender for, in million rupiah: a fifth of its assets. */
export const creditOf = ({ figures }: Member) => Math.max(5, Math.round(figures.assets / 25) * 5)

/** A course's text with the participant's own name and figures. */
export const fill = (text: string, member: Member) => {
  const { name, product, programme, figures } = member
  return text
    .replaceAll('{nama}', name)
    .replaceAll('{produk}', product ?? '')
    .replaceAll('{tahun}', String(programme.bookYear))
    .replaceAll('{anggota}', String(figures.male + figures.female))
    .replaceAll('{omzet}', `Rp${figures.volume.toLocaleString('id-ID')} juta`)
    .replaceAll('{kredit}', `Rp${creditOf(member).toLocaleString('id-ID')} juta`)
}
