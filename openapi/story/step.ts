/** A sentence in both languages. */
export type Text = { id: string; en: string }

/** Who plays a step; the key of each is a variable such as `managerKey`. */
export const PARTS = [
  'admin',
  'manager',
  'diagnosisLead',
  'diagnostician',
  'coachingLead',
  'coach',
  'reporter',
  'observer',
] as const
export type Part = (typeof PARTS)[number]

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json }

/**
 * One call of an operation that succeeds. Texts may hold `{{variable}}`: what an earlier step saved, or
 * `run`, which is another word each time the story is played, so that names that must be unique are.
 */
export type Step = {
  operationId: string
  /** What the step does, unique within its chapter. */
  name: Text
  /** Whose key it is sent with; nobody's where none is asked for. */
  as: Part | 'nobody'
  /** The civil day in Jakarta to which the clock of the recording moves, at nine in the morning. */
  at?: string
  /** Parameters of the address; one that is not named is the variable of its name. */
  path?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, string>>
  body?: Json
  /** A body that is no JSON, as a file is sent. */
  file?: { contentType: string; text: string }
  /** Variables to keep of the reply, each by a JSON pointer into its body. */
  save?: Readonly<Record<string, string>>
  /** What it starts goes on after the reply; the next step waits until that has ended. */
  isAwaited?: true
  /** It succeeds at a certain moment only: it is in the collections, but nobody plays it in a row. */
  isByHand?: true
  /** What it answers is no example: a page, or a file of this repository. */
  isUnrecorded?: true
  /** The step an operation is shown by, where that is not its first. */
  example?: true
}

/** Steps that belong together, on one page of the collection. */
export type Chapter = { name: Text; about: Text; steps: readonly Step[] }

/** A folder of the collection. */
export type Book = { name: Text; about: Text; chapters: readonly Chapter[] }

/**
 * The day of a fact and why it is entered later: on the clock of the recording it is not late, on the
 * clock of whoever plays the collection it is.
 */
export const on = (day: string) => ({ on: day, lateReason: 'Dipindahkan dari berkas kertas.' })
