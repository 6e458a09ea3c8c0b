import { z } from 'zod'
import { OfficerRoleView } from '../participants/officers.schema.js'
import type { ProgressType } from '../penyakit/catalogue.js'
import { civilDate, count, rupiah, text, uniqueList, uuid } from '../platform/http/schema.js'
import {
  CHARTERS,
  DISSOLUTION_STEPS,
  FINANCING_STEPS,
  LICENCE_KINDS,
  OFFICERS_MEETINGS,
  ONLINE_CHANNELS,
  SELLERS,
} from './progress-details.rules.js'

const FinancingStepView = z.enum(FINANCING_STEPS).meta({
  id: 'FinancingStep',
  description: 'How far a request for money came at one lender.',
  example: 'applied',
})
const SellerView = z.enum(SELLERS).meta({
  id: 'PartnershipSeller',
  description: 'Who sells: the participant of the case, or the counterpart.',
  example: 'participant',
})
const LicenceKindView = z.enum(LICENCE_KINDS).meta({
  id: 'LicenceKind',
  description: 'What a licence allows.',
  example: 'savings_and_loan',
})
const CharterView = z.enum(CHARTERS).meta({
  id: 'Charter',
  description: 'What was revised: the anggaran dasar, the anggaran rumah tangga, or both.',
  example: 'anggaran_dasar',
})
const OfficersMeetingView = z.enum(OFFICERS_MEETINGS).meta({
  id: 'OfficersMeeting',
  description: 'The members’ meeting that decided on officers.',
  example: 'rat',
})
const OnlineChannelView = z.enum(ONLINE_CHANNELS).meta({
  id: 'OnlineChannel',
  description: 'Where a participant sells online.',
  example: 'marketplace',
})
const DissolutionFileStepView = z.enum(DISSOLUTION_STEPS).meta({
  id: 'DissolutionFileStep',
  description: 'Which paper of a dissolution it is.',
  example: 'members_decision',
})

type Shape = Record<string, z.ZodType>

/** What one type of entry always says, and what it may leave open: null then. */
type Facts<Always extends Shape, Open extends Shape> = {
  component: string
  description: string
  always: Always
  open: Open
}

const typeOf = <Type extends ProgressType>(type: Type) =>
  z.literal(type).describe('What the facts are about.').meta({ example: type })

const facts = <
  const Type extends ProgressType,
  const Always extends Shape,
  const Open extends Shape,
>(
  type: Type,
  { component, description, always, open }: Facts<Always, Open>,
) => ({
  view: z.object({ type: typeOf(type), ...always, ...open }).meta({ id: component, description }),
  create: z
    .strictObject({ type: typeOf(type), ...always, ...z.object(open).partial().shape })
    .meta({ id: `${component}Create`, description }),
})

const amount = (what: string, example: number) => rupiah().describe(what).meta({ example })
const openDay = (what: string, example: string | null) =>
  civilDate().nullable().describe(what).meta({ example })
const persons = (what: string, example: number) =>
  count({ max: 10_000 }).describe(what).meta({ example })

const financing = facts('financing', {
  component: 'FinancingDetails',
  description:
    'A step at one lender: applied for, approved, refused or disbursed. The office opens doors; it never pays.',
  always: {
    lender: text(200)
      .describe('Whom the money was asked of; the same through one matter.')
      .meta({ example: 'Bank Kota Bogor' }),
    step: FinancingStepView.describe('What happened.'),
    amountRupiah: rupiah({ min: 1 })
      .describe('What was asked for, approved, refused or paid out in this step, in whole rupiah.')
      .meta({ example: 50_000_000 }),
  },
  open: {
    scheme: text(100)
      .nullable()
      .describe('The scheme, as the lender calls it; null when not said.')
      .meta({ example: 'KUR mikro' }),
    termMonths: count({ min: 1, max: 600 })
      .nullable()
      .describe('Months until it is repaid; null when not said.')
      .meta({ example: 24 }),
    refusalReason: text(2000)
      .nullable()
      .describe('Why it was refused; needed for `refused`, null otherwise.')
      .meta({ example: null }),
  },
})

const partnership = facts('partnership', {
  component: 'PartnershipDetails',
  description: 'Buying and selling together: who sells what to whom.',
  always: {
    seller: SellerView.describe('Who sells.'),
    goods: text(500).describe('What is sold.').meta({ example: 'Boneka kain, 400 buah sebulan' }),
    sinceOn: civilDate().describe('Since when they trade.').meta({ example: '2018-07-02' }),
  },
  open: {
    counterpartParticipantId: uuid()
      .nullable()
      .describe('The other side, where it is a participant of the office; null otherwise.'),
    counterpartName: text(200)
      .nullable()
      .describe('The other side by name, where the office does not know it; null otherwise.')
      .meta({ example: null }),
    monthlyValueRupiah: amount(
      'What is sold in a month, in whole rupiah; null when not known yet.',
      18_000_000,
    ).nullable(),
    endedOn: openDay('The last day they traded; null while they do.', null),
  },
})

