import type { AccountName } from './accounts.rules.js'

/**
 * What is reckoned from the figures of a book year: ratios as the work paper of Permenkop UKM 9/2020
 * defines them (its public implementations, not the gazette), growth, and what an office watches.
 * Nothing of it is stored.
 */
export const FIGURE_INDICATORS = [
  'return_on_assets',
  'return_on_equity',
  'operating_independence',
  'cost_to_participation',
  'operating_cost_to_gross_shu',
  'cash_to_short_term_liabilities',
  'liquid_to_total_assets',
  'liquid_to_short_term_liabilities',
  'current_assets_to_short_term_liabilities',
  'receivables_to_funds',
  'inventory_turnover',
  'collection_period',
  'receivables_turnover',
  'equity_turnover',
  'asset_turnover',
  'assets_growth',
  'equity_growth',
  'shu_growth',
  'business_volume_growth',
  'members_growth',
  'members_change',
  'main_income_share',
  'shu_to_member_savings',
  'member_deposit_share',
  'equity_to_assets',
  'member_loan_capital_to_assets',
  'long_term_liabilities_to_equity',
  'bad_loans_to_loans',
  'loans_to_savings',
] as const
export type FigureIndicator = (typeof FIGURE_INDICATORS)[number]

export const FIGURE_UNITS = ['percent', 'times', 'days', 'people', 'rupiah', 'years'] as const
export type FigureUnit = (typeof FIGURE_UNITS)[number]

/** Why there is no value. */
export const FIGURE_GAPS = [
  'figure_missing',
  'prior_year_missing',
  'denominator_not_positive',
  'base_not_positive',
] as const
export type FigureGap = (typeof FIGURE_GAPS)[number]

/** What indicators take from a book year; `membersTotal` is added up from the sexes where it is null. */
export type Member =
  | AccountName
  | 'membersTotal'
  | 'assetsRupiah'
  | 'equityRupiah'
  | 'businessVolumeRupiah'
  | 'shuRupiah'
  | 'savingsRupiah'
  | 'loansRupiah'
export type YearFacts = { bookYear: number } & Readonly<Record<Member, number | null>> & {
    membersFemale: number | null
    membersMale: number | null
  }

type Term = Member | `-${Member}`
/** A quotient of sums, or a comparison with the year before. */
type Formula =
  | { over: readonly Term[]; by: readonly Term[]; times: number }
  | { growthOf: Member }
  | { changeOf: Member }
type Definition = { unit: FigureUnit; formula: Formula }

const percent = (over: readonly Term[], by: readonly Term[]): Definition => ({
  unit: 'percent',
  formula: { over, by, times: 100 },
})
const times = (over: readonly Term[], by: readonly Term[]): Definition => ({
  unit: 'times',
  formula: { over, by, times: 1 },
})
const growth = (growthOf: Member): Definition => ({ unit: 'percent', formula: { growthOf } })

const DEFINITIONS: Readonly<Record<FigureIndicator, Definition>> = {
  return_on_assets: percent(['shuRupiah'], ['assetsRupiah']),
  return_on_equity: percent(['shuRupiah'], ['equityRupiah']),
  operating_independence: percent(
    ['grossMemberParticipationRupiah', '-serviceCostRupiah'],
    ['memberOperatingCostRupiah', 'cooperativeCostRupiah'],
  ),
  cost_to_participation: percent(
    ['serviceCostRupiah', 'memberOperatingCostRupiah', 'cooperativeCostRupiah'],
    ['grossMemberParticipationRupiah'],
  ),
  operating_cost_to_gross_shu: percent(['operatingCostRupiah'], ['grossShuRupiah']),
  cash_to_short_term_liabilities: percent(['cashAndBankRupiah'], ['shortTermLiabilitiesRupiah']),
  liquid_to_total_assets: percent(['liquidAssetsRupiah'], ['assetsRupiah']),
  liquid_to_short_term_liabilities: percent(['liquidAssetsRupiah'], ['shortTermLiabilitiesRupiah']),
  current_assets_to_short_term_liabilities: percent(
    ['currentAssetsRupiah'],
    ['shortTermLiabilitiesRupiah'],
  ),
  receivables_to_funds: percent(
    ['receivablesRupiah'],
    ['liabilitiesRupiah', 'equityRupiah', '-accruedLiabilitiesRupiah'],
  ),
  inventory_turnover: times(['costOfSalesRupiah'], ['inventoryRupiah']),
  collection_period: {
    unit: 'days',
    formula: { over: ['tradeReceivablesRupiah'], by: ['salesRupiah'], times: 365 },
  },
  receivables_turnover: times(['salesRupiah'], ['receivablesRupiah']),
  equity_turnover: percent(['salesRupiah'], ['equityRupiah']),
  asset_turnover: percent(['salesRupiah'], ['assetsRupiah']),
  assets_growth: growth('assetsRupiah'),
  equity_growth: growth('equityRupiah'),
  shu_growth: growth('shuRupiah'),
  business_volume_growth: growth('businessVolumeRupiah'),
  members_growth: growth('membersTotal'),
  members_change: { unit: 'people', formula: { changeOf: 'membersTotal' } },
  main_income_share: percent(['grossMemberParticipationRupiah'], ['totalIncomeRupiah']),
  shu_to_member_savings: percent(['shuRupiah'], ['principalAndMandatorySavingsRupiah']),
  member_deposit_share: percent(['memberDepositsRupiah'], ['depositsRupiah']),
  equity_to_assets: percent(['equityRupiah'], ['assetsRupiah']),
  member_loan_capital_to_assets: percent(['memberLoanCapitalRupiah'], ['assetsRupiah']),
  long_term_liabilities_to_equity: percent(['longTermLiabilitiesRupiah'], ['equityRupiah']),
  bad_loans_to_loans: percent(['badLoansRupiah'], ['loansRupiah']),
  loans_to_savings: percent(['loansRupiah'], ['savingsRupiah']),
}

