import { z } from 'zod'
import type { Language } from '../language.js'
import { ActionView, fragment } from './action.js'
import type { Blocker, FieldError, Problem, ProblemKind } from './problem.js'

/** Where the fault of an entry of `errors` is. */
export const ERROR_PLACES = ['body', 'query', 'path', 'headers', 'resource'] as const

const ProblemErrorView = z
  .object({
    in: z
      .enum(ERROR_PLACES)
      .meta({
        id: 'ProblemErrorPlace',
        description: 'A part of a request, or what is stored.',
        example: 'body',
      })
      .describe('Part of the request at fault; `resource` for a stored fact.'),
    pointer: z
      .string()
      .max(500)
      .optional()
      .describe('Place in the body or resource, as a JSON pointer.')
      .meta({ example: '#/startsOn' }),
    parameter: z
      .string()
      .max(200)
      .optional()
      .describe('Name of the query, path or header parameter.')
      .meta({ example: 'limit' }),
    code: z
      .string()
      .max(60)
      .describe('Stable code to branch on.')
      .meta({ example: 'required', 'x-code-list': 'field-error-codes' }),
    message: z
      .string()
      .max(1000)
      .describe('For people, in the language of the request.')
      .meta({ example: 'Isian ini wajib diisi.' }),
  })
  .meta({ id: 'ProblemError', description: 'One fault of a request, or one blocker.' })

const VersionChangeView = z
  .object({
    version: z
      .int()
      .min(1)
      .max(2147483647)
      .describe('The version it then had.')
      .meta({ example: 8 }),
    at: z.iso
      .datetime()
      .describe('When it was saved.')
      .meta({ example: '2018-05-22T01:12:00.000Z' }),
    actorId: z
      .uuid()
      .nullable()
      .describe('Who saved it; null for a job.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000107' }),
    operationId: z
      .string()
      .max(60)
      .nullable()
      .describe('The operation that saved it; null for what no request did.')
      .meta({ example: 'updateSession' }),
    members: z
      .array(z.string().max(60))
      .max(200)
      .describe('The members that changed, by name; what they hold now is for GET to say.')
      .meta({ example: ['coachIds', 'place'] }),
  })
  .meta({ id: 'VersionChange', description: 'One time a record was saved.' })

/** An answer of an examination as `HealthAnswer` shows it; that lies above this module. */
const StoredAnswerView = z
  .looseObject({
    questionCode: z.string().max(60).describe('The question.').meta({ example: 'total_aset' }),
    version: z
      .int()
      .min(1)
      .max(2147483647)
      .describe('The version to name when it is to be replaced.')
      .meta({ example: 2 }),
  })
  .meta({
    id: 'ProblemAnswer',
    description: 'An answer as it is stored now, with every member of `HealthAnswer`.',
  })

const standing = (what: string, end: string) =>
  z
    .uuid()
    .optional()
    .describe(`With \`conflict\`: ${what} that is there already, where it is known.`)
    .meta({ example: `0197a5c0-1c00-7000-8000-000000000${end}` })

const form = (which: string, example: string) =>
  z
    .string()
    .max(60)
    .optional()
    .describe(`With \`different_instruments\`: the form of the ${which} version.`)
    .meta({ example })

