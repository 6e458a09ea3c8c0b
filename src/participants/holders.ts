import type { FastifyRequest } from 'fastify'
import type { Tx } from '../platform/database.js'
import { invalid } from '../platform/problem/problem.js'
import { identifierTaken } from './problems.js'
import { listHolders } from './queries.js'
import { normaliseIdentifier } from './rules.js'

const SOMEBODY = {
  id: 'Nomor ini sudah tercatat pada peserta lain.',
  en: 'This number is on record with another participant.',
}

/**
 * Throws 409 where another participant holds one of these numbers, so that nobody is registered
 * twice. The holder is named to who may read participants; others learn that there is one.
 * `pointers` says where in the body each number stands.
 */
export async function refuseHeld(
  tx: Tx,
  request: FastifyRequest,
  participantId: string,
  identifiers: readonly { scheme: string; value: string }[],
  pointers = (index: number) => `/identifiers/${index}`,
): Promise<void> {
  const holders = await listHolders(tx, participantId, identifiers)
  const { scopes } = request.staff
  const mayRead = scopes === null || scopes.includes('participants:read')
  const errors = identifiers.flatMap(({ scheme, value }, index) =>
    holders
      .filter((one) => one.scheme === scheme && one.normalised === normaliseIdentifier(value))
      .map(({ participantId: id, name }) =>
        invalid(
          pointers(index),
          'identifier_taken',
          mayRead
            ? {
                id: `Nomor ini milik ${name} (/v1/participants/${id}).`,
                en: `This number belongs to ${name} (/v1/participants/${id}).`,
              }
            : SOMEBODY,
        ),
      ),
  )
  if (errors.length > 0) throw identifierTaken({ errors })
}