export type Indicated = {
  indicator: FigureIndicator
  unit: FigureUnit
  formula: string
  value: number | null
  /** Why there is no value, and the members it is for want of; null where there is one. */
  gap: { reason: FigureGap; members: Member[] } | null
}

const memberOf = (term: Term): Member => (term.startsWith('-') ? term.slice(1) : term) as Member

const sumText = (terms: readonly Term[]): string => {
  const text = terms.map((term, at) =>
    at === 0 ? term : `${term[0] === '-' ? '-' : '+'} ${memberOf(term)}`,
  )
  return terms.length > 1 ? `(${text.join(' ')})` : text.join('')
}

/** A formula as a reader would write it, in the names of the members. */
function formulaText(formula: Formula): string {
  if ('growthOf' in formula) {
    const { growthOf } = formula
    return `(${growthOf} - ${growthOf}[-1]) / ${growthOf}[-1] × 100`
  }
  if ('changeOf' in formula) return `${formula.changeOf} - ${formula.changeOf}[-1]`
  const { over, by, times } = formula
  const scale = times === 1 ? '' : ` × ${times}`
  return `${sumText(over)} / ${sumText(by)}${scale}`
}

const FORMULAE = Object.fromEntries(
  FIGURE_INDICATORS.map((indicator) => [indicator, formulaText(DEFINITIONS[indicator].formula)]),
) as Record<FigureIndicator, string>

/** Two decimals, half away from zero, and never minus zero. */
const rounded = (value: number): number =>
  (Math.sign(value) * Math.round(Math.abs(value) * 100 + 1e-9)) / 100 + 0

/** A member of a year; all members are added up where only women and men are known. */
export function memberValue(year: YearFacts, member: Member): number | null {
  const value = year[member]
  if (value !== null || member !== 'membersTotal') return value
  const { membersFemale, membersMale } = year
  return membersFemale === null || membersMale === null ? null : membersFemale + membersMale
}

type Outcome = { value: number } | { reason: FigureGap; members: Member[] }

function compared(
  member: Member,
  year: YearFacts,
  before: YearFacts | null,
  reckon: (now: number, base: number) => Outcome,
): Outcome {
  const now = memberValue(year, member)
  if (now === null) return { reason: 'figure_missing', members: [member] }
  const base = before === null ? null : memberValue(before, member)
  if (base === null) return { reason: 'prior_year_missing', members: [member] }
  return reckon(now, base)
}

function divided(
  { over, by, times }: Extract<Formula, { over: unknown }>,
  year: YearFacts,
): Outcome {
  const members = [...over, ...by].map(memberOf)
  const missing = members.filter((member) => memberValue(year, member) === null)
  if (missing.length > 0) return { reason: 'figure_missing', members: [...new Set(missing)] }
  const sum = (terms: readonly Term[]) =>
    terms.reduce(
      (most, term) => most + (term[0] === '-' ? -1 : 1) * (memberValue(year, memberOf(term)) ?? 0),
      0,
    )
  const divisor = sum(by)
  // By nothing, or by less than nothing, a quotient says the contrary of what it seems to say.
  if (divisor <= 0) return { reason: 'denominator_not_positive', members: by.map(memberOf) }
  return { value: (sum(over) / divisor) * times }
}

function reckoned(formula: Formula, year: YearFacts, before: YearFacts | null): Outcome {
  if ('growthOf' in formula) {
    const { growthOf } = formula
    return compared(growthOf, year, before, (now, base) =>
      base <= 0
        ? { reason: 'base_not_positive', members: [growthOf] }
        : { value: ((now - base) / base) * 100 },
    )
  }
  if ('changeOf' in formula) {
    return compared(formula.changeOf, year, before, (now, base) => ({ value: now - base }))
  }
  return divided(formula, year)
}

/** One indicator of a book year; `before` is the book year just before it, null when not recorded. */
export function indicate(
  indicator: FigureIndicator,
  year: YearFacts,
  before: YearFacts | null,
): Indicated {
  const { unit, formula } = DEFINITIONS[indicator]
  const outcome = reckoned(formula, year, before)
  const known = { indicator, unit, formula: FORMULAE[indicator] }
  return 'value' in outcome
    ? { ...known, value: rounded(outcome.value), gap: null }
    : { ...known, value: null, gap: outcome }
}
