import type { SubjectKind } from '../attachments/rules.js'
import type { PersonKey } from './cast/people.js'
import { CAST } from './cast.js'
import type { Client } from './client.js'
import { type Paper, pdfOf } from './papers.js'

/** Who performs the story: each person with id and key. */
export type Actors = Readonly<Record<PersonKey, { personId: string; key: string }>>

/** What the player needs of any record: which one, and as of when. */
export type Kept = { id: string; version: number }

/** A paper, what it is called, and what of a case it is the evidence of. */
type Attached = {
  title: string
  fileName: string
  subject: { kind: SubjectKind; id: string }
  paper: Paper
}

/** A day in the past and why it is entered only now, as every dated request takes them. */
export const dated = (on: string) => ({ on, lateReason: CAST.lateReason })

/**
 * The people at work on one thread of the story, which runs in order. Each write carries an
 * Idempotency-Key made of the thread and its place in it, so that a story played again after an
 * interruption gets the answers it had and goes on where it stopped.
 */
export function openHand(client: Client, actors: Actors, thread: string) {
  let written = 0

  function write<Reply>(
    by: PersonKey,
    method: 'POST' | 'PATCH',
    path: string,
    sent: Pick<Parameters<Client>[2], 'body' | 'file' | 'ifMatch'>,
  ): Promise<Reply> {
    written += 1
    const idempotencyKey = `demo/${thread}/${written}`
    return client<Reply>(method, path, { ...sent, as: holder(by), idempotencyKey })
  }

  const holder = (person: PersonKey) => ({ name: person, key: actors[person].key })

  return {
    personId: (person: PersonKey): string => actors[person].personId,

    read: <Reply>(by: PersonKey, path: string) => client<Reply>('GET', path, { as: holder(by) }),

    create: <Reply = Kept>(by: PersonKey, path: string, body: object) =>
      write<Reply>(by, 'POST', path, { body }),

    /** Adds a paper to a case, as the evidence of a part of it. */
    attach(by: PersonKey, caseId: string, { title, fileName, subject, paper }: Attached) {
      const asked = { title, fileName, subjectKind: subject.kind, subjectId: subject.id }
      const path = `/v1/cases/${caseId}/attachments?${new URLSearchParams(asked)}`
      const file = { contentType: 'application/pdf', content: pdfOf(paper) }
      return write<Kept>(by, 'POST', path, { file })
    },

    /** Corrects the record `read` below a path such as `/v1/findings`. */
    change: (by: PersonKey, path: string, { id, version }: Kept, body: object) =>
      write<Kept>(by, 'PATCH', `${path}/${id}`, { body, ifMatch: version }),

    /** A verb of the record last read. */
    take: <Reply extends Kept = Kept>(
      by: PersonKey,
      path: string,
      { id, version }: Kept,
      verb: string,
      body: object,
    ) => write<Reply>(by, 'POST', `${path}/${id}/${verb}`, { body, ifMatch: version }),
  }
}

export type Hand = ReturnType<typeof openHand>
