import { addDays } from '../../platform/calendar.js'
import type { PersonKey } from '../cast/people.js'
import { CAST } from '../cast.js'
import { AFTER, answersOf, BEFORE, batchesOf, FORM, sheetOf } from '../forms.js'
import { dated, type Kept } from '../hand.js'
import type { Passage, Step } from '../passage.js'
import type { StoryMeasurement } from '../story.js'

type Examination = Kept & {
  measurementId: string | null
  answers: { id: string; questionCode: string }[]
}

/**
 * The health of a point as the official form gives it: of the book year before for the baseline, of the
 * months so far for the endline. Returns the measurement that was read from it.
 */
async function examine(
  { hand, story, caseId }: Passage,
  point: 'baseline' | 'endline',
  on: string,
): Promise<Kept> {
  const by = story.draftedBy
  const lastMonthEndedOn = addDays(`${on.slice(0, 8)}01`, -1)
  const isBaseline = point === 'baseline'
  const bookYear = Number(on.slice(0, 4)) - (isBaseline ? 1 : 0)
  let current = await hand.create<Examination>(by, `/v1/cases/${caseId}/health-examinations`, {
    instrumentId: FORM.id,
    point,
    bookYear,
    figuresAsOfOn: isBaseline ? null : lastMonthEndedOn,
    ...dated(on),
  })
  const settle = async (verb: string, body: object) => {
    current = await hand.take(by, '/v1/health-examinations', current, verb, body)
  }
  if (story.examination === 'not_examinable') {
    const note = `RAT tahun buku ${bookYear} belum diadakan.`
    await settle('mark-not-examinable', { reason: 'no_rat', note, ...dated(on) })
  } else {
    const [, latest] = story.annualFigures
    const sheet = sheetOf(isBaseline ? BEFORE : AFTER, bookYear, latest?.assetsRupiah ?? null)
    for (const answers of batchesOf(answersOf(sheet))) {
      const path = `/v1/health-examinations/${current.id}/answers`
      current = await hand.create(by, path, { answers })
    }
    const answer = current.answers.find(({ questionCode }) => questionCode === 'total_aset')
    if (answer === undefined) throw new Error(`${story.key} has no assets in its form`)
    await hand.attach(by, caseId, {
      title: `Neraca tahun buku ${bookYear}`,
      fileName: `neraca-${bookYear}.pdf`,
      subject: { kind: 'health_answer', id: answer.id },
      paper: [
        story.name,
        `NERACA tahun buku ${bookYear}${isBaseline ? '' : `, sampai ${lastMonthEndedOn}`}`,
        `Total aset: Rp ${Number(sheet.amounts['total_aset']).toLocaleString('id-ID')}`,
        `Ekuitas: Rp ${Number(sheet.amounts['ekuitas']).toLocaleString('id-ID')}`,
        'Contoh untuk cerita demo; koperasi ini rekaan.',
      ],
    })
    await settle('complete', dated(on))
  }
  return hand.read<Kept>(by, `/v1/measurements/${current.measurementId}`)
}

/** Every metric of a point on its day, then the second pair of eyes. */
export function measuringSteps(
  passage: Passage,
  point: 'baseline' | 'endline',
  by: PersonKey,
): Step[] {
  const { hand, story, caseId, memory } = passage
  const isExamined = ({ metricCode }: StoryMeasurement) =>
    metricCode === 'health_category' &&
    (story.examination === 'scored' || (story.examination !== null && point === 'baseline'))
  const record = async (measurement: StoryMeasurement) => {
    if (isExamined(measurement)) {
      memory.measurements.set(measurement, await examine(passage, point, measurement.on))
      return
    }
    const { metricCode, value, missingReason, on, window, evidence, attribution } = measurement
    const kept = await hand.create(by, `/v1/cases/${caseId}/measurements`, {
      metricCode,
      point,
      value,
      missingReason,
      windowStartsOn: window?.startsOn ?? null,
      windowEndsOn: window?.endsOn ?? null,
      evidence,
      attribution,
      ...dated(on),
    })
    memory.measurements.set(measurement, kept)
  }
  const verify = async (measurement: StoryMeasurement, on: string) => {
    const kept = memory.measurements.get(measurement)
    if (kept === undefined) throw new Error(`${story.key} has no ${measurement.metricCode}`)
    await hand.take(CAST.verifier, '/v1/measurements', kept, 'verify', dated(on))
  }
  return story[point].flatMap((measurement): Step[] => {
    const { on, verifiedOn } = measurement
    const recorded = { on, perform: () => record(measurement) }
    if (verifiedOn === null) return [recorded]
    return [recorded, { on: verifiedOn, perform: () => verify(measurement, verifiedOn) }]
  })
}
