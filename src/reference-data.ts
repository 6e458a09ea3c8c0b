import type pg from 'pg'
import { CASE_METRICS } from './cases/metrics.js'
import { PENYAKIT_CATALOGUE } from './penyakit/catalogue.js'
import { VERDICT_RULES } from './programmes/verdict-rules.js'

/**
 * What every start does under the migrations' lock: begins another epoch of the ledger when the
 * database was restored, and writes the reference tables as this version of the program knows
 * them. Running it again changes nothing. What left a catalogue stays in its table.
 */
export async function prepareData(client: pg.ClientBase): Promise<void> {
  await client.query('select klinik_begin_epoch()')
  await client.query(
    `insert into penyakit (code, group_code, label, definition, indications, treatments, applies_to, sort_order)
     select code, "group", label, definition, indications, treatments, "appliesTo", "sortOrder"
       from jsonb_to_recordset($1) as entry (code text, "group" text, label jsonb, definition jsonb,
         indications jsonb, treatments text[], "appliesTo" text[], "sortOrder" integer)
     on conflict (code) do update set group_code = excluded.group_code, label = excluded.label,
       definition = excluded.definition, indications = excluded.indications,
       treatments = excluded.treatments, applies_to = excluded.applies_to, sort_order = excluded.sort_order`,
    [JSON.stringify(PENYAKIT_CATALOGUE)],
  )
  await client.query(
    `insert into case_metrics (code, label, unit, direction, applies_to, minimum, maximum, scale, windowed, sort_order)
     select code, label, unit, direction, "appliesTo", minimum, maximum, scale, windowed, row_number() over ()
       from jsonb_to_recordset($1) as entry (code text, label jsonb, unit text, direction text,
         "appliesTo" text[], minimum numeric, maximum numeric, scale integer, windowed boolean)
     on conflict (code) do update set label = excluded.label, unit = excluded.unit,
       direction = excluded.direction, applies_to = excluded.applies_to, minimum = excluded.minimum,
       maximum = excluded.maximum, scale = excluded.scale, windowed = excluded.windowed,
       sort_order = excluded.sort_order`,
    [JSON.stringify(CASE_METRICS)],
  )
  await client.query(
    `insert into verdict_rules (code, definition, legal_basis, effective_on)
     select code, definition, "legalBasis", "effectiveOn"
       from jsonb_to_recordset($1) as entry (code text, definition jsonb, "legalBasis" text, "effectiveOn" date)
     on conflict (code) do nothing`,
    [JSON.stringify(VERDICT_RULES)],
  )
}
