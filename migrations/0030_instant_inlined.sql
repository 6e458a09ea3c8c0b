-- The instant of the request, by the clock of the program; without one, of the statement. Every row asks for
-- it two or three times, and with a volatile clock inside it was a call of a function each time.
create or replace function klinik_now() returns timestamptz
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, statement_timestamp());
