import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { civilDateIn, daysBetween } from './calendar.js'
import type { Tx } from './database.js'
import { civilDate, instant, text } from './http/schema.js'
import { newId } from './ids.js'
import type { Text } from './language.js'
import { type FieldError, invalid } from './problem/problem.js'
import { ruleViolated } from './problem/record-kinds.js'
import { lateEntries } from './table.js'

/** What every verb and dated record takes, because paper comes first in the field. */
export const dated = {
  on: civilDate()
    .optional()
    .describe('The day it took effect, not in the future; today if absent.')
    .meta({ example: '2018-05-14' }),
  lateReason: text(500)
    .optional()
    .describe(
      'Why it is entered so late; needed when `on` lies further back than the office allows.',
    )
    .meta({ example: 'Dipindahkan dari berkas kertas.' }),
}

/** How far the clock of a device may run ahead of ours. */
const CLOCK_SKEW_MINUTES = 5

/** What records of the field take besides: they are written there and sent when there is a line. */
export const written = {
  writtenAt: instant()
    .optional()
    .describe(
      `When it was written down, by the clock of the device, which may run ${CLOCK_SKEW_MINUTES} minutes ahead of ours. Without \`on\` its day is the day it took effect.`,
    )
    .meta({ example: '2018-05-21T14:00:00.000Z' }),
}

export const Dated = z
  .strictObject(dated)
  .meta({ id: 'DatedStep', description: 'The day of a step; today if absent.' })

const IN_FUTURE: Text = {
  id: 'Tanggal belum terjadi. Isi tanggal hari ini atau sebelumnya.',
  en: 'The date lies in the future. Give today or an earlier day.',
}
const WRITTEN_IN_FUTURE: Text = {
  id: `Waktu pencatatan lebih dari ${CLOCK_SKEW_MINUTES} menit di depan jam kami. Betulkan jam perangkat, atau kirim tanpa writtenAt.`,
  en: `It was written down more than ${CLOCK_SKEW_MINUTES} minutes ahead of our clock. Set the clock of the device, or send without writtenAt.`,
}
const BEFORE_EARLIER_FACT = (notBefore: string): Text => ({
  id: `Tanggal mendahului kejadian yang sudah tercatat pada ${notBefore}.`,
  en: `The date lies before a fact already recorded on ${notBefore}.`,
})
const NEEDS_REASON = (limit: number): Text => ({
  id: `Tanggal lebih dari ${limit} hari yang lalu. Jelaskan sebabnya pada lateReason.`,
  en: `The date lies more than ${limit} days back. Say why in lateReason.`,
})

/** A record that was written down later than now: the clock of the device is wrong. */
export function writtenFaults(
  { now }: FastifyRequest,
  writtenAt: string | undefined,
  at = '',
): FieldError[] {
  const ahead = writtenAt === undefined ? 0 : Date.parse(writtenAt) - now.getTime()
  return ahead > CLOCK_SKEW_MINUTES * 60_000
    ? [invalid(`${at}/writtenAt`, 'written_in_future', WRITTEN_IN_FUTURE)]
    : []
}

type AskedDay = { on?: string | undefined; writtenAt?: string | undefined }

/**
 * The civil day that a body speaks of, in a zone: `on`, else the day it was written down, else today.
 * A clock that runs ahead does not make it tomorrow.
 */
export function dayAsked(
  request: FastifyRequest,
  { on, writtenAt }: AskedDay,
  zone = request.staff.timeZone,
): string {
  const today = request.today(zone)
  if (on !== undefined || writtenAt === undefined) return on ?? today
  const day = civilDateIn(zone, new Date(writtenAt))
  return day < today ? day : today
}

/**
 * The civil day a verb or record took effect, see `dayAsked`. Throws 422 for a day in the future, one
 * before `notBefore`, a late one without a reason, or a clock that runs ahead; keeps the reason. `at`
 * points at the part of the body that holds them, where it is not the whole.
 */
export async function acceptDate(
  tx: Tx,
  request: FastifyRequest,
  asked: AskedDay & { lateReason?: string | undefined },
  { zone, notBefore, at = '' }: { zone?: string; notBefore?: string | null; at?: string } = {},
): Promise<string> {
  const faults = writtenFaults(request, asked.writtenAt, at)
  if (faults.length > 0) throw ruleViolated({ errors: faults })
  const today = request.today(zone)
  const on = dayAsked(request, asked, zone)
  const { lateEntryLimitDays } = request.staff
  if (on > today) {
    throw ruleViolated({ errors: [invalid(`${at}/on`, 'date_in_future', IN_FUTURE)] })
  }
  if (notBefore !== undefined && notBefore !== null && on < notBefore) {
    throw ruleViolated({
      errors: [invalid(`${at}/on`, 'before_earlier_fact', BEFORE_EARLIER_FACT(notBefore))],
    })
  }
  const daysLate = daysBetween(on, today)
  if (daysLate <= lateEntryLimitDays) return on
  if (asked.lateReason === undefined) {
    throw ruleViolated({
      errors: [
        invalid(`${at}/lateReason`, 'late_reason_required', NEEDS_REASON(lateEntryLimitDays)),
      ],
    })
  }
  await tx.insert(lateEntries).values({
    id: newId(),
    on,
    daysLate,
    reason: asked.lateReason,
    operationId: request.routeOptions.schema?.operationId ?? '',
    requestId: request.id,
  })
  return on
}
