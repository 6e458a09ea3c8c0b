import { sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'
import type { Details } from './progress-details.rules.js'
import {
  progressBusinessLines,
  progressCharterRevisions,
  progressDissolutionFiles,
  progressFinancing,
  progressLicences,
  progressOfficersChanges,
  progressOnlineChannels,
  progressPartnerships,
  progressReferrals,
  progressTrainings,
} from './progress-details.table.js'

/**
 * The facts of one entry as the API shows them, null without any; only the table of its type is read.
 * On alias `e` of `progress`.
 */
export const detailsJson = sql`case e.type
  when 'financing' then (select json_build_object('type', d.type, 'lender', d.lender,
      'scheme', d.scheme, 'step', d.step, 'amountRupiah', d.amount_rupiah,
      'termMonths', d.term_months, 'refusalReason', d.refusal_reason)
    from progress_financing d where d.office_id = e.office_id and d.id = e.id)
  when 'partnership' then (select json_build_object('type', d.type,
      'counterpartParticipantId', d.counterpart_participant_id,
      'counterpartName', d.counterpart_name, 'seller', d.seller, 'goods', d.goods,
      'monthlyValueRupiah', d.monthly_value_rupiah, 'sinceOn', d.since_on, 'endedOn', d.ended_on)
    from progress_partnerships d where d.office_id = e.office_id and d.id = e.id)
  when 'licence' then (select json_build_object('type', d.type, 'licenceKind', d.licence_kind,
      'number', d.number, 'issuer', d.issuer, 'issuedOn', d.issued_on,
      'validUntilOn', d.valid_until_on)
    from progress_licences d where d.office_id = e.office_id and d.id = e.id)
  when 'training' then (select json_build_object('type', d.type, 'title', d.title,
      'organiser', d.organiser, 'days', d.days, 'personsFemale', d.persons_female,
      'personsMale', d.persons_male, 'certificateNumber', d.certificate_number)
    from progress_trainings d where d.office_id = e.office_id and d.id = e.id)
  when 'charter_revision' then (select json_build_object('type', d.type, 'charter', d.charter,
      'decidedOn', d.decided_on, 'approvalNumber', d.approval_number)
    from progress_charter_revisions d where d.office_id = e.office_id and d.id = e.id)
  when 'officers_change' then (select json_build_object('type', d.type, 'decidedOn', d.decided_on,
      'meeting', d.meeting, 'roles', d.roles)
    from progress_officers_changes d where d.office_id = e.office_id and d.id = e.id)
  when 'business_line' then (select json_build_object('type', d.type, 'name', d.name,
      'startedOn', d.started_on, 'monthlySalesRupiah', d.monthly_sales_rupiah)
    from progress_business_lines d where d.office_id = e.office_id and d.id = e.id)
  when 'online_channel' then (select json_build_object('type', d.type, 'channel', d.channel,
      'address', d.address, 'firstSaleOn', d.first_sale_on)
    from progress_online_channels d where d.office_id = e.office_id and d.id = e.id)
  when 'referral' then (select json_build_object('type', d.type, 'referredTo', d.referred_to,
      'letterNumber', d.letter_number, 'letterOn', d.letter_on, 'answeredOn', d.answered_on,
      'answer', d.answer)
    from progress_referrals d where d.office_id = e.office_id and d.id = e.id)
  when 'dissolution_file' then (select json_build_object('type', d.type, 'step', d.step,
      'document', d.document, 'documentOn', d.document_on)
    from progress_dissolution_files d where d.office_id = e.office_id and d.id = e.id)
  end`

/** Stores the facts of an entry that is there already, under its id. */
export function insertDetails(
  tx: Tx,
  { id, followsId }: { id: string; followsId: string | null },
  details: Details,
): Promise<unknown> {
  switch (details.type) {
    case 'financing':
      return tx
        .insert(progressFinancing)
        .values({ id, applicationId: followsId, ...details })
        .execute()
    case 'partnership':
      return tx
        .insert(progressPartnerships)
        .values({ id, ...details })
        .execute()
    case 'licence':
      return tx
        .insert(progressLicences)
        .values({ id, ...details })
        .execute()
    case 'training':
      return tx
        .insert(progressTrainings)
        .values({ id, ...details })
        .execute()
    case 'charter_revision':
      return tx
        .insert(progressCharterRevisions)
        .values({ id, ...details })
        .execute()
    case 'officers_change':
      return tx
        .insert(progressOfficersChanges)
        .values({ id, ...details })
        .execute()
    case 'business_line':
      return tx
        .insert(progressBusinessLines)
        .values({ id, ...details })
        .execute()
    case 'online_channel':
      return tx
        .insert(progressOnlineChannels)
        .values({ id, ...details })
        .execute()
    case 'referral':
      return tx
        .insert(progressReferrals)
        .values({ id, ...details })
        .execute()
    case 'dissolution_file':
      return tx
        .insert(progressDissolutionFiles)
        .values({ id, ...details })
        .execute()
  }
}
