import { z } from 'zod'
import { count, Label, PageQuery, pageOf } from '../platform/http/schema.js'

const listName = () =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,59}$/)
    .max(60)
    .describe('Name of the list, as in its address.')
    .meta({ example: 'case-stages' })

export const CodeListParams = z.object({ list: listName() })

export const CodeListsQuery = PageQuery

const CodeListItem = z
  .object({
    code: z
      .string()
      .max(60)
      .describe('What resources carry; never translated.')
      .meta({ example: 'coaching' }),
    label: Label.describe('What people read.'),
    description: z
      .object({
        id: z
          .string()
          .max(1000)
          .describe('In Indonesian.')
          .meta({ example: 'Pendampingan langsung.' }),
        en: z.string().max(1000).describe('In English.').meta({ example: 'Working alongside.' }),
      })
      .meta({ id: 'CodeDescription', description: 'A sentence in both languages.' })
      .nullable()
      .describe('What it means or how it is counted, where the label is not enough.'),
    active: z.boolean().describe('Whether new records may use it.').meta({ example: true }),
    sortOrder: count({ min: 1 }).describe('Its place in the list, from 1.').meta({ example: 4 }),
  })
  .meta({ id: 'CodeListItem', description: 'One code with its labels.' })

export const CodeListView = z
  .object({
    list: listName(),
    label: Label.describe('What the list is of.'),
    items: z.array(CodeListItem).max(500).describe('Every code, in order.'),
  })
  .meta({ id: 'CodeList', description: 'A vocabulary of the API with both labels.' })

const CodeListSummary = z
  .object({
    list: listName(),
    label: Label.describe('What the list is of.'),
    itemCount: count().describe('How many codes it holds.').meta({ example: 6 }),
  })
  .meta({ id: 'CodeListSummary', description: 'One of the lists.' })

export const CodeListPage = pageOf(CodeListSummary, 'CodeListPage')
