import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { CaseFacts } from '../cases/rules.js'
import { localiseActions } from '../platform/problem/action.js'
import { type Band, type Indicator, type Instrument, questionCodesOf } from './instrument.js'
import type { BandView, InstrumentItemView, InstrumentView } from './instrument.schema.js'
import { findInstrument } from './instruments/all.js'
import type { StoredExamination } from './queries.js'
import { type ExaminationFacts, examinationActions, isInForce } from './rules.js'
import type { HealthExaminationItemView, HealthExaminationView } from './schema.js'
import { answersAsGiven, type Score, score } from './score.js'

// ── Instruments ────────────────────────────────────────────────────────────────────────────

type View<Shape extends z.ZodType> = z.infer<Shape>

const bandView = ({ from, above, upTo, below, nilai, skor }: Band): View<typeof BandView> => ({
  from: from ?? null,
  above: above ?? null,
  upTo: upTo ?? null,
  below: below ?? null,
  nilai,
  skor,
})

function indicatorView(indicator: Indicator) {
  const { code, name, kind, unit, unverified = null } = indicator
  const isRatio = indicator.kind === 'ratio'
  return {
    code,
    name,
    kind,
    unit,
    questionCodes: [...questionCodesOf(indicator)],
    documents: isRatio ? null : indicator.documents,
    formula: isRatio
      ? {
          text: indicator.formula.text,
          numerator: [...indicator.formula.numerator],
          denominator: [...indicator.formula.denominator],
          multiplier: indicator.formula.multiplier,
        }
      : null,
    direction: isRatio ? indicator.direction : null,
    bands: (indicator.bands ?? []).map(bandView),
    pointsPerQuestion: isRatio ? null : indicator.pointsPerQuestion,
    unverified,
  }
}

export const instrumentItem = (instrument: Instrument): View<typeof InstrumentItemView> => ({
  id: instrument.id,
  instrumentVersion: instrument.version,
  title: instrument.title,
  legalBasis: instrument.legalBasis,
  startsOn: instrument.effectiveFrom,
  endsOn: instrument.effectiveTo,
  appliesTo: [...instrument.participantKinds],
  coverage: instrument.appliesTo,
  questionCount: instrument.questions.length,
})

/** An instrument as a front-end draws its form from it. */
export const instrumentView = (instrument: Instrument): View<typeof InstrumentView> => ({
  ...instrumentItem(instrument),
  minComputableSharePercent: instrument.minComputableSharePercent,
  minimumScore: instrument.scoreRange.minimum,
  maximumScore: instrument.scoreRange.maximum,
  aspects: instrument.aspects.map(({ code, name, weightPercent, subAspects }) => ({
    code,
    name,
    weightPercent,
    subAspects: subAspects.map((part) => ({
      code: part.code,
      name: part.name,
      indicators: part.indicators.map(indicatorView),
    })),
  })),
  questions: instrument.questions.map(
    ({ minimum = null, maximum = null, hint = null, methods, ...question }) => ({
      ...question,
      minimum,
      maximum,
      hint,
      methods: [...methods],
    }),
  ),
  categories: [...instrument.categories],
  assumptions: [...instrument.assumptions],
})

// ── Examinations ───────────────────────────────────────────────────────────────────────────

/** The instrument an examination was begun with; what was published is never taken away. */
export function instrumentOf(id: string): Instrument {
  const instrument = findInstrument(id)
  if (instrument === null) throw new Error(`there is no instrument ${id}`)
  return instrument
}

/** What an examination comes to: as kept at its completion, else by the answers so far. */
export function scoreOf({ body, answers, result }: StoredExamination): Score {
  if (result !== null) return result
  return score(instrumentOf(body.instrumentId), answersAsGiven(answers))
}

export const factsOf = (stored: StoredExamination, facts: CaseFacts): ExaminationFacts => ({
  examination: stored.body,
  instrument: instrumentOf(stored.body.instrumentId),
  score: scoreOf(stored),
  standing: stored.standing,
  case: facts,
})

const scoreView = (found: Score): View<typeof HealthExaminationView>['score'] => ({
  ...found,
  aspects: found.aspects.map((aspect) => ({
    ...aspect,
    subAspects: aspect.subAspects.map((part) => ({
      ...part,
      indicators: part.indicators.map((one) => ({
        ...one,
        band: one.band === null ? null : bandView(one.band),
      })),
    })),
  })),
})

const told = ({ body }: StoredExamination) => {
  const instrument = instrumentOf(body.instrumentId)
  return {
    instrumentInForce: isInForce(instrument, body.on),
    questionCount: instrument.questions.length,
  }
}

/** An examination in a list; `facts` where its steps are asked for. */
export function examinationItem(
  request: FastifyRequest,
  stored: StoredExamination,
  facts: CaseFacts | null,
): View<typeof HealthExaminationItemView> {
  const item = { ...stored.body, ...told(stored) }
  if (facts === null) return item
  const actions = examinationActions(factsOf(stored, facts), request.staff)
  return { ...item, allowedActions: localiseActions(actions, request.language) }
}

/** The whole examination, answers in the order of the form. */
export function examinationView(
  request: FastifyRequest,
  stored: StoredExamination,
  facts: CaseFacts,
): View<typeof HealthExaminationView> {
  const known = factsOf(stored, facts)
  const places = new Map(known.instrument.questions.map(({ code }, index) => [code, index]))
  const placeOf = (code: string) => places.get(code) ?? places.size
  return {
    ...stored.body,
    ...told(stored),
    answers: stored.answers.toSorted((a, b) => placeOf(a.questionCode) - placeOf(b.questionCode)),
    score: scoreView(known.score),
    allowedActions: localiseActions(examinationActions(known, request.staff), request.language),
  }
}
