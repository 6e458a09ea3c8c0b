import {
  FILE_ENCODINGS,
  IMPORT_DATASETS,
  IMPORT_STATES,
  INTERRUPTIONS,
  ON_ERRORS,
  ROW_FATES,
  SEPARATORS,
  TEMPLATE_PROFILES,
} from '../imports/rules.js'
import { type CodeList, vocabulary } from './code-list.js'

/** The words of files brought in. */
export const IMPORT_LISTS: readonly CodeList[] = [
  vocabulary(
    'import-datasets',
    { id: 'Isi berkas impor', en: 'Datasets to import' },
    IMPORT_DATASETS,
    {
      participants: { id: 'Peserta', en: 'Participants' },
      'annual-figures': { id: 'Angka tahunan', en: 'Annual figures' },
    },
  ),
  vocabulary('import-states', { id: 'Keadaan impor', en: 'States of an import' }, IMPORT_STATES, {
    received: { id: 'Diterima', en: 'Received' },
    running: { id: 'Sedang dikerjakan', en: 'Running' },
    completed: { id: 'Selesai', en: 'Completed' },
    rejected: {
      id: 'Ditolak',
      en: 'Rejected',
      description: {
        id: 'Ada baris yang salah; tidak ada yang ditulis.',
        en: 'A row has a fault; nothing was written.',
      },
    },
    cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
    interrupted: {
      id: 'Terputus',
      en: 'Interrupted',
      description: {
        id: 'Server berhenti atau gagal di tengah jalan; tidak ada yang ditulis.',
        en: 'The server stopped or failed midway; nothing was written.',
      },
    },
  }),
  vocabulary(
    'import-interruptions',
    { id: 'Sebab impor terputus', en: 'Why an import was interrupted' },
    INTERRUPTIONS,
    {
      server_stopped: { id: 'Server dihentikan', en: 'The server was stopped' },
      server_lost: { id: 'Server mati', en: 'The server was lost' },
      failed: { id: 'Gagal di sisi kami', en: 'Failed on our side' },
    },
  ),
  vocabulary(
    'import-on-errors',
    { id: 'Bila ada baris salah', en: 'If a row has a fault' },
    ON_ERRORS,
    {
      abort: { id: 'Jangan tulis apa pun', en: 'Write nothing' },
      skip: { id: 'Lewati baris itu', en: 'Skip the row' },
    },
  ),
  vocabulary('import-row-fates', { id: 'Nasib baris', en: 'Fates of a row' }, ROW_FATES, {
    created: { id: 'Dibuat', en: 'Created' },
    updated: { id: 'Diperbarui', en: 'Updated' },
    unchanged: { id: 'Tetap', en: 'Unchanged' },
    possible_duplicate: { id: 'Mungkin ganda', en: 'Possible duplicate' },
    rejected: { id: 'Ditolak', en: 'Rejected' },
  }),
  vocabulary(
    'file-encodings',
    { id: 'Penyandian berkas', en: 'Encodings of a file' },
    FILE_ENCODINGS,
    {
      'utf-8': { id: 'UTF-8', en: 'UTF-8' },
      'utf-16le': { id: 'UTF-16 (little-endian)', en: 'UTF-16, little-endian' },
      'utf-16be': { id: 'UTF-16 (big-endian)', en: 'UTF-16, big-endian' },
      'windows-1252': { id: 'Windows-1252', en: 'Windows-1252' },
    },
  ),
  vocabulary('file-separators', { id: 'Pemisah kolom', en: 'Separators of a file' }, SEPARATORS, {
    comma: { id: 'Koma', en: 'Comma' },
    semicolon: { id: 'Titik koma', en: 'Semicolon' },
    tab: { id: 'Tab', en: 'Tab' },
    pipe: { id: 'Garis tegak', en: 'Vertical bar' },
  }),
  vocabulary(
    'template-profiles',
    { id: 'Bentuk berkas contoh', en: 'Forms of a template file' },
    TEMPLATE_PROFILES,
    {
      plain: { id: 'Koma, UTF-8', en: 'Commas, UTF-8' },
      excel: { id: 'Titik koma, untuk Excel Indonesia', en: 'Semicolons, for Indonesian Excel' },
    },
  ),
]
