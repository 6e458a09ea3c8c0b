/**
 * The demo story as data: Kota Bogor's pilot of 2017 and the programme of 2018. The programmes, their
 * sizes, dates, budget and funding sources are those of press reports of 2017 and 2018; every person,
 * cooperative and business in it is invented, and so is every figure of theirs.
 *
 * Fifty participants share seventeen courses of illness. A course says what was found, what was
 * recommended, how it was treated and what changed; a participant adds its own name and figures.
 * The two are put together here. Nothing is random: the same source gives the same story, and the
 * figures lead to `result` by the default verdict rule, which the player should find by itself.
 */

import { participantsOf } from './cast/expand.js'
import { GATHERINGS } from './cast/gatherings.js'
import {
  COOPERATIVES_2018,
  ENTERPRISES_2018,
  PILOT_COOPERATIVES,
  PILOT_ENTERPRISES,
} from './cast/participants.js'
import { PEERS } from './cast/peers.js'
import { OBSERVER, OFFICE, PEOPLE, type PersonKey, type StoryPerson } from './cast/people.js'
import { PILOT, PROGRAMME_2018, SUCCESSION } from './cast/programmes.js'
import type {
  StoryGathering,
  StoryParticipant,
  StoryPeer,
  StoryProgramme,
  StorySuccession,
} from './story.js'

/** Everything the player performs, in the order it is entered. */
export const CAST = {
  office: OFFICE,
  observer: OBSERVER,
  people: PEOPLE,
  /** Signs every diagnosis, takes over every case. */
  signer: 'diagnosis_lead',
  /** Confirms a closing without findings. */
  confirmer: 'second_diagnostician',
  accepter: 'coaching_lead',
  /** Neither recorder nor coach of any case, and tied to no participant. */
  verifier: 'second_manager',
  /** Why all of it is entered late; one sentence for every request. */
  lateReason: 'Disalin dari berkas kertas program untuk kisah demo.',
  programmes: [PILOT, PROGRAMME_2018],
  peers: PEERS,
  gatherings: GATHERINGS,
  successions: [SUCCESSION],
  participants: [
    ...participantsOf(PILOT, PILOT_COOPERATIVES, PILOT_ENTERPRISES),
    ...participantsOf(PROGRAMME_2018, COOPERATIVES_2018, ENTERPRISES_2018),
  ],
} as const satisfies {
  office: { name: string; regionCode: string; timeZone: string; isDemo: boolean }
  observer: { name: string; regionPrefix: string; isDemo: boolean }
  people: readonly StoryPerson[]
  signer: PersonKey
  confirmer: PersonKey
  accepter: PersonKey
  verifier: PersonKey
  lateReason: string
  programmes: readonly StoryProgramme[]
  peers: readonly StoryPeer[]
  gatherings: readonly StoryGathering[]
  successions: readonly StorySuccession[]
  participants: readonly StoryParticipant[]
}
