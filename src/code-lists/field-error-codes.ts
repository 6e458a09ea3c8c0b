import type { CodeWords } from '../platform/problem/codes.js'

/**
 * Every code a fault in a request may carry: what the parser finds, then what the rules find, roughly
 * in the order of the workflow. The description says how to mend it.
 */
export const FIELD_ERROR_CODES = {
  required: {
    id: 'Wajib diisi',
    en: 'Required',
    description: {
      id: 'Isian ini tidak ada. Tambahkan; bila nilainya boleh kosong, dokumen API menyebut null.',
      en: 'The value is absent. Add it; where it may be empty, the API document says null.',
    },
  },
  unknown_field: {
    id: 'Isian tidak dikenal',
    en: 'Unknown member',
    description: {
      id: 'Tidak ada isian atau parameter dengan nama ini. Periksa ejaannya, atau hapus.',
      en: 'There is no member or parameter of this name. Check the spelling, or leave it out.',
    },
  },
  invalid_type: {
    id: 'Jenis nilai salah',
    en: 'Wrong type',
    description: {
      id: 'Nilainya berjenis lain, misalnya teks di tempat angka. Angka ditulis tanpa tanda kutip.',
      en: 'The value is of another type, such as text for a number. Numbers go without quotes.',
    },
  },
  invalid_format: {
    id: 'Bentuk tidak sesuai',
    en: 'Wrong format',
    description: {
      id: 'Bentuk nilainya tidak sesuai, misalnya tanggal yang tidak ada atau id yang bukan UUID. Tanggal ditulis YYYY-MM-DD.',
      en: 'The value is not in the form expected, such as a date that does not exist or an id that is no UUID. Dates are YYYY-MM-DD.',
    },
  },
  invalid_value: {
    id: 'Nilai tidak dapat dipakai',
    en: 'Unusable value',
    description: {
      id: 'Nilainya bukan salah satu yang diterima. Pesannya menyebut pilihannya; arti tiap pilihan ada dalam daftar kode.',
      en: 'The value is none of those accepted. The message names them; what each means is in the code lists.',
    },
  },
  too_big: {
    id: 'Terlalu besar atau panjang',
    en: 'Too big or too long',
    description: {
      id: 'Angkanya terlalu besar, teksnya terlalu panjang, atau butirnya terlalu banyak. Pesannya menyebut batasnya.',
      en: 'The number is too big, the text too long, or there are too many items. The message says the limit.',
    },
  },
  too_small: {
    id: 'Terlalu kecil atau pendek',
    en: 'Too small or too short',
    description: {
      id: 'Angkanya terlalu kecil, teksnya terlalu pendek, atau butirnya kurang. Pesannya menyebut batasnya.',
      en: 'The number is too small, the text too short, or there are too few items. The message says the limit.',
    },
  },
  out_of_range: {
    id: 'Di luar batas',
    en: 'Out of range',
    description: {
      id: 'Nilai atau tanggalnya di luar batas yang berlaku bagi data ini. Pesannya menyebut batasnya.',
      en: 'The value or date lies outside the bounds of this record. The message says them.',
    },
  },
  duplicate: {
    id: 'Disebut dua kali',
    en: 'Named twice',
    description: {
      id: 'Butir yang sama ada dua kali dalam daftar ini. Hapus salah satunya.',
      en: 'The same item is in this list twice. Remove one of the two.',
    },
  },
  invalid_text: {
    id: 'Karakter tidak dapat disimpan',
    en: 'Characters that cannot be stored',
    description: {
      id: 'Teks berisi NUL atau karakter Unicode yang terpotong. Hapus karakter itu.',
      en: 'The text holds NUL or a Unicode character cut in two. Remove the character.',
    },
  },
  invalid_cursor: {
    id: 'Penanda tidak cocok',
    en: 'Cursor does not fit',
    description: {
      id: 'Penanda ini bukan dari halaman sebelumnya dengan penyaring yang sama. Mulai lagi tanpa cursor.',
      en: 'The cursor is not of the page before with the same filters. Begin again without it.',
    },
  },
  unknown_code: {
    id: 'Kode tidak dikenal',
    en: 'Unknown code',
    description: {
      id: 'Kode ini tidak ada dalam daftarnya. Ambil kode dari daftar kode atau katalog yang disebut pada keterangan isian.',
      en: 'The code is not in its list. Take one from the code list or catalogue that the description of the member names.',
    },
  },
  retired_code: {
    id: 'Kode sudah dihentikan',
    en: 'Retired code',
    description: {
      id: 'Kode ini tidak dipakai lagi untuk catatan baru. Pilih kode lain yang masih aktif.',
      en: 'The code is not used for new records any more. Choose another that is active.',
    },
  },
  not_applicable_to_kind: {
    id: 'Tidak berlaku untuk jenis peserta ini',
    en: 'Not for this kind of participant',
    description: {
      id: 'Kode atau isian ini hanya untuk koperasi, atau hanya untuk UKM. Lihat appliesTo.',
      en: 'The code or member is for cooperatives only, or for enterprises only. See appliesTo.',
    },
  },
  unknown_id: {
    id: 'Id tidak dikenal',
    en: 'Unknown id',
    description: {
      id: 'Di dinas Anda tidak ada data dengan id ini. Ambil id dari daftarnya.',
      en: 'Your office has nothing of this id. Take the id from its list.',
    },
  },
  unknown_finding: {
    id: 'Temuan tidak dikenal',
    en: 'Unknown finding',
    description: {
      id: 'Temuan ini bukan bagian dari diagnosis yang sama. Ambil id dari findings pada GET /v1/diagnoses/{diagnosisId}.',
      en: 'The finding is not of the same diagnosis. Take the id from findings of GET /v1/diagnoses/{diagnosisId}.',
    },
  },
  unknown_recommendation: {
    id: 'Rekomendasi tidak dikenal',
    en: 'Unknown recommendation',
    description: {
      id: 'Rekomendasi ini bukan bagian dari diagnosis yang diserahkan atau diterima. Ambil id dari diagnosis itu.',
      en: 'The recommendation is not of the diagnosis offered or accepted. Take the id from that diagnosis.',
    },
  },
  unknown_case: {
    id: 'Kasus tidak dikenal',
    en: 'Unknown case',
    description: {
      id: 'Kasus ini tidak ada dalam program atau pertemuan ini. Ambil id dari program atau pertemuannya.',
      en: 'The case is not of this programme or session. Take the id from the programme or the session.',
    },
  },
  unknown_session: {
    id: 'Pertemuan tidak dikenal',
    en: 'Unknown session',
    description: {
      id: 'Kasus ini tidak ada dalam pertemuan itu, atau pertemuannya dibatalkan. Ambil id dari GET /v1/cases/{caseId}/sessions.',
      en: 'The case is not on that session, or it was called off. Take the id from GET /v1/cases/{caseId}/sessions.',
    },
  },
  date_in_future: {
    id: 'Tanggal belum terjadi',
    en: 'Date in the future',
    description: {
      id: 'Yang dicatat harus sudah terjadi. Isi hari ini, menurut zona waktu program atau dinas, atau hari sebelumnya.',
      en: 'What is recorded must have happened. Give today, by the time zone of the programme or office, or an earlier day.',
    },
  },
  written_in_future: {
    id: 'Jam perangkat terlalu cepat',
    en: 'Clock of the device runs ahead',
    description: {
      id: 'writtenAt lebih dari lima menit di depan jam kami. Betulkan jam perangkat; bila sudah tidak diketahui kapan ditulis, kirim tanpa writtenAt.',
      en: 'writtenAt is more than five minutes ahead of our clock. Set the clock of the device; where it is no longer known when it was written, send without writtenAt.',
    },
  },
  before_earlier_fact: {
    id: 'Mendahului catatan sebelumnya',
    en: 'Before an earlier fact',
    description: {
      id: 'Tanggalnya mendahului kejadian yang sudah tercatat. Isi hari itu atau sesudahnya.',
      en: 'The date lies before something already recorded. Give that day or a later one.',
    },
  },
  late_reason_required: {
    id: 'Perlu sebab terlambat',
    en: 'Reason for lateness needed',
    description: {
      id: 'Tanggalnya lebih lama daripada batas dinas. Jelaskan pada lateReason mengapa baru dicatat sekarang.',
      en: 'The date lies further back than the office allows. Say in lateReason why it is entered now.',
    },
  },
  outside_interval: {
    id: 'Di luar masa kasus',
    en: 'Outside the time of the case',
    description: {
      id: 'Pada tanggal itu kasusnya belum atau tidak lagi berjalan. Isi tanggal dalam masa kasus, atau buka kembali kasusnya.',
      en: 'The case did not run on that day. Give a day within its time, or reopen the case.',
    },
  },
  ends_before_start: {
    id: 'Berakhir sebelum mulai',
    en: 'Ends before it starts',
    description: {
      id: 'Hari terakhir mendahului hari pertama. Perbaiki salah satunya.',
      en: 'The last day lies before the first. Correct one of the two.',
    },
  },
  reason_required: {
    id: 'Perlu alasan',
    en: 'Reason needed',
    description: {
      id: 'Pilihan ini perlu alasan. Isi reason.',
      en: 'This choice needs a reason. Give reason.',
    },
  },
  person_deactivated: {
    id: 'Orang tidak aktif',
    en: 'Person deactivated',
    description: {
      id: 'Orang ini sudah tidak aktif di dinas. Pilih orang lain, atau mintalah admin mengaktifkannya kembali.',
      en: 'The person is not active in the office any more. Choose another, or ask an admin to reactivate them.',
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
  beyond_your_scopes: {
    id: 'Melebihi cakupan Anda',
    en: 'Beyond your scopes',
    description: {
      id: 'Kunci tidak boleh lebih luas daripada kredensial yang membuatnya. Kurangi scopes, atau pakai kredensial yang lebih luas.',
      en: 'A key may not be wider than the credential that makes it. Ask for fewer scopes, or use a wider credential.',
    },
  },
  identifier_taken: {
    id: 'Nomor dipakai peserta lain',
    en: 'Number of another participant',
    description: {
      id: 'Nomor ini sudah tercatat pada peserta yang disebut. Periksa nomornya, atau pakai peserta itu.',
      en: 'The number is on record with the participant named. Check it, or use that participant.',
    },
  },
  needed_together: {
    id: 'Diisi bersama',
    en: 'Belongs together',
    description: {
      id: 'Isian ini tidak berarti tanpa yang lain. Isi semua yang disebut pesannya, atau kosongkan semuanya.',
      en: 'The member says nothing without the others. Give all that the message names, or empty them all.',
    },
  },
  before_book_year: {
    id: 'Mendahului tahun buku',
    en: 'Before the book year',
    description: {
      id: 'RAT mempertanggungjawabkan tahun buku yang sudah berjalan. Periksa bookYear dan ratHeldOn.',
      en: 'A RAT accounts for a book year that has begun. Check bookYear and ratHeldOn.',
    },
  },
  parts_exceed_whole: {
    id: 'Bagian melebihi keseluruhan',
    en: 'Parts above the whole',
    description: {
      id: 'Bagian-bagiannya lebih besar daripada keseluruhannya, misalnya anggota perempuan dan laki-laki di atas jumlah anggota. Periksa angkanya; pesannya menyebut yang dibandingkan.',
      en: 'The parts come to more than the whole, such as women and men above all members. Check the figures; the message names those compared.',
    },
  },
  above_capacity: {
    id: 'Melebihi kapasitas',
    en: 'Above the capacity',
    description: {
      id: 'Target tidak boleh lebih besar daripada jumlah kasus yang dapat ditampung. Turunkan target atau naikkan capacity.',
      en: 'The target cannot exceed the number of cases there is room for. Lower the target or raise capacity.',
    },
  },
  no_fitting_role: {
    id: 'Peran tidak sesuai tim',
    en: 'Role does not fit the team',
    description: {
      id: 'Anggota tim diagnosis perlu peran diagnostician, anggota tim pendamping peran coach. Mintalah admin menambah peran orang ini.',
      en: 'A diagnosis team needs diagnosticians, a coaching team coaches. Ask an admin to give the person the role.',
    },
  },
  already_found: {
    id: 'Penyakit sudah tercatat',
    en: 'Penyakit recorded already',
    description: {
      id: 'Diagnosis ini sudah memuat penyakit yang sama. Ubah temuan yang ada.',
      en: 'The diagnosis holds the same penyakit already. Change that finding.',
    },
  },
  too_many: {
    id: 'Terlalu banyak bagian',
    en: 'Too many parts',
    description: {
      id: 'Diagnosis ini sudah memuat jumlah terbanyak. Gabungkan atau hapus yang tidak perlu.',
      en: 'The diagnosis holds as many as it can. Join some, or remove what is not needed.',
    },
  },
  root_cause_cycle: {
    id: 'Akar masalah berputar',
    en: 'Root causes in a circle',
    description: {
      id: 'Rantai akar masalah kembali ke temuan ini sendiri. Pilih akar masalah lain atau kosongkan.',
      en: 'The chain of root causes leads back to the finding. Choose another root cause, or none.',
    },
  },
  target_incomplete: {
    id: 'Sasaran tidak lengkap',
    en: 'Incomplete target',
    description: {
      id: 'Sasaran terdiri dari targetMetricCode dan targetValue, atau targetMetricName dengan targetValue, targetUnit, dan targetDirection. Isi semuanya atau kosongkan semuanya.',
      en: 'A target is targetMetricCode with targetValue, or targetMetricName with targetValue, targetUnit and targetDirection. Give all of it or nothing.',
    },
  },
  metric_given_twice: {
    id: 'Ukuran disebut dua kali',
    en: 'Metric given twice',
    description: {
      id: 'Sasaran diukur dengan targetMetricCode dari katalog atau targetMetricName dengan kata sendiri. Kosongkan salah satu.',
      en: 'A target is measured by targetMetricCode of the catalogue or by targetMetricName in your own words. Leave one of them out.',
    },
  },
  contradicts_metric: {
    id: 'Berlawanan dengan ukurannya',
    en: 'Contradicts the metric',
    description: {
      id: 'Ukuran dari katalog mempunyai satuan dan arahnya sendiri. Jangan kirim targetUnit dan targetDirection, atau kirim yang sama.',
      en: 'A metric of the catalogue has a unit and a direction of its own. Leave out targetUnit and targetDirection, or send the same.',
    },
  },
  target_against_direction: {
    id: 'Sasaran lebih buruk daripada awalnya',
    en: 'Target worse than the baseline',
    description: {
      id: 'Menurut targetDirection, targetValue lebih buruk daripada targetBaselineValue. Periksa kedua nilai dan arahnya.',
      en: 'By targetDirection, targetValue is worse than targetBaselineValue. Check both values and the direction.',
    },
  },
  penyakit_not_found: {
    id: 'Penyakit tidak ditemukan pada peserta',
    en: 'Penyakit not found in the participant',
    description: {
      id: 'Konsep tidak memuat temuan penyakit ini, atau sudah menyingkirkannya. Catat temuannya dahulu, atau pilih templat lain.',
      en: 'The draft has no finding of this penyakit, or has ruled it out. Record the finding first, or choose another template.',
    },
  },
  answered_twice: {
    id: 'Dijawab dua kali',
    en: 'Answered twice',
    description: {
      id: 'Rekomendasi yang sama mendapat dua jawaban. Sisakan satu.',
      en: 'The same recommendation has two answers. Keep one.',
    },
  },
  unanswered_recommendation: {
    id: 'Rekomendasi belum dijawab',
    en: 'Recommendation not answered',
    description: {
      id: 'Menerima penyerahan berarti menjawab setiap rekomendasi. Tambahkan jawaban untuk yang disebut.',
      en: 'Accepting means answering every recommendation. Add an answer for the one named.',
    },
  },
  date_required: {
    id: 'Perlu tanggal',
    en: 'Date needed',
    description: {
      id: 'Rekomendasi yang ditunda perlu tanggal. Isi deferredTo.',
      en: 'A deferred recommendation needs a day. Give deferredTo.',
    },
  },
  date_not_after: {
    id: 'Tanggal tidak sesudahnya',
    en: 'Date not after',
    description: {
      id: 'Penundaan harus sampai hari sesudah serah terima. Isi deferredTo yang lebih kemudian.',
      en: 'It must be deferred to a day after the handover. Give a later deferredTo.',
    },
  },
  not_deferred: {
    id: 'Tidak ditunda',
    en: 'Not deferred',
    description: {
      id: 'deferredTo hanya untuk jawaban deferred. Hapus tanggalnya, atau ubah jawabannya.',
      en: 'deferredTo is for the answer deferred only. Remove the day, or change the answer.',
    },
  },
  one_target: {
    id: 'Tunjuk satu saja',
    en: 'Point at one',
    description: {
      id: 'Setiap catatan pengembalian menunjuk satu temuan atau satu rekomendasi. Isi salah satu saja.',
      en: 'Each item of a return points at one finding or one recommendation. Give one of the two.',
    },
  },
  wrong_stage: {
    id: 'Kasus bukan pada tahap itu',
    en: 'Case in another stage',
    description: {
      id: 'Kasus ini tidak sedang pada tahap yang diperlukan. Lihat stage pada kasusnya.',
      en: 'The case is not in the stage this needs. See stage of the case.',
    },
  },
  before_coaching: {
    id: 'Sebelum pendampingan',
    en: 'Before coaching began',
    description: {
      id: 'Tanggalnya mendahului hari kasus masuk pendampingan. Isi hari itu atau sesudahnya.',
      en: 'The date lies before the case entered coaching. Give that day or a later one.',
    },
  },
  recommendation_declined: {
    id: 'Rekomendasi ditolak',
    en: 'Recommendation declined',
    description: {
      id: 'Tim pendamping menolak rekomendasi ini, jadi pertemuan tidak dapat melayaninya. Sebut rekomendasi yang diterima.',
      en: 'The coaching team declined it, so that no session can serve it. Name one that was accepted.',
    },
  },
  type_not_for_kind: {
    id: 'Jenis fakta tidak cocok',
    en: 'Facts of another kind of work',
    description: {
      id: 'Fakta berjenis ini tidak berasal dari rekomendasi yang demikian. Pesannya menyebut jenis yang cocok.',
      en: 'A recommendation of this kind does not bring facts of this type. The message names the types that fit.',
    },
  },
  unknown_progress: {
    id: 'Urusan tidak dikenal',
    en: 'Unknown matter',
    description: {
      id: 'followsId menunjuk catatan pertama suatu urusan pada kasus yang sama, dengan jenis yang sama. Ambil id dari GET /v1/cases/{caseId}/progress.',
      en: 'followsId names the first entry of a matter on the same case, of the same type. Take the id from GET /v1/cases/{caseId}/progress.',
    },
  },
  application_required: {
    id: 'Pengajuannya belum disebut',
    en: 'Application not named',
    description: {
      id: 'Persetujuan, penolakan, dan pencairan mengikuti suatu pengajuan. Catat pengajuannya, lalu isi followsId dengan id-nya.',
      en: 'An approval, a refusal and a payment follow an application. Record it, then give its id as followsId.',
    },
  },
  second_application: {
    id: 'Pengajuan adalah urusan baru',
    en: 'An application begins a matter',
    description: {
      id: 'Pengajuan tidak mengikuti catatan lain, juga bila yang dahulu ditolak. Kosongkan followsId.',
      en: 'An application follows nothing, not even one that was refused. Leave followsId out.',
    },
  },
  other_lender: {
    id: 'Pemberi pinjaman lain',
    en: 'Another lender',
    description: {
      id: 'Yang menjawab adalah tempat pengajuan itu ditujukan. Pengajuan ke tempat lain dicatat tersendiri.',
      en: 'Who answers is whom the application went to. Record an application to another lender by itself.',
    },
  },
  other_counterpart: {
    id: 'Mitra lain',
    en: 'Another partner',
    description: {
      id: 'Yang melanjutkan suatu kemitraan menyebut mitra yang sama. Kemitraan dengan mitra baru dicatat tersendiri.',
      en: 'What goes on with a partnership names the same partner. Record one with a new partner by itself.',
    },
  },
  application_answered: {
    id: 'Pengajuan sudah dijawab',
    en: 'Application answered before',
    description: {
      id: 'Setiap pengajuan dijawab sekali. Catat pengajuan baru bila diajukan lagi.',
      en: 'An application is answered once. Record a new one where it was tried again.',
    },
  },
  application_not_approved: {
    id: 'Pengajuan belum disetujui',
    en: 'Application not approved',
    description: {
      id: 'Hanya yang disetujui dapat dicairkan. Catat persetujuannya dahulu.',
      en: 'Only what was approved is paid out. Record the approval first.',
    },
  },
  above_approved: {
    id: 'Melebihi yang disetujui',
    en: 'More than was approved',
    description: {
      id: 'Jumlah semua pencairan tidak melebihi persetujuannya. Pesannya menyebut sisanya.',
      en: 'All payments together stay within what was approved. The message says what is left.',
    },
  },
  not_refused: {
    id: 'Tidak ditolak',
    en: 'Not refused',
    description: {
      id: 'Alasan penolakan hanya untuk pengajuan yang ditolak. Kosongkan isian ini.',
      en: 'Only a refused application has a reason for it. Leave the member out.',
    },
  },
  one_counterpart: {
    id: 'Sebut satu mitra',
    en: 'One counterpart',
    description: {
      id: 'Mitra adalah peserta dinas (counterpartParticipantId) atau pihak luar (counterpartName). Isi salah satu saja.',
      en: 'The counterpart is a participant of the office (counterpartParticipantId) or somebody else (counterpartName). Give one of the two.',
    },
  },
  nobody_trained: {
    id: 'Tidak ada peserta pelatihan',
    en: 'Nobody was trained',
    description: {
      id: 'Pelatihan mempunyai peserta. Isi jumlah perempuan dan laki-laki.',
      en: 'A training has somebody who came. Say how many women and men.',
    },
  },
  one_peer: {
    id: 'Sebut satu rekan',
    en: 'One peer',
    description: {
      id: 'Kisah adalah tentang peserta dinas (participantId) atau pihak luar (name). Isi salah satu saja.',
      en: 'A story is of a participant of the office (participantId) or of somebody else (name). Give one of the two.',
    },
  },
  not_peer_visit: {
    id: 'Bukan kunjungan ke rekan',
    en: 'Not a peer visit',
    description: {
      id: 'Hanya pertemuan berjenis peer_visit yang menyebut kisah berhasil. Ubah jenisnya, atau kosongkan successStoryId.',
      en: 'Only a session of the kind peer_visit goes to a success story. Change its kind, or leave successStoryId out.',
    },
  },
  story_not_offered: {
    id: 'Kisah tidak ditawarkan',
    en: 'Story not offered',
    description: {
      id: 'Kisah ini belum disetujui, perlu ditinjau, ditarik, atau rekannya tidak lagi aktif. Pilih dari GET /v1/cases/{caseId}/matching-stories.',
      en: 'The story has no consent, is due for review or withdrawn, or its peer is not active any more. Choose one from GET /v1/cases/{caseId}/matching-stories.',
    },
  },
  not_in_coaching_team: {
    id: 'Bukan anggota tim pendamping',
    en: 'Not in the coaching team',
    description: {
      id: 'Orang ini bukan anggota tim pendamping kasus-kasus dalam pertemuan. Lihat anggotanya di GET /v1/teams/{teamId}.',
      en: 'The person is in the coaching team of none of the cases. See the members at GET /v1/teams/{teamId}.',
    },
  },
  persons_without_presence: {
    id: 'Ada orang tanpa kehadiran',
    en: 'Persons without presence',
    description: {
      id: 'Jumlah orang diisi, padahal kasusnya tercatat tidak hadir. Ubah attendance menjadi present, atau kosongkan jumlahnya.',
      en: 'Persons are counted, yet the case is not marked present. Set attendance to present, or leave the counts out.',
    },
  },
  days_without_presence: {
    id: 'Ada hari tanpa kehadiran',
    en: 'Days without presence',
    description: {
      id: 'Jumlah hari diisi, padahal kasusnya tercatat tidak hadir. Ubah attendance menjadi present, atau kosongkan daysAttended.',
      en: 'Days are counted, yet the case is not marked present. Set attendance to present, or leave daysAttended out.',
    },
  },
  days_beyond_session: {
    id: 'Melebihi hari pertemuan',
    en: 'More days than the session had',
    description: {
      id: 'Hari yang diikuti lebih banyak daripada hari pertemuannya. Periksa daysAttended, atau hari terakhir pertemuannya.',
      en: 'More days are counted than the session had. Check daysAttended, or the last day of the session.',
    },
  },
  due_before_given: {
    id: 'Batas mendahului pemberiannya',
    en: 'Due before it is given',
    description: {
      id: 'Batas tugas mendahului pertemuan yang memberikannya. Isi dueOn pada hari itu atau sesudahnya.',
      en: 'The homework is due before the session that gives it. Set dueOn to that day or a later one.',
    },
  },
  unknown_homework: {
    id: 'Tugas tidak dikenal',
    en: 'Unknown homework',
    description: {
      id: 'Kasus ini tidak mempunyai tugas dengan id itu. Ambil id dari GET /v1/cases/{caseId}/homework.',
      en: 'The case has no homework of this id. Take the id from GET /v1/cases/{caseId}/homework.',
    },
  },
  homework_settled: {
    id: 'Tugas sudah selesai atau dihentikan',
    en: 'Homework settled already',
    description: {
      id: 'Tugas ini tidak terbuka lagi, atau disebut dua kali. Hapus dari homeworkDone.',
      en: 'The homework is open no longer, or named twice. Leave it out of homeworkDone.',
    },
  },
  attendance_missing: {
    id: 'Kehadiran belum diisi',
    en: 'Attendance missing',
    description: {
      id: 'Setiap kasus dalam pertemuan perlu kehadirannya. Tambahkan untuk kasus yang disebut.',
      en: 'Each case of the session needs its attendance. Add it for the case named.',
    },
  },
  same_day: {
    id: 'Tanggal sama',
    en: 'The same day',
    description: {
      id: 'Pertemuan ini sudah direncanakan pada tanggal itu. Isi tanggal lain.',
      en: 'The session is planned for that day already. Give another day.',
    },
  },
  too_precise: {
    id: 'Terlalu banyak desimal',
    en: 'Too many decimals',
    description: {
      id: 'Nilainya memuat lebih banyak angka di belakang koma daripada ukuran ini. Bulatkan.',
      en: 'The value has more decimals than the metric holds. Round it.',
    },
  },
  value_or_reason: {
    id: 'Nilai atau sebab',
    en: 'A value or a reason',
    description: {
      id: 'Isi salah satu saja: value, atau missingReason bila angkanya tidak ada. Nol adalah angka.',
      en: 'Give exactly one: value, or missingReason where there is no figure. Zero is a figure.',
    },
  },
  window_required: {
    id: 'Perlu masa',
    en: 'Window needed',
    description: {
      id: 'Ukuran ini menjumlahkan suatu masa. Isi windowStartsOn dan windowEndsOn.',
      en: 'The metric sums a period. Give windowStartsOn and windowEndsOn.',
    },
  },
  window_not_applicable: {
    id: 'Tidak memakai masa',
    en: 'No window',
    description: {
      id: 'Ukuran ini tidak menjumlahkan masa. Hapus windowStartsOn dan windowEndsOn.',
      en: 'The metric sums no period. Leave windowStartsOn and windowEndsOn out.',
    },
  },
  window_backwards: {
    id: 'Masa terbalik',
    en: 'Window backwards',
    description: {
      id: 'Hari terakhir masa mendahului hari pertamanya. Tukar keduanya.',
      en: 'The last day of the window lies before its first. Swap the two.',
    },
  },
  follow_up_too_early: {
    id: 'Lanjutan terlalu dini',
    en: 'Follow-up too early',
    description: {
      id: 'Pengukuran lanjutan diambil enam atau dua belas bulan sesudah kasus ditutup. Pesannya menyebut hari paling awal.',
      en: 'A follow-up is taken six or twelve months after the case closed. The message says the earliest day.',
    },
  },
  figures_day_required: {
    id: 'Perlu hari angkanya',
    en: 'Day of the figures needed',
    description: {
      id: 'Tahun buku itu belum berakhir pada hari pemeriksaan. Isi figuresAsOfOn, atau periksa tahun buku sebelumnya.',
      en: 'The book year had not ended on the day of the examination. Give figuresAsOfOn, or examine the year before.',
    },
  },
  outside_book_year: {
    id: 'Di luar tahun buku',
    en: 'Outside the book year',
    description: {
      id: 'Hari angkanya tidak di dalam tahun buku yang diperiksa. Perbaiki salah satunya.',
      en: 'The day of the figures does not lie in the book year examined. Correct either.',
    },
  },
  figures_after_examination: {
    id: 'Angka sesudah pemeriksaan',
    en: 'Figures after the examination',
    description: {
      id: 'Angka tidak dapat lebih baru daripada hari pemeriksaan. Perbaiki bookYear, figuresAsOfOn, atau on.',
      en: 'Figures cannot be later than the day they were examined. Correct bookYear, figuresAsOfOn or on.',
    },
  },
  answer_or_reason: {
    id: 'Jawaban atau sebab',
    en: 'An answer or a reason',
    description: {
      id: 'Isi tepat satu: met untuk ya atau tidak, amount untuk angka, atau missingReason bila tidak ada jawaban.',
      en: 'Give exactly one: met for a yes or no, amount for a figure, or missingReason where there is no answer.',
    },
  },
  wrong_answer_kind: {
    id: 'Jenis jawaban salah',
    en: 'Wrong kind of answer',
    description: {
      id: 'Pertanyaan daftar periksa dijawab dengan met, pertanyaan angka dengan amount. Lihat kind pada instrumennya.',
      en: 'A question of a checklist takes met, a question of an amount takes amount. See kind at the instrument.',
    },
  },
  answer_changed: {
    id: 'Jawaban sudah berubah',
    en: 'The answer has changed',
    description: {
      id: 'Jawaban itu tersimpan dengan versi lain daripada yang dikirim. Bandingkan dengan yang tersimpan, lalu kirim lagi dengan version-nya.',
      en: 'The answer is stored in another version than the one sent. Compare with what is stored, then send again with its version.',
    },
  },
  same_result: {
    id: 'Hasil sama',
    en: 'The same result',
    description: {
      id: 'Putusannya sudah berbunyi demikian. Pilih hasil lain, atau biarkan putusannya.',
      en: 'The verdict has that result already. Choose another, or let the verdict stand.',
    },
  },
  invalid_encoding: {
    id: 'Huruf rusak',
    en: 'A damaged letter',
    description: {
      id: 'Dalam berkas yang diimpor ada huruf yang rusak saat disimpan. Simpan ulang sebagai CSV UTF-8 dan tulis kembali huruf itu.',
      en: 'A letter of the imported file was damaged when it was saved. Save it as CSV UTF-8 and write the letter again.',
    },
  },
  invalid_json: {
    id: 'Bukan objek JSON',
    en: 'Not a JSON object',
    description: {
      id: 'Baris berkas NDJSON ini bukan satu objek JSON yang benar. Periksa kurung, koma, dan tanda kutipnya.',
      en: 'The line of the NDJSON file is not one valid JSON object. Check its braces, commas and quotes.',
    },
  },
  too_many_cells: {
    id: 'Isi di luar kolom',
    en: 'Beyond the columns',
    description: {
      id: 'Baris berkas ini memuat isi di luar kolom yang berjudul, biasanya karena pemisah di dalam teks. Apit teks itu dengan tanda kutip.',
      en: 'The row of the file holds something beyond the columns of its header, mostly for a separator within a text. Put that text in quotes.',
    },
  },
  repeats_row: {
    id: 'Mengulang baris lain',
    en: 'Repeats a row',
    description: {
      id: 'Dua baris berkas ini tentang hal yang sama. Pesannya menyebut baris yang pertama; gabungkan keduanya.',
      en: 'Two rows of the file are about the same thing. The message names the first; make one of the two.',
    },
  },
  possible_duplicate: {
    id: 'Mungkin sudah terdaftar',
    en: 'May be registered already',
    description: {
      id: 'Baris ini mungkin tentang peserta yang sudah terdaftar dan karena itu dilewati. Pesannya menyebut peserta itu; lengkapi nomor, nama, dan wilayah agar pasti.',
      en: 'The row may be about a participant on record and was left out. The message names it; complete number, name and region to make sure.',
    },
  },
  kind_is_fixed: {
    id: 'Jenis peserta tetap',
    en: 'The kind is fixed',
    description: {
      id: 'Koperasi tidak menjadi UKM, dan sebaliknya. Periksa nomornya: mungkin milik peserta lain.',
      en: 'A cooperative never becomes an enterprise, nor the other way round. Check the number: it may be of another participant.',
    },
  },
  unknown_participant: {
    id: 'Peserta belum terdaftar',
    en: 'Participant not registered',
    description: {
      id: 'Tidak ada peserta dengan nomor itu, atau dengan nama dan wilayah itu. Daftarkan dahulu, atau samakan penulisannya.',
      en: 'No participant has that number, or that name and region. Register it first, or write it as registered.',
    },
  },
} as const satisfies Record<string, CodeWords>

type Listed = { [Code in keyof typeof FIELD_ERROR_CODES]: CodeWords }

declare module '../platform/problem/codes.js' {
  interface FieldErrorCodes extends Listed {}
}
