-- Who brought in what is ledgered; the file and its rows are not: what they change is.
call klinik_protect('imports');
--> statement-breakpoint
call klinik_protect('import_uploads', deletable => true, ledgered => false);
--> statement-breakpoint
call klinik_protect('import_rows', ledgered => false);