const licence = facts('licence', {
  component: 'LicenceDetails',
  description: 'A licence or certificate that was obtained.',
  always: {
    licenceKind: LicenceKindView.describe('What it allows.'),
    number: text(100).describe('Its number.').meta({ example: '518/0071/USP/2018' }),
    issuer: text(200)
      .describe('Who issued it.')
      .meta({ example: 'Dinas Koperasi dan UMKM Kota Bogor' }),
    issuedOn: civilDate().describe('The day it was issued.').meta({ example: '2018-08-20' }),
  },
  open: { validUntilOn: openDay('Its last day; null when it has no end.', '2023-08-20') },
})

const training = facts('training', {
  component: 'TrainingDetails',
  description: 'A training that people of the participant went to.',
  always: {
    title: text(300).describe('What was taught.').meta({ example: 'Pembukuan SAK EP untuk KSP' }),
    organiser: text(200).describe('Who held it.').meta({ example: 'Dekopinda Kota Bogor' }),
    days: count({ min: 1, max: 366 }).describe('How many days it took.').meta({ example: 3 }),
    personsFemale: persons('Women of the participant who were trained.', 2),
    personsMale: persons('Men of the participant who were trained.', 1),
  },
  open: {
    certificateNumber: text(100)
      .nullable()
      .describe('The number of the certificate, or of the first of several; null without one.')
      .meta({ example: 'DKP/2018/114' }),
  },
})

const charterRevision = facts('charter_revision', {
  component: 'CharterRevisionDetails',
  description: 'A revision of AD/ART, decided by a members’ meeting.',
  always: {
    charter: CharterView.describe('What was revised.'),
    decidedOn: civilDate().describe('The day the members decided.').meta({ example: '2018-06-25' }),
  },
  open: {
    approvalNumber: text(100)
      .nullable()
      .describe('The number of the deed or of its approval; null until there is one.')
      .meta({ example: null }),
  },
})

const officersChange = facts('officers_change', {
  component: 'OfficersChangeDetails',
  description:
    'Which roles changed hands. Names are kept with the officers of the participant alone.',
  always: {
    decidedOn: civilDate().describe('The day the members decided.').meta({ example: '2018-06-25' }),
    meeting: OfficersMeetingView.describe('The meeting that decided.'),
    roles: uniqueList(OfficerRoleView, 8)
      .describe('The roles that changed hands.')
      .meta({ example: ['ketua', 'bendahara'] }),
  },
  open: {},
})

const businessLine = facts('business_line', {
  component: 'BusinessLineDetails',
  description: 'A line of business that the participant took up.',
  always: {
    name: text(200).describe('What it does.').meta({ example: 'Toko sembako anggota' }),
    startedOn: civilDate().describe('The day the business began.').meta({ example: '2018-08-01' }),
  },
  open: {
    monthlySalesRupiah: amount(
      'What it sells in a month, in whole rupiah; null when not known yet.',
      25_000_000,
    ).nullable(),
  },
})

const onlineChannel = facts('online_channel', {
  component: 'OnlineChannelDetails',
  description: 'A place online where the participant sells.',
  always: {
    channel: OnlineChannelView.describe('What kind of place.'),
    address: text(500)
      .describe('Its address or account, as customers find it.')
      .meta({ example: 'https://toko.example/sejahtera' }),
  },
  open: { firstSaleOn: openDay('The day of the first sale; null before it.', '2018-09-03') },
})

const referral = facts('referral', {
  component: 'ReferralDetails',
  description: 'A matter handed to whom it belongs, and what they answered.',
  always: {
    referredTo: text(200)
      .describe('To whom it was handed.')
      .meta({ example: 'Satgas Pengawas Koperasi Provinsi Jawa Barat' }),
    letterOn: civilDate().describe('The day of the letter.').meta({ example: '2018-06-04' }),
  },
  open: {
    letterNumber: text(100)
      .nullable()
      .describe('The number of the letter; null without one.')
      .meta({ example: '518/204-Kop' }),
    answeredOn: openDay('The day of the answer; null without one.', null),
    answer: text(2000)
      .nullable()
      .describe('What they answered; null without an answer.')
      .meta({ example: null }),
  },
})

const dissolutionFile = facts('dissolution_file', {
  component: 'DissolutionFileDetails',
  description: 'A paper of the way to dissolution; the standing itself is a status.',
  always: {
    step: DissolutionFileStepView.describe('Which paper it is.'),
    document: text(300)
      .describe('Its number or title.')
      .meta({ example: 'Berita acara rapat anggota 12 Agustus 2018' }),
    documentOn: civilDate().describe('Its day.').meta({ example: '2018-08-12' }),
  },
  open: {},
})

export const DetailsView = z
  .discriminatedUnion('type', [
    financing.view,
    partnership.view,
    licence.view,
    training.view,
    charterRevision.view,
    officersChange.view,
    businessLine.view,
    onlineChannel.view,
    referral.view,
    dissolutionFile.view,
  ])
  .meta({ id: 'ProgressDetails', description: 'What was reached, by its type.' })

export const DetailsCreate = z
  .discriminatedUnion('type', [
    financing.create,
    partnership.create,
    licence.create,
    training.create,
    charterRevision.create,
    officersChange.create,
    businessLine.create,
    onlineChannel.create,
    referral.create,
    dissolutionFile.create,
  ])
  .meta({ id: 'ProgressDetailsCreate', description: 'What was reached, by its type.' })
