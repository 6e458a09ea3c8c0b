import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { daysBetween } from './calendar.js'
import type { Tx } from './database.js'
import { civilDate, text } from './http/schema.js'
import { newId } from './ids.js'
import type { Text } from './language.js'
import { invalid } from './problem/problem.js'
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

export const Dated = z
  .strictObject(dated)
  .meta({ id: 'DatedStep', description: 'The day of a step; today if absent.' })

const IN_FUTURE: Text = {
  id: 'Tanggal belum terjadi. Isi tanggal hari ini atau sebelumnya.',
  en: 'The date lies in the future. Give today or an earlier day.',
}
const BEFORE_EARLIER_FACT = (notBefore: string): Text => ({
  id: `Tanggal mendahului kejadian yang sudah tercatat pada ${notBefore}.`,
  en: `The date lies before a fact already recorded on ${notBefore}.`,
})
const NEEDS_REASON = (limit: number): Text => ({
  id: `Tanggal lebih dari ${limit} hari yang lalu. Jelaskan sebabnya pada lateReason.`,
  en: `The date lies more than ${limit} days back. Say why in lateReason.`,
})

/**
 * The civil day a verb or record took effect: `on`, or today in the programme's zone. Throws 422 for
 * a day in the future, one before `notBefore`, or a late one without a reason; keeps the reason. `at`
 * points at the part of the body that holds the two, where it is not the whole.
 */
export async function acceptDate(
  tx: Tx,
  request: FastifyRequest,
  asked: { on?: string | undefined; lateReason?: string | undefined },
  { zone, notBefore, at = '' }: { zone?: string; notBefore?: string | null; at?: string } = {},
): Promise<string> {
  const today = request.today(zone)
  const on = asked.on ?? today
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
