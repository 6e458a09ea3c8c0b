import { z } from 'zod'
import type { Language } from '../language.js'
import type { Blocker } from './problem.js'

/**
 * A verb on a resource as one caller sees it today; `operationId` is its operation in the document,
 * `requires` names what its body must hold.
 */
export type Action = {
  verb: string
  operationId: string
  href: string
  allowed: boolean
  blockers: Blocker[]
  requires: string[]
}

/** A verb, allowed exactly when nothing blocks it. */
export const action = (
  operationId: string,
  verb: string,
  href: string,
  blockers: Blocker[],
  requires: string[] = [],
): Action => ({ verb, operationId, href, allowed: blockers.length === 0, blockers, requires })

/** The blocker of a caller whose roles do not include the verb. */
export const notYourRoleBlocker: Blocker = {
  code: 'not_your_role',
  pointer: '/caller',
  message: {
    id: 'Langkah ini bukan wewenang peran Anda.',
    en: 'This step does not belong to any of your roles.',
  },
}

/** The blocker of a caller with the right role in another team. */
export const notYourTeamBlocker: Blocker = {
  code: 'not_your_team',
  pointer: '/caller',
  message: {
    id: 'Langkah ini hanya untuk tim yang menangani kasus ini.',
    en: 'This step belongs to the team that handles this case.',
  },
}

/** RFC 6901 in a URI fragment, as every pointer leaves: `#/findings/0`. */
export const fragment = (pointer: string) => (pointer.startsWith('#') ? pointer : `#${pointer}`)

export const BlockerView = z
  .object({
    code: z
      .string()
      .max(60)
      .describe('Stable code to branch on.')
      .meta({ example: 'wrong_stage', 'x-code-list': 'blocker-codes' }),
    pointer: z
      .string()
      .max(200)
      .describe('The part of the resource in the way, as a JSON pointer.')
      .meta({ example: '#/stage' }),
    message: z
      .string()
      .max(1000)
      .describe('For people, in the language of the request.')
      .meta({ example: 'The case is in diagnosis.' }),
  })
  .meta({ id: 'Blocker', description: 'Something that stands in the way of an action.' })

/** One entry of `allowedActions`. */
export const ActionView = z
  .object({
    verb: z.string().max(60).describe('Name of the action.').meta({ example: 'sign-off' }),
    operationId: z
      .string()
      .max(60)
      .describe(
        'Its operation in this document, which says what the body may hold; its label is in the code list `actions`.',
      )
      .meta({ example: 'signOffDiagnosis', 'x-code-list': 'actions' }),
    href: z
      .string()
      .max(300)
      .describe(
        'Where to POST it; a correction by PATCH and a removal by DELETE are sent there too.',
      )
      .meta({ example: '/v1/diagnoses/0197a5c0-1c00-7000-8000-000000000301/sign-off' }),
    allowed: z.boolean().describe('Whether this caller may do it now.').meta({ example: true }),
    blockers: z.array(BlockerView).max(100).describe('Everything in the way; empty when allowed.'),
    requires: z
      .array(z.string().max(60))
      .max(20)
      .describe('Members the body must hold.')
      .meta({ example: [] }),
  })
  .meta({ id: 'Action', description: 'One step and whether this caller may take it now.' })

/** `allowedActions` as a view, messages in the reader's language. */
export const localiseActions = (
  actions: readonly Action[],
  language: Language,
): z.infer<typeof ActionView>[] =>
  actions.map((one) => ({
    ...one,
    blockers: one.blockers.map(({ code, pointer, message }) => ({
      code,
      pointer: fragment(pointer),
      message: message[language],
    })),
  }))