/** RFC 9457, with our members `code` and `errors`; some kinds add more. */
export const ProblemView = z
  .looseObject({
    type: z
      .string()
      .max(300)
      .describe('Address of the page on this kind of problem.')
      .meta({ example: '/docs/problems/not_found' }),
    title: z.string().max(200).describe('The kind, for people.').meta({ example: 'Not found.' }),
    status: z.int().min(400).max(599).describe('HTTP status.').meta({ example: 404 }),
    code: z
      .string()
      .max(60)
      .describe('The kind, for programs.')
      .meta({ example: 'not_found', 'x-code-list': 'problem-codes' }),
    detail: z
      .string()
      .max(1000)
      .describe('This occurrence, for people.')
      .meta({ example: 'Check the address and the id.' }),
    instance: z
      .string()
      .max(60)
      .describe('The request, as `urn:uuid:` and its `Request-Id`.')
      .meta({ example: 'urn:uuid:0197a5c0-1c00-7000-8000-0000000000ff' }),
    errors: z.array(ProblemErrorView).max(100).describe('Every fault found; may be empty.'),
    currentVersion: z
      .int()
      .min(1)
      .max(2147483647)
      .optional()
      .describe('With `version_conflict`: the version now stored.')
      .meta({ example: 8 }),
    changes: z
      .array(VersionChangeView)
      .max(50)
      .optional()
      .describe(
        'With `version_conflict`: how it changed since the version sent, the latest first, the latest 50 at most.',
      ),
    currentStage: z
      .string()
      .max(40)
      .nullable()
      .optional()
      .describe('With `action_blocked`: where the resource stands.')
      .meta({ example: 'diagnosis' }),
    allowedActions: z
      .array(ActionView)
      .max(50)
      .optional()
      .describe('With `action_blocked`: every step and what stands in its way.'),
    restartFrom: z
      .string()
      .max(300)
      .optional()
      .describe('With `cursor_expired`: where whole copies are listed, to start anew from.')
      .meta({ example: '/v1/exports' }),
    answers: z
      .array(StoredAnswerView)
      .max(100)
      .optional()
      .describe('With `answer_changed`: what is stored of the questions at fault.'),
    healthExaminationId: standing('the examination', '801'),
    measurementId: standing('the measurement', '603'),
    currentRecommendationId: z
      .uuid()
      .nullable()
      .optional()
      .describe(
        'With `superseded_recommendation`: the one in force; null where the later diagnosis left it out.',
      )
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000401' }),
    mergedIntoId: z
      .uuid()
      .optional()
      .describe('With `participant_merged`: the participant that stands for the one asked for.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000301' }),
    existingHref: z
      .string()
      .max(300)
      .nullable()
      .optional()
      .describe(
        'With `id_taken`: the record that has the id; null where it is of another kind or was removed.',
      )
      .meta({ example: '/v1/sessions/0197a5c0-1c00-7000-8000-0000000009a1' }),
    fromInstrumentId: form('earlier', 'perdep-06-2016'),
    toInstrumentId: form('later', 'kkpkk-sektor-riil-2021'),
  })
  .meta({ id: 'Problem', description: 'Why a request was refused (RFC 9457).' })

const MAX_ERRORS = 100

function errorView(error: FieldError | Blocker, language: Language) {
  const place = 'in' in error ? error.in : 'resource'
  return {
    in: place,
    ...(error.pointer === undefined ? {} : { pointer: fragment(error.pointer) }),
    ...('parameter' in error ? { parameter: error.parameter } : {}),
    code: error.code,
    message: error.message[language],
  }
}

/** The problem as a reader gets it. */
export function problemDocument(
  problem: Problem,
  to: { language: Language; requestId: string; publicUrl: string },
): z.infer<typeof ProblemView> {
  const { kind, occurrence } = problem
  const { detail = kind.remedy, errors = [], extra = {} } = occurrence
  return {
    type: `${to.publicUrl}/docs/problems/${kind.code}`,
    title: kind.title[to.language],
    status: kind.status,
    code: kind.code,
    detail: detail[to.language],
    instance: `urn:uuid:${to.requestId}`,
    errors: errors.slice(0, MAX_ERRORS).map((error) => errorView(error, to.language)),
    ...(typeof extra === 'function' ? extra(to.language) : extra),
  }
}

/** The request of every example. */
const EXAMPLE_REQUEST = '0197a5c0-1c00-7000-8000-0000000000ff'

/** The whole document of a kind, as a caller in the clinic's story would see it. */
export const problemExample = (kind: ProblemKind, language: Language, publicUrl = '') =>
  problemDocument(kind(kind.example), { language, requestId: EXAMPLE_REQUEST, publicUrl })
