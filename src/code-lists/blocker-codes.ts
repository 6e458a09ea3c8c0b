import type { CodeWords } from '../platform/problem/codes.js'

/**
 * Every code a blocker may carry, roughly in the order of the workflow. The description says who can
 * settle it, and how.
 */
export const BLOCKER_CODES = {
  not_your_role: {
    id: 'Bukan peran Anda',
    en: 'Not your role',
    description: {
      id: 'Langkah ini milik peran lain. Mintalah orang dengan peran itu, atau mintalah admin menambah peran Anda.',
      en: 'The step belongs to another role. Ask someone who holds it, or ask an admin to give it to you.',
    },
  },
  not_your_team: {
    id: 'Bukan tim Anda',
    en: 'Not your team',
    description: {
      id: 'Langkah ini milik tim yang menangani kasus, atau ketuanya. Mintalah mereka melakukannya.',
      en: 'The step belongs to the team that handles the case, or to its lead. Ask them to take it.',
    },
  },
  conflict_of_interest: {
    id: 'Benturan kepentingan',
    en: 'Conflict of interest',
    description: {
      id: 'Anda tercatat memiliki hubungan dengan peserta. Biarkan orang lain melakukannya, atau mintalah manajer mencatat pengecualian.',
      en: 'You have a declared tie to the participant. Let someone else do it, or ask a manager for a waiver.',
    },
  },
  wrong_stage: {
    id: 'Bukan pada tahap itu',
    en: 'Wrong stage',
    description: {
      id: 'Kasus atau program sedang pada tahap lain. Lihat currentStage dan allowedActions.',
      en: 'The case or programme is in another stage. See currentStage and allowedActions.',
    },
  },
  no_team: {
    id: 'Belum ada tim dengan ketua',
    en: 'No team with a lead',
    description: {
      id: 'Program perlu tim diagnosis dan tim pendamping, masing-masing dengan ketua. Bentuk timnya dan tunjuk ketuanya.',
      en: 'A programme needs a diagnosis team and a coaching team, each with a lead. Make the team and appoint its lead.',
    },
  },
  open_cases: {
    id: 'Masih ada kasus berjalan',
    en: 'Cases are open',
    description: {
      id: 'Program ditutup setelah semua kasusnya ditutup. Tutup atau hentikan kasus yang masih berjalan.',
      en: 'A programme is closed once all its cases are. Close or withdraw those that are open.',
    },
  },
  programme_over: {
    id: 'Program sudah ditutup',
    en: 'The programme is closed',
    description: {
      id: 'Program yang sudah ditutup tidak menerima perubahan ini. Pakai program lain.',
      en: 'A closed programme does not take this change. Use another programme.',
    },
  },
  programme_full: {
    id: 'Program penuh',
    en: 'The programme is full',
    description: {
      id: 'Semua tempat sudah terisi. Masukkan peserta ke daftar tunggu, atau naikkan capacity.',
      en: 'All places are taken. Put the participant on the waitlist, or raise capacity.',
    },
  },
  already_enrolled: {
    id: 'Sudah mempunyai kasus berjalan',
    en: 'Has an open case',
    description: {
      id: 'Peserta ini masih mempunyai kasus yang berjalan. Lanjutkan atau tutup kasus itu dahulu.',
      en: 'The participant has an open case. Go on with that one, or close it first.',
    },
  },
  participant_dissolved: {
    id: 'Peserta sudah bubar atau tutup',
    en: 'Participant has ended',
    description: {
      id: 'Koperasinya bubar atau usahanya tutup. Bila statusnya salah, catat status yang benar pada peserta.',
      en: 'The cooperative is dissolved or the business closed. If that is wrong, record the right standing of the participant.',
    },
  },
  case_void: {
    id: 'Kasus dibatalkan',
    en: 'The case is void',
    description: {
      id: 'Kasus ini dibatalkan karena salah catat dan tidak dilanjutkan. Daftarkan kasus baru bila perlu.',
      en: 'The case was entered by mistake and does not go on. Enrol a new one if needed.',
    },
  },
  no_diagnosis_team: {
    id: 'Belum ada tim diagnosis',
    en: 'No diagnosis team',
    description: {
      id: 'Mintalah manajer menunjuk tim diagnosis lewat assign-team.',
      en: 'Ask a manager to assign a diagnosis team by assign-team.',
    },
  },
  no_consent: {
    id: 'Belum ada persetujuan',
    en: 'No consent',
    description: {
      id: 'Persetujuan peserta belum dicatat. Isi consentOn lewat PATCH /v1/cases/{caseId}.',
      en: 'The consent of the participant is not on record. Give consentOn by PATCH /v1/cases/{caseId}.',
    },
  },
  no_confirmed_finding: {
    id: 'Belum ada penyakit yang dipastikan',
    en: 'No confirmed finding',
    description: {
      id: 'Pastikan sekurangnya satu penyakit; bila tidak ada, tutup kasusnya lewat close-without-findings.',
      en: 'Confirm at least one penyakit; if there is none, close the case by close-without-findings.',
    },
  },
  unanswered_penyakit: {
    id: 'Penyakit tanpa rekomendasi',
    en: 'Penyakit without recommendation',
    description: {
      id: 'Penyakit sedang atau berat perlu rekomendasi. Catat rekomendasi yang menjawabnya.',
      en: 'A moderate or severe penyakit needs a recommendation. Record one that answers it.',
    },
  },
  health_examination_open: {
    id: 'Pemeriksaan kesehatan belum selesai',
    en: 'A health examination is open',
    description: {
      id: 'Selesaikan pemeriksaan kesehatan awal kasus ini, atau nyatakan tidak dapat diperiksa beserta sebabnya.',
      en: 'Complete the baseline health examination of the case, or mark it not examinable and say why.',
    },
  },
  individual_finding_open: {
    id: 'Temuan perorangan belum dibahas',
    en: 'An individual finding is open',
    description: {
      id: 'Catat temuan tim yang merujuknya lewat individualFindingIds, dipastikan atau disingkirkan; atau penulisnya menghapusnya.',
      en: 'Record a finding of the team that refers to it by individualFindingIds, confirmed or ruled out; or its author deletes it.',
    },
  },
  not_the_author: {
    id: 'Bukan penulisnya',
    en: 'Not the author',
    description: {
      id: 'Ini milik orang yang menulisnya. Minta dia menariknya kembali.',
      en: 'It belongs to whoever wrote it. Ask them to take it back.',
    },
  },
  open_suspicion: {
    id: 'Masih ada dugaan',
    en: 'A suspicion is open',
    description: {
      id: 'Pastikan atau singkirkan penyakit yang masih dugaan sebelum mengesahkan.',
      en: 'Confirm or rule out what is still suspected before you sign.',
    },
  },
  baseline_incomplete: {
    id: 'Data awal belum lengkap',
    en: 'Baseline incomplete',
    description: {
      id: 'Catat nilai awal setiap ukuran wajib, atau sebab nilainya tidak ada.',
      en: 'Record the baseline of every required metric, or the reason it is missing.',
    },
  },
  signer_is_sole_author: {
    id: 'Ditulis oleh pengesah seorang',
    en: 'Signer is the sole author',
    description: {
      id: 'Pengesah menulis seluruh diagnosis sendiri. Minta anggota tim lain ikut menulis, atau mengesahkan.',
      en: 'The signer wrote all of the diagnosis. Have another member of the team contribute, or sign.',
    },
  },
  no_coaching_team: {
    id: 'Belum ada tim pendamping',
    en: 'No coaching team',
    description: {
      id: 'Mintalah manajer menunjuk tim pendamping lewat assign-team.',
      en: 'Ask a manager to assign a coaching team by assign-team.',
    },
  },
  already_sealed: {
    id: 'Sudah disahkan',
    en: 'Sealed already',
    description: {
      id: 'Diagnosis ini sudah disahkan. Perbaikan dibuat pada versi baru.',
      en: 'The diagnosis is sealed. Corrections go into a new version.',
    },
  },
  confirmed_finding: {
    id: 'Ada penyakit yang dipastikan',
    en: 'There is a confirmed finding',
    description: {
      id: 'Kasus dengan penyakit yang dipastikan tidak ditutup sebagai tidak sakit. Singkirkan temuannya, atau sahkan diagnosisnya.',
      en: 'A case with a confirmed penyakit is not closed as not ill. Rule the finding out, or sign the diagnosis.',
    },
  },
  second_diagnostician_needed: {
    id: 'Perlu tenaga diagnosis kedua',
    en: 'Needs a second diagnostician',
    description: {
      id: 'Pengusul tidak mengesahkan usulnya sendiri. Minta anggota lain tim diagnosis melakukannya.',
      en: 'Whoever proposed it cannot confirm it. Ask another member of the diagnosis team.',
    },
  },
  finding_has_recommendation: {
    id: 'Penyakit dijawab rekomendasi',
    en: 'A recommendation answers the finding',
    description: {
      id: 'Ubah atau hapus rekomendasi itu dahulu, lalu temuannya.',
      en: 'Change or remove that recommendation first, then the finding.',
    },
  },
  finding_is_root_cause: {
    id: 'Penyakit menjadi akar masalah yang lain',
    en: 'The finding is a root cause',
    description: {
      id: 'Kosongkan rootCauseFindingId pada temuan yang menunjuknya, lalu hapus.',
      en: 'Empty rootCauseFindingId of the finding that names it, then remove it.',
    },
  },
  already_answered: {
    id: 'Sudah dijawab',
    en: 'Answered already',
    description: {
      id: 'Penyerahan ini sudah diterima, dikembalikan, atau ditarik. Baca lagi kasusnya.',
      en: 'The offer was accepted, returned or withdrawn. Read the case again.',
    },
  },
  already_held: {
    id: 'Sudah terlaksana',
    en: 'Held already',
    description: {
      id: 'Pertemuan ini sudah dicatat terlaksana. Kehadiran dan catatannya masih dapat diperbaiki.',
      en: 'The session is on record as held. Its attendance and notes can still be corrected.',
    },
  },
  already_cancelled: {
    id: 'Sudah dibatalkan',
    en: 'Cancelled already',
    description: {
      id: 'Pertemuan ini sudah dibatalkan. Buat pertemuan baru bila perlu.',
      en: 'The session has been cancelled. Make a new one if needed.',
    },
  },
  already_rescheduled: {
    id: 'Sudah dijadwalkan ulang',
    en: 'Rescheduled already',
    description: {
      id: 'Pertemuan ini sudah pindah hari. Lanjutkan pada pertemuan penggantinya.',
      en: 'The session has moved to another day. Go on with the one that replaced it.',
    },
  },
  already_done: {
    id: 'Tugas sudah selesai',
    en: 'Homework done already',
    description: {
      id: 'Tugas ini sudah tercatat selesai. Beri tugas baru bila masih ada yang perlu dikerjakan.',
      en: 'The homework is on record as done. Give new homework if there is more to do.',
    },
  },
  already_dropped: {
    id: 'Tugas sudah dihentikan',
    en: 'Homework dropped already',
    description: {
      id: 'Tugas ini sudah dihentikan. Beri tugas baru bila ternyata masih perlu.',
      en: 'The homework was dropped. Give it anew if it is needed after all.',
    },
  },
  not_held: {
    id: 'Belum terlaksana',
    en: 'Not held',
    description: {
      id: 'Kehadiran dicatat setelah pertemuan terlaksana. Catat dahulu pelaksanaannya lewat hold.',
      en: 'Attendance is recorded once the session was held. Record that first, by hold.',
    },
  },
  session_not_accounted_for: {
    id: 'Pertemuan belum dipertanggungjawabkan',
    en: 'A session is not accounted for',
    description: {
      id: 'Pertemuan yang harinya sudah lewat perlu dicatat terlaksana, dibatalkan, atau dijadwalkan ulang.',
      en: 'A session whose day has passed must be recorded as held, cancelled or rescheduled.',
    },
  },
  recommendation_without_progress: {
    id: 'Rekomendasi tanpa kemajuan',
    en: 'Recommendation without progress',
    description: {
      id: 'Catat kemajuan setiap rekomendasi yang diterima, juga bila dihentikan.',
      en: 'Record the progress of every accepted recommendation, even where it was dropped.',
    },
  },
  endline_incomplete: {
    id: 'Data akhir belum lengkap',
    en: 'Endline incomplete',
    description: {
      id: 'Catat nilai akhir setiap ukuran wajib, atau sebab nilainya tidak ada.',
      en: 'Record the endline of every required metric, or the reason it is missing.',
    },
  },
  finding_without_outcome: {
    id: 'Penyakit tanpa perkembangan',
    en: 'Finding without outcome',
    description: {
      id: 'Catat bagaimana akhirnya setiap penyakit yang dipastikan.',
      en: 'Record what became of every confirmed penyakit.',
    },
  },
  unverified_measurement: {
    id: 'Ukuran belum diperiksa',
    en: 'Unverified measurement',
    description: {
      id: 'Minta seseorang yang tidak mencatat dan tidak mendampingi kasus ini memeriksa ukurannya.',
      en: 'Ask someone who neither recorded it nor coaches the case to verify the measurement.',
    },
  },
  already_verified: {
    id: 'Sudah diperiksa',
    en: 'Verified already',
    description: {
      id: 'Ukuran ini sudah diperiksa. Tidak ada yang perlu dilakukan.',
      en: 'The measurement is verified. There is nothing to do.',
    },
  },
  already_rejected: {
    id: 'Sudah ditolak',
    en: 'Rejected already',
    description: {
      id: 'Ukuran ini ditolak. Catat ukuran baru dengan angka yang benar.',
      en: 'The measurement was rejected. Record a new one with the right figure.',
    },
  },
  is_recorder: {
    id: 'Anda pencatatnya',
    en: 'You recorded it',
    description: {
      id: 'Pencatat, dan siapa pun yang ikut menjawab pemeriksaan sumbernya, tidak memeriksa catatannya sendiri. Minta orang lain.',
      en: 'Whoever recorded it, or answered in the examination it was read from, does not verify it. Ask someone else.',
    },
  },
  is_coach_of_case: {
    id: 'Anda pendamping kasus ini',
    en: 'You coach the case',
    description: {
      id: 'Pendamping tidak memeriksa hasil kasusnya sendiri. Minta orang di luar tim pendamping.',
      en: 'A coach does not verify the results of the own case. Ask someone outside the coaching team.',
    },
  },
  unanswered_questions: {
    id: 'Pertanyaan belum dijawab',
    en: 'Open questions',
    description: {
      id: 'Jawab setiap pertanyaan instrumen, atau sebut missingReason bila jawabannya tidak ada. Pesannya menyebut yang pertama.',
      en: 'Answer each question of the instrument, or give missingReason where there is no answer. The message names the first.',
    },
  },
  already_completed: {
    id: 'Pemeriksaan sudah selesai',
    en: 'Examined already',
    description: {
      id: 'Nilainya sudah disimpan. Bila ada yang salah, buka kembali pemeriksaan itu dengan menyebut sebabnya.',
      en: 'The score is kept. If something is wrong, reopen the examination and say why.',
    },
  },
  not_examinable: {
    id: 'Tidak dapat diperiksa',
    en: 'Not examinable',
    description: {
      id: 'Koperasi ini dicatat tidak dapat diperiksa. Bila ternyata dapat, buka kembali pemeriksaannya.',
      en: 'The cooperative is recorded as not examinable. If it is after all, reopen the examination.',
    },
  },
  not_completed: {
    id: 'Pemeriksaan masih terbuka',
    en: 'Still open',
    description: {
      id: 'Pemeriksaan ini belum selesai dan dapat langsung diubah. Tidak ada yang perlu dibuka.',
      en: 'The examination is not complete and can be changed as it is. There is nothing to reopen.',
    },
  },
  measurement_verified: {
    id: 'Ukurannya sudah diperiksa',
    en: 'Its measurement is verified',
    description: {
      id: 'Orang kedua sudah membenarkan kategori kesehatan waktu itu. Mintalah pengukuran itu ditolak dahulu.',
      en: 'A second person has verified the health category of that point. Have that measurement rejected first.',
    },
  },
  category_of_other_form: {
    id: 'Kategori dari instrumen lain',
    en: 'The category is of another form',
    description: {
      id: 'Kategori kesehatan waktu itu sudah dibaca dari pemeriksaan dengan instrumen lain. Buka kembali pemeriksaan itu, atau mintalah pengukurannya ditolak, bila kategori yang ini yang harus berlaku.',
      en: 'The health category of that point was read from an examination by another form. Reopen that one, or have its measurement rejected, if the category of this one is to stand.',
    },
  },
  verdict_stands: {
    id: 'Putusan sudah terbit',
    en: 'A verdict stands',
    description: {
      id: 'Putusan kasus dibaca dari pemeriksaan akhir. Lanjutkan pendampingan lewat resume-coaching; putusannya lalu tidak berlaku lagi.',
      en: 'The verdict was read from the examination at the end. Take resume-coaching; the verdict then no longer stands.',
    },
  },
  read_from_examination: {
    id: 'Dibaca dari pemeriksaan',
    en: 'Read from an examination',
    description: {
      id: 'Angka ini berasal dari pemeriksaan kesehatan. Buka kembali dan perbaiki pemeriksaannya; angkanya lalu ikut berubah.',
      en: 'The figure comes from a health examination. Reopen and mend that; the figure follows.',
    },
  },
  not_in_force: {
    id: 'Bukan diagnosis yang berlaku',
    en: 'Not of the diagnosis in force',
    description: {
      id: 'Temuan ini bukan bagian diagnosis yang terakhir diterima. Pakai temuan dari diagnosis itu.',
      en: 'The finding is not of the diagnosis accepted last. Use a finding of that one.',
    },
  },
  not_confirmed: {
    id: 'Belum dipastikan',
    en: 'Not confirmed',
    description: {
      id: 'Hanya penyakit yang dipastikan yang dicatat perkembangannya.',
      en: 'Only a confirmed penyakit has an outcome.',
    },
  },
  no_verdict: {
    id: 'Belum ada putusan',
    en: 'No verdict',
    description: {
      id: 'Terbitkan putusan dahulu lewat issue-verdict.',
      en: 'Issue the verdict first, by issue-verdict.',
    },
  },
  override_not_countersigned: {
    id: 'Perubahan putusan belum ditandatangani bersama',
    en: 'Override not countersigned',
    description: {
      id: 'Putusan yang diubah perlu tanda tangan orang kedua. Minta manajer atau admin lain.',
      en: 'An overridden verdict needs a second signature. Ask another manager or admin.',
    },
  },
  not_overridden: {
    id: 'Putusan tidak diubah',
    en: 'Not overridden',
    description: {
      id: 'Putusan ini mengikuti aturan dan tidak perlu tanda tangan kedua.',
      en: 'The verdict follows the rule and needs no second signature.',
    },
  },
  already_countersigned: {
    id: 'Sudah ditandatangani bersama',
    en: 'Countersigned already',
    description: {
      id: 'Putusan ini sudah ditandatangani orang kedua. Tidak ada yang perlu dilakukan.',
      en: 'The verdict has its second signature. There is nothing to do.',
    },
  },
  is_overrider: {
    id: 'Anda yang mengubah putusan',
    en: 'You overrode it',
    description: {
      id: 'Yang mengubah putusan tidak menandatanganinya sendiri. Minta manajer atau admin lain.',
      en: 'Whoever overrode the verdict does not countersign it. Ask another manager or admin.',
    },
  },
  superseded: {
    id: 'Sudah digantikan',
    en: 'Superseded',
    description: {
      id: 'Sesudah ini ada putusan yang lebih baru, atau kasusnya dibuka kembali. Baca lagi kasusnya.',
      en: 'A later verdict came after it, or the case was reopened. Read the case again.',
    },
  },
  last_admin: {
    id: 'Admin terakhir',
    en: 'The last admin',
    description: {
      id: 'Dinas tidak boleh tanpa admin. Jadikan orang lain admin dahulu.',
      en: 'An office cannot be without an admin. Make someone else admin first.',
    },
  },
  already_active: {
    id: 'Sudah aktif',
    en: 'Active already',
    description: {
      id: 'Orang ini masih aktif. Tidak ada yang perlu dilakukan.',
      en: 'The person is active. There is nothing to do.',
    },
  },
  already_deactivated: {
    id: 'Sudah tidak aktif',
    en: 'Deactivated already',
    description: {
      id: 'Orang ini sudah tidak aktif. Tidak ada yang perlu dilakukan.',
      en: 'The person is deactivated. There is nothing to do.',
    },
  },
  already_blanked: {
    id: 'Data pribadi sudah dikosongkan',
    en: 'Blanked already',
    description: {
      id: 'Data pribadi orang ini sudah dikosongkan. Bila ia bekerja lagi, daftarkan sebagai orang baru.',
      en: 'The personal data of this person are empty. Register them anew if they work for the office again.',
    },
  },
  common_catalogue: {
    id: 'Milik katalog bersama',
    en: 'Of the common catalogue',
    description: {
      id: 'Penyakit katalog bersama tidak dihentikan oleh satu dinas. Hanya penyakit milik dinas yang dapat dihentikan.',
      en: 'No single office retires an entry of the common catalogue. Only its own entries can be retired.',
    },
  },
  already_retired: {
    id: 'Sudah dihentikan',
    en: 'Retired already',
    description: {
      id: 'Penyakit ini sudah dihentikan. Tidak ada yang perlu dilakukan.',
      en: 'The entry is retired. There is nothing to do.',
    },
  },
  already_ended: {
    id: 'Sudah tidak menunggu',
    en: 'Waits no longer',
    description: {
      id: 'Peserta ini sudah keluar dari daftar tunggu. Tambahkan lagi bila perlu.',
      en: 'The participant has left the waitlist. Add it again if needed.',
    },
  },
  too_many_attachments: {
    id: 'Lampiran terlalu banyak',
    en: 'Too many attachments',
    description: {
      id: 'Satu kasus memuat paling banyak 200 lampiran. Hapus yang keliru, atau gabungkan halaman menjadi satu PDF.',
      en: 'A case holds at most 200 attachments. Remove those that are wrong, or put pages into one PDF.',
    },
  },
  already_removed: {
    id: 'Sudah dihapus',
    en: 'Removed already',
    description: {
      id: 'Isi lampiran ini sudah dihapus; catatannya tetap ada. Tidak ada yang perlu dilakukan.',
      en: 'The content of the attachment is gone already; its record stays. There is nothing to do.',
    },
  },
  already_merged: {
    id: 'Sudah digabung',
    en: 'Merged already',
    description: {
      id: 'Peserta ini sudah digabung ke peserta lain. Batalkan dahulu lewat unmerge bila tujuannya keliru.',
      en: 'The participant is merged into another. Take that back by unmerge first if it was the wrong one.',
    },
  },
  stands_for_others: {
    id: 'Mewakili peserta lain',
    en: 'Stands for others',
    description: {
      id: 'Peserta lain sudah digabung ke peserta ini. Gabungkan sebaliknya, atau batalkan dahulu penggabungan itu.',
      en: 'Others were merged into this participant. Merge the other way round, or take those merges back first.',
    },
  },
  survivor_merged: {
    id: 'Peserta tujuan sudah digabung',
    en: 'The other one is merged',
    description: {
      id: 'Peserta tujuan sendiri sudah digabung. Pakai id pada mergedIntoId miliknya.',
      en: 'The participant to merge into is merged itself. Use the id in its mergedIntoId.',
    },
  },
  other_kind: {
    id: 'Jenis peserta berbeda',
    en: 'Of another kind',
    description: {
      id: 'Koperasi dan usaha tidak dapat digabung. Periksa id yang Anda sebut.',
      en: 'A cooperative and an enterprise cannot be merged. Check the id you gave.',
    },
  },
  both_have_open_case: {
    id: 'Keduanya mempunyai kasus berjalan',
    en: 'Both have an open case',
    description: {
      id: 'Satu peserta mempunyai satu kasus berjalan. Tutup, hentikan, atau batalkan salah satu dari kedua kasus.',
      en: 'A participant has one open case. Close, withdraw or void one of the two.',
    },
  },
  cases_overlap: {
    id: 'Masa kasus bertumpuk',
    en: 'Cases overlap',
    description: {
      id: 'Masa kasus seorang peserta tidak bertumpuk. Batalkan kasus yang salah catat; bila keduanya benar, pesertanya memang dua.',
      en: 'The cases of a participant never overlap. Void the one that is a mistake; if both are right, there are two participants.',
    },
  },
  both_hold_number: {
    id: 'Keduanya memegang nomor yang berlaku',
    en: 'Both hold a number',
    description: {
      id: 'Satu peserta memegang satu nomor untuk tiap jenis. Akhiri nomor yang keliru lewat PATCH /v1/participant-identifiers/{participantIdentifierId}.',
      en: 'A participant holds one number of a scheme. End the wrong one by PATCH /v1/participant-identifiers/{participantIdentifierId}.',
    },
  },
  waits_for_place: {
    id: 'Masih pada daftar tunggu',
    en: 'Waits for a place',
    description: {
      id: 'Keluarkan peserta dari daftar tunggu lewat POST /v1/waitlist-entries/{waitlistEntryId}/remove; tambahkan peserta tujuannya bila perlu.',
      en: 'Take the participant off the waitlist by POST /v1/waitlist-entries/{waitlistEntryId}/remove; add the other one if needed.',
    },
  },
  not_merged: {
    id: 'Tidak digabung',
    en: 'Not merged',
    description: {
      id: 'Peserta ini berdiri sendiri. Tidak ada yang perlu dibatalkan.',
      en: 'The participant stands for itself. There is nothing to take back.',
    },
  },
  recorded_since_merge: {
    id: 'Sudah ada catatan baru',
    en: 'Recorded since the merge',
    description: {
      id: 'Sesudah penggabungan ada yang dicatat pada keduanya sebagai satu peserta, sehingga tidak dapat dipisahkan lagi. Daftarkan peserta baru bila ternyata memang dua.',
      en: 'Since the merge something was recorded of the two as one, so they cannot be told apart any more. Register a new participant if there are two after all.',
    },
  },
} as const satisfies Record<string, CodeWords>

type Listed = { [Code in keyof typeof BLOCKER_CODES]: CodeWords }

declare module '../platform/problem/codes.js' {
  interface BlockerCodes extends Listed {}
}
