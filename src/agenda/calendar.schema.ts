import { z } from 'zod'
import { recordShape } from '../offices/schema.js'
import { idParam, instant, pageOf, text } from '../platform/http/schema.js'

export const CalendarLinkParams = idParam('calendarLinkId', 'The calendar link.')

const token = () =>
  z
    .string()
    .max(100)
    .regex(/^[A-Za-z0-9_-]+$/)
    .meta({ example: 'contoh-kunci-palsu-jangan-dipakai-di-klinik' })
const label = () =>
  text(100).describe('Where it is used; no personal data.').meta({ example: 'Kalender di ponsel' })

export const CalendarLinkView = z
  .object({
    ...recordShape,
    label: label(),
    lastUsedAt: instant()
      .nullable()
      .describe('When a program last read it, to the minute; null when never.')
      .meta({ example: null }),
  })
  .meta({
    id: 'CalendarLink',
    description: 'An address for calendar programs that has not been revoked; it is not shown.',
  })
export type CalendarLink = z.infer<typeof CalendarLinkView>

export const CalendarLinkPage = pageOf(CalendarLinkView, 'CalendarLinkPage')

export const CalendarLinkCreated = z
  .object({
    ...CalendarLinkView.shape,
    token: token()
      .nullable()
      .describe(
        'The secret part of the address: shown now and never again. Null in a repeated reply.',
      ),
    address: z
      .string()
      .max(500)
      .nullable()
      .describe(
        'The address to subscribe to, whole where the server knows its own. Null in a repeated reply.',
      )
      .meta({ example: 'https://klinik.example/v1/calendars/<token>' }),
  })
  .meta({ id: 'CalendarLinkCreated', description: 'A new calendar link, with its address.' })

export const CalendarLinkCreate = z
  .strictObject({ label: label() })
  .meta({ id: 'CalendarLinkCreate', description: 'A calendar link to make.' })

export const CalendarParams = z.object({
  token: token().describe('The secret part of the address, as it was handed out.'),
})
