/* Generated from openapi.json by `npm run openapi`; never edited by hand. */

export interface paths {
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the caller and what waits
         * @description Tells who the credential belongs to: the person, the office, roles, today’s teams, and the credential itself. `waiting` is what the caller should do next, longest waiting first: offers to answer, drafts to sign, sessions to account for, measurements to verify, verdicts to countersign. `office.today` is the day it is in the office now. A job has no person; an observer has neither person nor office.
         *
         *     For anyone with a credential.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{officeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the office
         * @description Shows the settings of the caller’s own office: name, region, time zone, language, when the RAT is due and how far back a fact may be entered without a reason. Any other office is 404 `not_found`, whether it exists or not.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `offices:read`.
         */
        get: operations["getOffice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the office
         * @description Changes the settings that are sent; the others stay. Programmes keep the time zone they were planned with, and what was entered before is not judged again.
         *
         *     Roles: `admin` (administrator). Scope: `offices:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateOffice"];
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description Lists staff and outside experts of the office by name, those without access too; narrow the list by part of the name, by role or by `isActive`. People whose personal data were emptied have no name and come first.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `people:read`.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Add a person
         * @description Adds a member of staff or an outside expert to the office. The person cannot sign in yet: make an API key or add an identity next, and appoint the person to a team for work on cases.
         *
         *     Roles: `admin` (administrator). Scope: `people:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a person
         * @description Shows one person with contacts, background and roles. `allowedActions` says whether the caller may end the access, give it back or empty the personal data.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `people:read`.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description Changes name, contacts, background or roles; what is absent stays, null empties an address or phone. New roles hold from the person’s next request; what was signed before keeps its role and background.
         *
         *     409 `person_blanked` once the personal data were emptied.
         *
         *     422 `rule_violated` with `last_admin` when the office would be left without an admin.
         *
         *     Roles: `admin` (administrator). Scope: `people:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/v1/people/{personId}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a person’s access
         * @description From the next request no key or token of the person is accepted. Keys, identities, places in teams and signatures stay, so that the person can come back by `reactivate`.
         *
         *     409 `action_blocked` with `already_deactivated` or `last_admin`.
         *
         *     Roles: `admin` (administrator). Scope: `people:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["deactivatePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a person access again
         * @description Lets a deactivated person in again; keys and identities that were not revoked work at once.
         *
         *     409 `action_blocked` with `already_active`, or with `already_blanked`: who was emptied does not come back.
         *
         *     Roles: `admin` (administrator). Scope: `people:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["reactivatePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/blank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Empty a person’s personal data
         * @description Empties name, e-mail and phone for good; nobody can take it back. Access ends, keys are revoked, identities are deleted, and kept replies that show the person are forgotten. What the person signed stays signed, with role and background, and seals still hold.
         *
         *     409 `action_blocked` with `already_blanked` or `last_admin`.
         *
         *     Roles: `admin` (administrator). Scope: `people:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["blankPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a person’s affiliations
         * @description Lists the declared ties of one person to participants, past ones too, latest first day first.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `people:read`.
         */
        get: operations["listAffiliations"];
        put?: never;
        /**
         * Declare an affiliation
         * @description Declares that a person is tied to a participant: for oneself, or as a manager or admin for somebody else; otherwise 403 `not_your_role`. While the tie lasts the person may not diagnose, sign off, take over or verify in that participant’s cases unless a manager waives it; those steps show the blocker `conflict_of_interest`.
         *
         *     409 `affiliation_declared` while a tie of the same kind lasts.
         *
         *     422 `rule_violated` with `unknown_id` for an unknown participant, `date_in_future` for a first day after today.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `people:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["declareAffiliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/affiliations/{affiliationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an affiliation
         * @description Shows one declared tie, whether it lasts or has ended.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `people:read`.
         */
        get: operations["getAffiliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an affiliation
         * @description Corrects the first day of a tie or records its last; after that day it bars the person no longer. Nobody changes a tie that bars oneself: 403 `not_your_role`.
         *
         *     409 `affiliation_declared` when the change would leave two ties of the same kind that last.
         *
         *     422 `rule_violated` with `date_in_future` or `ends_before_start`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `people:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateAffiliation"];
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Lists the keys that were not revoked, expired ones too, in the order they were made. An admin sees every key of the office, or with `personId` those of one person; anyone else sees one’s own. Secrets are not kept and never shown.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `api-keys:read`.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description Makes a key for a person, or without `personId` for a job, which reads numbers only. The key itself is in this reply and nowhere else, not even in the repeated reply to the same `Idempotency-Key`: if the reply was lost, revoke the key and make another.
         *
         *     422 `rule_violated` with `unknown_id` or `person_deactivated` for the person, `out_of_range` for an end that is past or more than a year away, `beyond_your_scopes` for a key wider than the credential that makes it.
         *
         *     Roles: `admin` (administrator). Scope: `api-keys:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an API key
         * @description Shows one key that was not revoked, without its secret. An admin sees any key of the office; to anyone else the key of somebody else is 404 `not_found`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `api-keys:read`.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Ends a key for good: from the next request it answers 401 `unauthorized`. An admin revokes any key of the office, anyone else one’s own, also the one in use.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `api-keys:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a person’s identities
         * @description Lists the accounts of OIDC providers that act as this person, in the order they were added. An admin may ask about anyone; to anyone else the identities of somebody else are 404 `not_found`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `people:read`.
         */
        get: operations["listIdentities"];
        put?: never;
        /**
         * Let an account in as a person
         * @description From now on tokens with this `issuer` and `subject` act as the person, with the person’s roles. One account is one person in an office; where it is known in several offices, its calls name one by `Office-Id`.
         *
         *     409 `identity_taken` when the account belongs to someone of this office, `person_blanked` when the personal data were emptied.
         *
         *     Roles: `admin` (administrator). Scope: `people:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["createIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identities/{identityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an identity
         * @description Shows one account that acts as a person of the office. An admin sees any; to anyone else the identity of somebody else is 404 `not_found`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `people:read`.
         */
        get: operations["getIdentity"];
        put?: never;
        post?: never;
        /**
         * Remove an identity
         * @description Removes an account: from the next request its tokens are refused. The person’s keys and other accounts stay.
         *
         *     Roles: `admin` (administrator). Scope: `people:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale.
         */
        delete: operations["deleteIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List participants
         * @description Lists the cooperatives and enterprises of the office by name. `q` finds a name however it is written, and part of a number; `regionCode` includes every region below it.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:read`.
         */
        get: operations["listParticipants"];
        put?: never;
        /**
         * Register a participant
         * @description Registers a cooperative or an enterprise; it takes part in nothing until it is enrolled. NIK, badan hukum and NIB are optional, and each number has one holder in the office. Record numbers with their validity by `recordParticipantIdentifier`.
         *
         *     409 `identifier_taken` names the participant that holds a number, so that nobody is registered twice.
         *
         *     422 `rule_violated` with `not_applicable_to_kind` (jenis, pola, bentuk, membership area and NIK are a cooperative’s, a size class an enterprise’s), `duplicate` (two numbers of one scheme), `invalid_format` (nothing but spaces and dots), `needed_together` (a KBLI without its year, a size without basis, rule and day, a kind of institution without its name), `invalid_value` (a basis that the rule does not measure), `date_in_future` (the day of a size).
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `participants:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["createParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/{participantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a participant
         * @description Shows one participant with its contacts, the numbers that hold today and its latest standing.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:read`.
         */
        get: operations["getParticipant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a participant
         * @description Changes names, places, contacts and numbers; what is absent stays, null empties, and the kind never changes. `identifiers` replaces the list: a number left out ends today.
         *
         *     409 `identifier_taken` names the participant that holds a number.
         *
         *     422 `rule_violated` with `not_applicable_to_kind`, `duplicate`, `invalid_format`, `needed_together`, `invalid_value` or `date_in_future`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateParticipant"];
        trace?: never;
    };
    "/v1/participants/{participantId}/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a participant’s standings
         * @description Lists where a participant stood, each with day and source, latest first: the first entry is where it stands.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:read`.
         */
        get: operations["listParticipantStatuses"];
        put?: never;
        /**
         * Record a standing
         * @description Records since when a participant is active, inactive, dissolved and so on, and where that is known from. The participant shows its latest standing and gets a new version; one that has ended cannot be enrolled any more, but its open case goes on.
         *
         *     409 `status_that_day`: one standing a day.
         *
         *     422 `rule_violated` with `not_applicable_to_kind` (only a cooperative is dissolved or struck off, only an enterprise closes its business), `date_in_future`, `late_reason_required`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `participants:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["recordParticipantStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participant-statuses/{participantStatusId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a standing
         * @description Shows one dated standing with its source.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:read`.
         */
        get: operations["getParticipantStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/{participantId}/annual-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a participant’s annual figures
         * @description Lists what is known of each book year of a participant, latest year first.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:read`.
         */
        get: operations["listAnnualFigures"];
        put?: never;
        /**
         * Record the figures of a book year
         * @description Records what is known of one book year: RAT, members, workers, the sums of the balance sheet and of the income statement, and the lines by which an examination reckons. What is unknown stays null. Parts need not add up to the whole, but cannot be more than it.
         *
         *     409 `book_year_recorded` when the year is there already: change that one.
         *
         *     422 `rule_violated` with `not_applicable_to_kind` (RAT, members and SHU are a cooperative’s), `date_in_future`, `before_book_year`, `before_earlier_fact` (a RAT reported before it was held), `parts_exceed_whole`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["recordAnnualFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/annual-figures/{annualFiguresId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the figures of a book year
         * @description Shows what is known of one book year of one participant.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:read`.
         */
        get: operations["getAnnualFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the figures of a book year
         * @description Completes or corrects a book year; what is absent stays, null makes a figure unknown again. The former values stay readable, with the `reason`: `GET /v1/annual-figures/{annualFiguresId}/corrections`. The same values again change nothing, not even the version.
         *
         *     422 `rule_violated` with `not_applicable_to_kind`, `date_in_future`, `before_book_year`, `before_earlier_fact` or `parts_exceed_whole`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateAnnualFigures"];
        trace?: never;
    };
    "/v1/annual-figures/{annualFiguresId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a book year said before
         * @description Lists the changes of one book year’s figures, latest first: what it said before, which members changed, why, and by whom. What an import changed is among them.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:read`.
         */
        get: operations["listAnnualFiguresCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/{participantId}/identifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a participant’s numbers
         * @description Lists every number a participant holds or held, with validity and source, latest recorded first.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:read`.
         */
        get: operations["listParticipantIdentifiers"];
        put?: never;
        /**
         * Record a number of a participant
         * @description Records a number with its validity and where it is known from; with `endsOn`, one that was held formerly. The participant shows the numbers it holds and gets a new version.
         *
         *     409 `identifier_taken` when another participant holds it; the holder is named to who may read participants.
         *
         *     422 `rule_violated` with `not_applicable_to_kind` (NIK is a cooperative’s), `duplicate` (it holds a number of this scheme), `invalid_format` (nothing but spaces and dots), `date_in_future` or `ends_before_start`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["recordParticipantIdentifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participant-identifiers/{participantIdentifierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a number of a participant
         * @description Shows one number of a participant with its validity and source.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:read`.
         */
        get: operations["getParticipantIdentifier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the validity of a number
         * @description Changes what is known of a number; the number itself stays as written: one that was wrong ends, and the right one is recorded. `endsOn` sets the number free for another participant.
         *
         *     409 `identifier_taken` when another participant holds it meanwhile and `endsOn` is taken back.
         *
         *     422 `rule_violated` with `duplicate`, `date_in_future` or `ends_before_start`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `participants:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateParticipantIdentifier"];
        trace?: never;
    };
    "/v1/penyakit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the catalogue of ailments
         * @description Lists the common catalogue and what the office added for itself, by code, retired entries too; narrow it by group, kind of participant or `isRetired`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `penyakit:read`.
         */
        get: operations["listPenyakit"];
        put?: never;
        /**
         * Add an ailment of the office
         * @description Adds an entry that only this office sees, under a code that starts with `LOK-`; findings may name it at once.
         *
         *     409 `penyakit_code_taken` when the office has used the code, even for an entry now retired.
         *
         *     422 `rule_violated` with `unknown_code` for a group or treatment that its code list does not hold.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `penyakit:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["createPenyakit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/penyakit/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an ailment
         * @description Shows one entry of the catalogue, common or of the office, retired or not.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `penyakit:read`.
         */
        get: operations["getPenyakit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/penyakit/{code}/recommendation-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the templates for an ailment
         * @description Lists a recommendation for each kind of treatment usual for the ailment, in that order: text, who acts, what to measure and how long it takes. They are offered, never imposed: `POST /v1/diagnoses/{diagnosisId}/apply-templates` copies those a team chooses into its draft, where they are changed like any other. An entry of the office offers what each of its kinds of treatment means.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `penyakit:read`.
         */
        get: operations["listRecommendationTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/penyakit/{code}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire an ailment of the office
         * @description Takes an entry of the office out of use: findings that name it keep it, new ones cannot.
         *
         *     409 `action_blocked` with `common_catalogue` for an entry of the common catalogue, `already_retired`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `penyakit:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["retirePenyakit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the code lists
         * @description Lists every vocabulary of the API by name, with the number of its codes.
         *
         *     For anyone with a credential.
         */
        get: operations["listCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/code-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a code list
         * @description Shows all codes of one vocabulary in their order, each with both labels: enough to fill a select box. The reply may be kept for an hour. The catalogue of ailments has an address of its own, `/v1/penyakit`.
         *
         *     For anyone with a credential.
         */
        get: operations["getCodeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List programmes
         * @description Lists the office’s runs of the clinic, the latest start first, each with its calendar and where it stands today. `include=allowedActions` adds what the caller may do with each.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `programmes:read`.
         */
        get: operations["listProgrammes"];
        put?: never;
        /**
         * Plan a programme
         * @description Plans a run of the clinic: eight months from `startsOn`, in status `planned`. It takes cases once it is opened; until then give it a diagnosis team and a coaching team. Without `timeZone` it has the office’s zone, without `verdictRuleCode` the rule `default-2018`.
         *
         *     422 `rule_violated` with `above_capacity` for a target beyond the capacity, `unknown_code` for a rule that is not in force on the first day.
         *
         *     Roles: `manager` (programme manager). Scope: `programmes:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["createProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a programme
         * @description Shows one run of the clinic: its eight months, by when cases should leave each stage, where it stands today, and in `allowedActions` whether the caller may open or close it.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `programmes:read`.
         */
        get: operations["getProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a programme
         * @description Changes what is sent: calendar and verdict rule until the programme is opened, capacity and target until it is closed, name and budget always. A new `startsOn` moves every month and due date.
         *
         *     409 `action_blocked` with `wrong_stage` at each member that can no longer change.
         *
         *     422 `rule_violated` with `above_capacity` or `unknown_code`.
         *
         *     Roles: `manager` (programme manager). Scope: `programmes:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateProgramme"];
        trace?: never;
    };
    "/v1/programmes/{programmeId}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a programme
         * @description Opens a planned programme: from then on it takes cases, and its calendar and rule stand.
         *
         *     409 `action_blocked` with `wrong_stage` unless it is planned, and with `no_team` for each kind of team that nobody leads today.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `late_reason_required`.
         *
         *     Roles: `manager` (programme manager). Scope: `programmes:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["openProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a programme
         * @description Closes an open programme: it takes no more cases, teams, members or nominees.
         *
         *     409 `action_blocked` with `wrong_stage` unless it is open, and with `open_cases` while a case of it is not closed.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `late_reason_required`, and `before_earlier_fact` for a day before the opening or before the last case was closed.
         *
         *     Roles: `manager` (programme manager). Scope: `programmes:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["closeProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/waitlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the waitlist of a programme
         * @description Lists the nominees beyond the capacity of a programme in the order they were put there, those who no longer wait too unless `isWaiting` says otherwise.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `programmes:read`.
         */
        get: operations["listWaitlist"];
        put?: never;
        /**
         * Put a nominee on the waitlist
         * @description Puts a participant behind everyone who waits for this programme; enrolling it takes it off again.
         *
         *     409 `already_waiting` when it waits already, `action_blocked` with `programme_over` or, when it has an open case, `already_enrolled`.
         *
         *     422 `rule_violated` with `unknown_id` for an unknown participant.
         *
         *     Roles: `manager` (programme manager). Scope: `programmes:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["addToWaitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waitlist-entries/{waitlistEntryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a nominee on the waitlist
         * @description Shows one entry with its place, or when and why it ended.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `programmes:read`.
         */
        get: operations["getWaitlistEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waitlist-entries/{waitlistEntryId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a nominee off the waitlist
         * @description Ends the waiting of a nominee with a reason; those behind move up, and the entry stays to be read.
         *
         *     409 `action_blocked` with `already_ended`.
         *
         *     Roles: `manager` (programme manager). Scope: `programmes:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["removeFromWaitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the teams of a programme
         * @description Lists both kinds of team with everyone who is or was in them, in the order the teams were made.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `programmes:read`.
         */
        get: operations["listTeams"];
        put?: never;
        /**
         * Add a team to a programme
         * @description Adds a diagnosis team or a coaching team without members; a programme may have several of each. Appoint its members next; a programme opens only when both kinds have a lead.
         *
         *     409 `action_blocked` with `programme_over` once the programme is closed.
         *
         *     Roles: `manager` (programme manager). Scope: `programmes:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{teamId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a team
         * @description Shows one team with everyone who is or was in it.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `programmes:read`.
         */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename a team
         * @description Gives a team another name; its kind stays, and appointments have addresses of their own.
         *
         *     Roles: `manager` (programme manager). Scope: `programmes:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateTeam"];
        trace?: never;
    };
    "/v1/teams/{teamId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appoint a person to a team
         * @description Gives a person a place in a team from `startsOn`, today if absent; a team may have several leads. On those days members write to the cases of the team, and leads take its steps.
         *
         *     409 `already_member` when the person is in the team on one of these days, `action_blocked` with `programme_over` once the programme is closed.
         *
         *     422 `rule_violated` with `unknown_id`, `person_deactivated`, `no_fitting_role` (a diagnosis team takes diagnosticians, a coaching team coaches), `ends_before_start`.
         *
         *     Roles: `manager` (programme manager). Scope: `programmes:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["appointTeamMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/team-members/{teamMemberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an appointment
         * @description Shows one person’s time in one team.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `programmes:read`.
         */
        get: operations["getTeamMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change or end an appointment
         * @description Changes the place, the days or the decree of an appointment; `endsOn` is the last day. What the person wrote and signed stays.
         *
         *     409 `already_member` when the days would cross another appointment of the person to the team.
         *
         *     422 `rule_violated` with `ends_before_start`.
         *
         *     Roles: `manager` (programme manager). Scope: `programmes:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateTeamMember"];
        trace?: never;
    };
    "/v1/programmes/{programmeId}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol a participant
         * @description Opens a case for a participant in stage `enrolled`, gives it a number and takes the participant off the waitlist. Consent and teams may follow; the diagnosis starts only with both consent and a diagnosis team.
         *
         *     409 `action_blocked` with `programme_over`, `wrong_stage` (not opened yet), `programme_full`, `already_enrolled` (an open case anywhere in the office), `participant_dissolved`; 409 `conflict` when the time would overlap another case of the participant.
         *
         *     422 `rule_violated` with `unknown_id` for a participant or a team that does not fit, `date_in_future`, `late_reason_required`.
         *
         *     Roles: `manager` (programme manager). Scope: `cases:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["enrolCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a case
         * @description Shows one case with where it stands in the workflow and in the calendar, and in `allowedActions` every step with what is in its way for this caller today. `include` brings along the participant, the programme, the latest diagnosis and offer, sessions, progress, measurements, outcomes and the verdict, so that one call shows the whole file. The `ETag` serves `If-Match` only: what is computed on read, and what comes along, changes without it.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `cases:read`.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a case
         * @description Corrects who nominated the participant, and records the consent or takes it back by null; possible at any stage.
         *
         *     422 `rule_violated` with `date_in_future` for a consent after today.
         *
         *     Roles: `manager` (programme manager). Scope: `cases:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateCase"];
        trace?: never;
    };
    "/v1/cases/{caseId}/assign-team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign the teams of a case
         * @description Names the diagnosis team, the coaching team or both, at any open stage. From then on only the new team writes to the case and takes its steps, and answers an open offer; the former one keeps reading the case.
         *
         *     409 `action_blocked` with `wrong_stage` on a closed case, `case_void`.
         *
         *     422 `rule_violated` with `required` when neither team is given, `unknown_id` for a team that is not of that kind in the programme.
         *
         *     Roles: `manager` (programme manager). Scope: `cases:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["assignTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/waive-conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Waive a conflict of interest
         * @description Lets one person with a declared tie to the participant do one act on this case; giving the same waiver again changes nothing. The waiver is kept with its reason and counted in the metrics of the programme.
         *
         *     409 `action_blocked` with `wrong_stage` on a closed case, `case_void`, and `conflict_of_interest` for a manager who is tied to the participant too.
         *
         *     422 `rule_violated` with `unknown_id` for a person without such a tie or for oneself, `date_in_future`, `late_reason_required`.
         *
         *     Roles: `manager` (programme manager). Scope: `cases:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["waiveConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a case entered by mistake
         * @description Takes a case out of every count, at any stage; the metrics list it among what they leave out. The case stays readable, no step can be taken on it any more, and the participant may be enrolled again.
         *
         *     409 `action_blocked` with `case_void` when it is void already.
         *
         *     Roles: `manager` (programme manager). Scope: `cases:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["voidCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cases
         * @description Lists the office’s cases, the latest enrolment first unless `sort` says otherwise; filters combine. Void cases are listed too, with `voidedAt`. `include=allowedActions` adds the steps of each case.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `cases:read`.
         */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the timeline of a case
         * @description Shows everything that was written to the case and its sessions, newest first, one event a call, each as a sentence in the reader’s language. Values are not shown: an event names the records and fields that changed.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `cases:read`.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/start-evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the coaching and start the evaluation
         * @description Moves a case from `coaching` to `evaluation`; only a lead of the coaching team may, others get 403 `not_your_team`. The case is taken off the sessions planned after `on`, and those left without a case are cancelled.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`, and with `session_not_accounted_for` and `recommendation_without_progress` for each one; dropping a recommendation with a reason counts as progress.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `coach` (coaching team). Scope: `cases:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["startEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/resume-coaching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back from evaluation to coaching
         * @description Moves a case from `evaluation` back to `coaching`, with a reason; a verdict already issued is superseded. Only a lead of the coaching team may, others get 403 `not_your_team`.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `coach` (coaching team). Scope: `cases:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["resumeCoaching"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a judged case
         * @description Closes a case in `evaluation` with the result of its verdict; its place in the programme stays taken. Follow-up measurements may still be recorded; anything else needs a reopening.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`, `no_verdict`, `override_not_countersigned`.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `manager` (programme manager). Scope: `cases:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a case from the programme
         * @description Closes a case at any open stage because the participant leaves: with the result `dissolution_proposed` for `dissolved`, otherwise `dropped_out`. An open offer is withdrawn, a verdict superseded, the case taken off the sessions still planned, and those left without a case are cancelled. Withdrawn before coaching it frees its place in the programme.
         *
         *     409 `action_blocked` with `wrong_stage` on a closed case, `case_void`.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `manager` (programme manager). Scope: `cases:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a closed case
         * @description Opens a closed case again in a new interval: in the stage it was withdrawn from or closed without findings in, or in `coaching` after a verdict. Its teams stay, the former verdict is kept and marked superseded, and an offer that was open when it was withdrawn is made again.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`, `already_enrolled`, `participant_dissolved`; `conflict` when the time would overlap another case of the participant.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `manager` (programme manager). Scope: `cases:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/start-diagnosis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the diagnosis of a case
         * @description Moves a case from `enrolled` to `diagnosis` and opens its first draft, which the whole diagnosis team writes in. A diagnostician must lead the diagnosis team of the case: otherwise 403 `not_your_team`.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`, `no_diagnosis_team`, `no_consent`.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `manager` (programme manager), `diagnostician` (diagnosis team). Scope: `cases:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["startDiagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/close-without-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a case in which nothing is wrong
         * @description Takes two people, in `diagnosis`: the first call, by a lead of the diagnosis team, proposes; the second, by another diagnostician of the team, closes the case with the result `not_ill`, which does not count against the share of good ones. The proposal lapses when the diagnosis is signed off.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`, `confirmed_finding`, `second_diagnostician_needed`, `conflict_of_interest`; 403 `not_your_team` for another team.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `diagnostician` (diagnosis team). Scope: `cases:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["closeWithoutFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/diagnoses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the diagnoses of a case
         * @description Lists every version of the diagnosis with all its findings and recommendations, the latest first. `include=allowedActions` adds whether the caller may sign each.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `diagnoses:read`.
         */
        get: operations["listDiagnoses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diagnoses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the diagnoses of the office
         * @description Lists versions of diagnoses across all cases of the office with their findings and recommendations, the one opened last first; filters combine. `programmeId` with `isSealed=false` and `include=allowedActions` is what the diagnosis teams of a programme are still writing, and what is in the way of signing it.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `diagnoses:read`.
         */
        get: operations["listOfficeDiagnoses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diagnoses/{diagnosisId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a diagnosis
         * @description Shows one version with its findings and recommendations, the baselines still missing, and in `allowedActions` everything in the way of its sign-off. A sealed version is hashed again on every read: `sealIntact` says whether it still is what was signed.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `diagnoses:read`.
         */
        get: operations["getDiagnosis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the summary of a draft
         * @description Changes the summary of a draft while the case is in `diagnosis`; anyone of the diagnosis team may, another team gets 403 `not_your_team`.
         *
         *     409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.
         *
         *     Roles: `diagnostician` (diagnosis team). Scope: `diagnoses:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateDiagnosis"];
        trace?: never;
    };
    "/v1/diagnoses/{diagnosisId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a penyakit in a draft
         * @description Adds a penyakit to a draft while the case is in `diagnosis`, each penyakit once; the caller is its author. Anyone of the diagnosis team may; another team gets 403 `not_your_team`.
         *
         *     409 `conflict` when the draft has the penyakit already, `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.
         *
         *     422 `rule_violated` with `unknown_code`, `retired_code`, `not_applicable_to_kind`, `unknown_finding` (a root cause elsewhere), `too_many` (more than 50).
         *
         *     Roles: `diagnostician` (diagnosis team). Scope: `diagnoses:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["recordFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/findings/{findingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a finding
         * @description Shows one penyakit in one version of a diagnosis.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `diagnoses:read`.
         */
        get: operations["getFinding"];
        put?: never;
        post?: never;
        /**
         * Remove a finding from a draft
         * @description Deletes a finding of a draft while the case is in `diagnosis`; nothing that leans on it loses it silently. A team other than the diagnosis team of the case gets 403 `not_your_team`.
         *
         *     409 `action_blocked` with `finding_has_recommendation`, `finding_is_root_cause`, `wrong_stage`, `case_void`, `conflict_of_interest`; `already_sealed` after the sign-off.
         *
         *     Roles: `diagnostician` (diagnosis team). Scope: `diagnoses:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale.
         */
        delete: operations["deleteFinding"];
        options?: never;
        head?: never;
        /**
         * Change a finding of a draft
         * @description Changes what is sent, null empties; a suspicion is confirmed or ruled out here, by `certainty`. Only the diagnosis team of the case may, while it is in `diagnosis`; another team gets 403 `not_your_team`.
         *
         *     409 `conflict` when the draft has the penyakit already, `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.
         *
         *     422 `rule_violated` with `unknown_code`, `retired_code`, `not_applicable_to_kind`, `unknown_finding`, `root_cause_cycle`.
         *
         *     Roles: `diagnostician` (diagnosis team). Scope: `diagnoses:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateFinding"];
        trace?: never;
    };
    "/v1/diagnoses/{diagnosisId}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a recommendation in a draft
         * @description Adds a treatment that answers at least one finding of the same draft; without `position` it comes last. It may say who has to act, by when, and a measurable target: a metric of the catalogue, which brings its unit and direction, or `targetMetricName` in your own words with both; `targetBaselineValue` is where it starts from. Only the diagnosis team of the case may, while it is in `diagnosis`; another team gets 403 `not_your_team`.
         *
         *     409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.
         *
         *     422 `rule_violated` with `unknown_code`, `unknown_finding`, `target_incomplete` (a target is a metric and a value), `metric_given_twice`, `contradicts_metric` (unit or direction), `target_against_direction`, `not_applicable_to_kind`, `out_of_range`, `too_many` (more than 50).
         *
         *     Roles: `diagnostician` (diagnosis team). Scope: `diagnoses:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["recordRecommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommendations/{recommendationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a recommendation
         * @description Shows one treatment in one version of a diagnosis.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `diagnoses:read`.
         */
        get: operations["getRecommendation"];
        put?: never;
        post?: never;
        /**
         * Remove a recommendation from a draft
         * @description Deletes a recommendation of a draft while the case is in `diagnosis`; the findings it answered stay. A team other than the diagnosis team of the case gets 403 `not_your_team`.
         *
         *     409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.
         *
         *     Roles: `diagnostician` (diagnosis team). Scope: `diagnoses:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale.
         */
        delete: operations["deleteRecommendation"];
        options?: never;
        head?: never;
        /**
         * Change a recommendation of a draft
         * @description Changes what is sent: `findingIds` replaces the list, null empties. Only the diagnosis team of the case may, while it is in `diagnosis`; another team gets 403 `not_your_team`.
         *
         *     409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.
         *
         *     422 `rule_violated` with `unknown_code`, `unknown_finding`, `target_incomplete`, `metric_given_twice`, `contradicts_metric`, `target_against_direction`, `not_applicable_to_kind`, `out_of_range`.
         *
         *     Roles: `diagnostician` (diagnosis team). Scope: `diagnoses:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateRecommendation"];
        trace?: never;
    };
    "/v1/diagnoses/{diagnosisId}/apply-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make recommendations from templates
         * @description Copies the chosen templates into the draft as recommendations for the findings of their penyakit, last in order; `GET /v1/penyakit/{code}/recommendation-templates` offers them. A template of which the draft has a recommendation already is left as the team made it, so that sending the same again changes nothing. The due day counts from `openedOn`. A target is set where the template has a value; otherwise the team sets one. Only the diagnosis team of the case may, while it is in `diagnosis`; another team gets 403 `not_your_team`.
         *
         *     409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.
         *
         *     422 `rule_violated` with `unknown_code`, `penyakit_not_found` (no finding of it in the draft, or ruled out), `too_many` (more than 50); then nothing is written.
         *
         *     Roles: `diagnostician` (diagnosis team). Scope: `diagnoses:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["applyTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diagnoses/{diagnosisId}/order-recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the recommendations of a draft in order
         * @description Numbers the recommendations of a draft anew, from 1, in the order given; those not named follow in the order they had. Only the diagnosis team of the case may, while it is in `diagnosis`; another team gets 403 `not_your_team`.
         *
         *     409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.
         *
         *     422 `rule_violated` with `unknown_recommendation`.
         *
         *     Roles: `diagnostician` (diagnosis team). Scope: `diagnoses:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["orderRecommendations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diagnoses/{diagnosisId}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign off a diagnosis and offer it
         * @description The caller, a lead of the diagnosis team, signs; other diagnosticians get 403 `not_your_team`. Seals the version for good, offers it to the coaching team of the case and moves the case to `handover`; the leads of that team find the offer under `waiting` in `/v1/me`.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`, `already_sealed`, `no_confirmed_finding`, `open_suspicion`, `unanswered_penyakit`, `baseline_incomplete`, `signer_is_sole_author`, `conflict_of_interest`, `no_coaching_team`.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `diagnostician` (diagnosis team). Scope: `diagnoses:sign`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["signOffDiagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/request-rediagnosis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new diagnosis
         * @description Moves a case from `coaching` back to `diagnosis` and opens a draft copied from the diagnosis in force; only a lead of the coaching team may, others get 403 `not_your_team`. Sessions, measurements and progress stay: progress counts by the lineage of a recommendation, so it goes on in the next version.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `coach` (coaching team). Scope: `cases:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["requestRediagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers of the office
         * @description Lists offers of sealed diagnoses, the latest first; `status=offered` is what waits for an answer. `include=allowedActions` adds what the caller may do with each.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `handovers:read`.
         */
        get: operations["listHandovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the offers of a case
         * @description Lists every offer of one case with its answers, or what was to be mended, the latest first.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `handovers:read`.
         */
        get: operations["listCaseHandovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{handoverId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an offer
         * @description Shows one offer with the recommendations on it, its answers or what was to be mended, and in `allowedActions` whether the caller may accept, return or withdraw it.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `handovers:read`.
         */
        get: operations["getHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{handoverId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a case over
         * @description Takes the case over with an answer to each recommendation, each exactly once: accepted, declined with a reason, or deferred to a day. The case moves to `coaching`, and sessions and progress may be recorded from then on; only a lead of the coaching team may, others get 403 `not_your_team`.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`, `already_answered`, `conflict_of_interest`.
         *
         *     422 `rule_violated` with `unanswered_recommendation`, `answered_twice`, `unknown_recommendation`, `reason_required`, `date_required`, `date_not_after`, `not_deferred`, and for `on` `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `coach` (coaching team). Scope: `handovers:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["acceptHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{handoverId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a diagnosis back
         * @description Says what should be mended, each item at one finding or one recommendation, and moves the case back to `diagnosis`. The sealed version stays as it is; a draft copied from it opens for the diagnosis team (`nextDiagnosisId`). Only a lead of the coaching team may, others get 403 `not_your_team`.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`, `already_answered`.
         *
         *     422 `rule_violated` with `one_target`, `unknown_finding`, `unknown_recommendation`, and for `on` `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `coach` (coaching team). Scope: `handovers:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["returnHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{handoverId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an offer back
         * @description Takes an offer back until it is answered and moves the case back to `diagnosis`; only a lead of the diagnosis team may, others get 403 `not_your_team`. The sealed version stays as it is; a draft copied from it opens (`nextDiagnosisId`).
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`, `already_answered`.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `diagnostician` (diagnosis team). Scope: `handovers:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["withdrawHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of a programme
         * @description Lists the sessions of one programme, latest planned day first unless `sort` says otherwise; filters combine. A note that the caller may not read is null with `noteHidden`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `sessions:read`.
         */
        get: operations["listProgrammeSessions"];
        put?: never;
        /**
         * Plan a session or record one held
         * @description Without `held` the session is planned, and every case on it must be in `coaching`; with `held` it is recorded as it took place, on a day since the cases entered coaching, whatever their open stage is now. The caller must be in the coaching team of every case on it: otherwise 403 `not_your_team`.
         *
         *     409 `action_blocked` with `wrong_stage` at each case that cannot take part.
         *
         *     422 `rule_violated` with `unknown_case`, `duplicate`, `before_coaching`, `outside_interval`, `unknown_recommendation`, `recommendation_declined`, `not_in_coaching_team`, `required` without a day, and with `held` also `attendance_missing`, `persons_without_presence`, `date_in_future`, `late_reason_required`.
         *
         *     Roles: `coach` (coaching team). Scope: `sessions:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description Lists the office’s sessions with the cases on them, latest planned day first unless `sort` says otherwise; filters combine. A note that the caller may not read is null with `noteHidden`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `sessions:read`.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of a case
         * @description Lists the sessions one case is on, latest planned day first unless `sort` says otherwise; filters combine. A note that the caller may not read is null with `noteHidden`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `sessions:read`.
         */
        get: operations["listCaseSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a session
         * @description Shows one session with its cases, and in `allowedActions` whether the caller may record it as held, cancel it or move it. A note that the caller may not read is null with `noteHidden`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `sessions:read`.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct the plan of a session
         * @description Corrects kind, mode, place, topic, coaches or cases of a planned session; `coachIds` and `cases` replace what is stored. Its day is moved by `reschedule`. The caller must be in the coaching team of every case on it: otherwise 403 `not_your_team`.
         *
         *     409 `action_blocked` with `already_held`, `already_cancelled` or `already_rescheduled`, and with `wrong_stage` at a case that is not in `coaching`.
         *
         *     422 `rule_violated` with `unknown_case`, `duplicate`, `before_coaching`, `outside_interval`, `unknown_recommendation`, `recommendation_declined`, `not_in_coaching_team`.
         *
         *     Roles: `coach` (coaching team). Scope: `sessions:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateSession"];
        trace?: never;
    };
    "/v1/sessions/{sessionId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a session was held
         * @description Records a planned session as held, with the minutes and the attendance of every case on it, each exactly once. Its coaches may, and leads of the coaching team; others get 403 `not_your_team`.
         *
         *     409 `action_blocked` with `already_held`, `already_cancelled` or `already_rescheduled`, and with `wrong_stage` at a case that is closed.
         *
         *     422 `rule_violated` with `attendance_missing`, `unknown_case`, `duplicate`, `persons_without_presence`, `before_coaching`, `outside_interval`, `date_in_future`, `late_reason_required`.
         *
         *     Roles: `coach` (coaching team). Scope: `sessions:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["holdSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{sessionId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a planned session
         * @description Calls a planned session off, with a reason; it stays to be read and counts as accounted for. Its coaches may, and leads of the coaching team; others get 403 `not_your_team`.
         *
         *     409 `action_blocked` with `already_held`, `already_cancelled` or `already_rescheduled`.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `late_reason_required`.
         *
         *     Roles: `coach` (coaching team). Scope: `sessions:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{sessionId}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a planned session to another day
         * @description Ends a planned session as `rescheduled` and plans another with the same cases, coaches and recommendations; the reply is the former one, whose `replacedById` names the new. Its coaches may, and leads of the coaching team; others get 403 `not_your_team`.
         *
         *     409 `action_blocked` with `already_held`, `already_cancelled` or `already_rescheduled`, and with `wrong_stage` at a case that is not in `coaching`.
         *
         *     422 `rule_violated` with `same_day`, `before_coaching`, `outside_interval`, `date_in_future`, `late_reason_required`.
         *
         *     Roles: `coach` (coaching team). Scope: `sessions:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["rescheduleSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{sessionId}/attendances/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how a case attended a session
         * @description Shows one case at one session; its `ETag` is the one that a correction sends. A note that the caller may not read is null with `noteHidden`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `sessions:read`.
         */
        get: operations["getAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct how a case attended a session
         * @description Corrects attendance, persons, note or the recommendations served, once the session was held and while the case is open; versions of the session and of its other cases do not change, so that two coaches never collide. The caller must be in the coaching team of the case: otherwise 403 `not_your_team`.
         *
         *     409 `action_blocked` with `not_held` or `wrong_stage` (the case is closed).
         *
         *     422 `rule_violated` with `persons_without_presence`, `unknown_recommendation`, `recommendation_declined`, `duplicate`.
         *
         *     Roles: `coach` (coaching team). Scope: `sessions:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateAttendance"];
        trace?: never;
    };
    "/v1/recommendations/{recommendationId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List progress on a recommendation
         * @description Lists what was done through all versions of a recommendation, latest day first, then latest entered; the first entry is where it stands. `standing` says so in short, with the answer of the coaching team.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `progress:read`.
         */
        get: operations["listProgress"];
        put?: never;
        /**
         * Record progress on a recommendation
         * @description Adds what was done on a recommendation that was accepted or deferred; the latest day says where it stands, and earlier entries stay. The caller must be in the coaching team of the case: otherwise 403 `not_your_team`.
         *
         *     409 `recommendation_declined`, `recommendation_not_accepted`, `superseded_recommendation` (a later diagnosis replaced it; `currentRecommendationId` names the one to use), or `action_blocked` with `wrong_stage` on a closed case.
         *
         *     422 `rule_violated` with `reason_required` for `dropped`, `unknown_session`, `before_coaching`, `outside_interval`, and for `on` `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `coach` (coaching team). Scope: `progress:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["recordProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/progress/{progressId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one entry of progress
         * @description Shows one entry: what was done on a recommendation on a day.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `progress:read`.
         */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the measurements of a case
         * @description Lists the figures of a case, rejected ones too, latest day first; `include=allowedActions` adds what the caller may do with each.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `measurements:read`.
         */
        get: operations["listMeasurements"];
        put?: never;
        /**
         * Record a measurement
         * @description Records a value, or the reason it is missing, of one metric at one point; it stands as `reported` until a second person checks it. Managers and the coaching team of the case may, and for the baseline the diagnosis team; others get 403 `not_your_team`. `baseline`, `midline` and `endline` need an open case; `follow_up_6` and `follow_up_12` attach to the closed one, from 5 and 11 months after it closed.
         *
         *     409 `conflict` names the record that stands for this metric and point in `measurementId`; `action_blocked` with `wrong_stage`, `case_void`.
         *
         *     422 `rule_violated` with `unknown_code`, `not_applicable_to_kind`, `value_or_reason`, `out_of_range`, `too_precise`, `window_required`, `window_not_applicable`, `window_backwards`, `outside_interval`, `follow_up_too_early`, `date_in_future`, `late_reason_required`.
         *
         *     Roles: `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `measurements:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["recordMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measurements/{measurementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a measurement
         * @description Shows one figure of a case, and in `allowedActions` whether the caller may verify or reject it.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `measurements:read`.
         */
        get: operations["getMeasurement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a measurement
         * @description Corrects a figure that nobody has checked yet; what is absent stays. Whoever recorded it may, and those who might have; others get 403 `not_your_team`.
         *
         *     409 `action_blocked` with `already_verified` or `already_rejected`, and with `wrong_stage` or `case_void`.
         *
         *     422 `rule_violated` with `not_applicable_to_kind`, `value_or_reason`, `out_of_range`, `too_precise`, `window_required`, `window_not_applicable`, `window_backwards`, `outside_interval`, `follow_up_too_early`, `date_in_future`, `late_reason_required`.
         *
         *     Roles: `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `measurements:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        patch: operations["updateMeasurement"];
        trace?: never;
    };
    "/v1/measurements/{measurementId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a measurement
         * @description A second person confirms a figure; only verified figures count in a verdict.
         *
         *     409 `action_blocked` with `is_recorder` (who recorded it), `is_coach_of_case`, `conflict_of_interest`, `already_verified`, `already_rejected`, `case_void`.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact` (before the figure was taken), `late_reason_required`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `measurements:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["verifyMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measurements/{measurementId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a measurement
         * @description A second person refuses a figure, verified ones too; another may then be recorded in its place, and a verdict that was read from it is superseded.
         *
         *     409 `action_blocked` with `is_recorder`, `is_coach_of_case`, `conflict_of_interest`, `already_rejected`, `case_void`, and `already_verified` where a closed case rests on it: reopen the case first.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact` (before the figure was taken), `late_reason_required`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `measurements:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["rejectMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/findings/{findingId}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what became of a penyakit
         * @description Lists the outcomes recorded on any version of a finding, latest day first: the first one counts.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `measurements:read`.
         */
        get: operations["listFindingOutcomes"];
        put?: never;
        /**
         * Record what became of a penyakit
         * @description Says what became of a confirmed finding of the diagnosis the coaching team accepted last; a later outcome replaces the one before, and all are kept. The caller must be in the coaching team of the case: otherwise 403 `not_your_team`.
         *
         *     409 `action_blocked` with `wrong_stage` on a closed case, `case_void`, `not_in_force`, `not_confirmed`.
         *
         *     422 `rule_violated` with `reason_required` for `not_assessed`, and for `on` `date_in_future`, `outside_interval`, `late_reason_required`.
         *
         *     Roles: `coach` (coaching team). Scope: `measurements:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["recordFindingOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/finding-outcomes/{findingOutcomeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what became of a penyakit
         * @description Shows one outcome of one penyakit, with its day and evidence.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `measurements:read`.
         */
        get: operations["getFindingOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/issue-verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue the verdict of a case
         * @description Judges a case in `evaluation` by the rule its programme pinned; the reply is the case, the verdict is at `/v1/cases/{caseId}/verdicts`. Issued again, it supersedes the verdict before, its override and its second signature included.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`, and with `endline_incomplete`, `unverified_measurement`, `finding_without_outcome` at each gap.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         *
         *     Roles: `manager` (programme manager). Scope: `verdicts:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["issueVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the verdicts of a case
         * @description Lists the verdicts of a case, newest first; at most one stands, the others are superseded. `include=allowedActions` adds what the caller may do with each.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `verdicts:read`.
         */
        get: operations["listVerdicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdicts/{verdictId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a verdict
         * @description Shows one verdict: each criterion with value, threshold and explanation, who issued, overrode and countersigned it, and in `allowedActions` whether the caller may override or countersign.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team). Scope: `verdicts:read`.
         */
        get: operations["getVerdict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdicts/{verdictId}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Override a verdict
         * @description Sets another result with a reason while the case is in `evaluation`; `ruleResult` keeps what the rule gave. The case can be closed only after a different manager or admin has countersigned; a further override needs a new signature.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`, `superseded`.
         *
         *     422 `rule_violated` with `same_result`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `verdicts:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["overrideVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdicts/{verdictId}/countersign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Countersign an overridden verdict
         * @description Gives an overridden verdict its second signature, so that the case can be closed with it.
         *
         *     409 `action_blocked` with `is_overrider` for whoever overrode it, `not_overridden`, `already_countersigned`, `superseded`, `wrong_stage`, `case_void`.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `verdicts:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["countersignVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what a programme has come to
         * @description Shows every number of a programme with numerator, denominator, and what was left out and why; void cases are in none. Counted on read: `asOfOn` says for which day. `/v1/code-lists/programme-metrics` says how each is counted.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `metrics:read`.
         */
        get: operations["getProgrammeMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/office-programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare regions and years
         * @description Lists counts by region and year, of the observer’s own region only, by region code and year; names, notes and ids are not in it. In a row of fewer than five cases the counts are null and `suppressed` is true. Demo offices are counted for demo observers only.
         *
         *     Roles: `observer` (province or ministry). Scope: `metrics:read`.
         */
        get: operations["listOfficeProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Lists the files brought in, the latest first, each with its counts.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `participants:read`.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Bring in a file
         * @description Receives a file, keeps it and answers at once; the rows are worked through afterwards, one file of an office at a time. Follow `Location` until `state` is none of `received` and `running`. Each row is held to the same rules as a single request and meets one of five fates: `created`, `updated` (only the columns the file has), `unchanged`, `possible_duplicate` (left out: it may mean a record that exists), `rejected`. A participant is recognised by a number, else by name and region together; the figures of a year by their participant and `bookYear`. One step writes the whole file or nothing. With `onError=abort` a single rejected row turns the file down; with `onError=skip` the other rows are written. With `dryRun=true` nothing is written and the report is the same. Encoding (UTF-8, UTF-16, Windows-1252) and separator (comma, semicolon, tab, pipe) are detected and reported; a damaged letter or a NUL is a fault of its row.
         *
         *     400 `idempotency_key_required` without `Idempotency-Key`; 400 `import_unreadable` for a wrong header, a quotation mark never closed or no rows.
         *
         *     413 above 10 MiB, `too_many_rows` above 20,000 rows; 415 for anything but CSV and NDJSON.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `participants:write`. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/templates/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the template of a file
         * @description Answers a CSV file with the columns of a dataset and one example row to write over. Columns may be left out or stand in any order. With `profile=excel` it opens in an Indonesian Excel by a double click.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `participants:read`.
         */
        get: operations["getImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an import
         * @description Answers where an import stands: what was detected in the file, how far it has come, and once it was gone through the five counts, which add up to `rowCount`. In a dry run and in a rejected import they say what would have been done.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `participants:read`.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of an import
         * @description Lists what became of each row, in the order of the file; none until the file was gone through. `fate=rejected` gives what is to be put right, with the column and the reason.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `participants:read`.
         */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an import
         * @description Ends an import that is still `received` or `running`. Nothing of its file is written, whatever was done so far.
         *
         *     409 `action_blocked` with `already_ended` once it has ended: what was written stays.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager). Scope: `participants:write`. `If-Match` is required: the ETag last read; 428 without it, 412 when it is stale. With an `Idempotency-Key`, a repeated call gets the first answer again.
         */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what has changed
         * @description Every change of the office in the order in which it became final, for jobs and caches that must miss nothing. An item shows its object as it is now; what changed several times within a page is told once, at its last change. An object also changes when a part of what it shows does: an attendance is a change of its session too, a new name of a participant one of its cases.
         *
         *     Keep `nextCursor` and pass it as `after`: at once while `hasMore`, else after a minute or more. A change may come twice, never not at all: store by `type` and `id`, ignore an item whose version is below the one you hold, delete on `remove`. A change is told once every change begun before it has ended, so the feed may lag behind a slow writer by seconds.
         *
         *     Without `after` it starts at the oldest change. Or take the exports first, then go on from their `Change-Cursor`.
         *
         *     A reporter gets null for persons and free notes, and neither `person` nor `affiliation`; notes come by their visibility. What is computed for a day or a caller, such as `programmeMonth` and `allowedActions`, is left out and is no change.
         *
         *     410 `cursor_expired`: the database was restored from a backup since; take the exports anew.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `diagnostician` (diagnosis team), `coach` (coaching team), `reporter` (reporting). Scope: `changes:read`.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what can be exported
         * @description Every dataset with the columns and filters that this caller may use, in the order of the workflow. A reporter finds no column that holds a person or a free note.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `reporter` (reporting). Scope: `exports:read`.
         */
        get: operations["listExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a dataset
         * @description The whole dataset as CSV or NDJSON, as it is at one instant, ordered by id and streamed, however large. `GET /v1/exports` says which datasets, columns and filters there are. For a copy that stays current, keep `Change-Cursor` and go on with `GET /v1/changes?after=`: nothing is missed between the two. A reporter gets no column that holds a person or a free note.
         *
         *     Ten exports a minute for each credential. Where too many are read at once the answer is 503 with `Retry-After`.
         *
         *     403 `not_your_role`: a column was asked for that the caller may not see.
         *
         *     Roles: `admin` (administrator), `manager` (programme manager), `reporter` (reporting). Scope: `exports:read`.
         */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the process runs
         * @description Answers as long as the process runs, whatever it depends on. No limit counts it.
         *
         *     Open: no credential is needed.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the server can serve
         * @description Answers 200 when the database does, 503 when it does not or the server is shutting down. No limit counts it.
         *
         *     Open: no credential is needed.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the gauges of the server
         * @description For Prometheus: durations by route and status, connections to the database, memory. Nothing about persons or cases. No limit counts it.
         *
         *     Open: no credential is needed.
         */
        get: operations["getServerMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what this server is
         * @description Answers a program with the name, version and state of the service and where to go on, and a browser (`Accept: text/html`) with a page that says the same.
         *
         *     Open: no credential is needed.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the documentation
         * @description A page for people: every operation with its examples, and a console to try it with a key of your own. It asks no other server for anything.
         *
         *     Open: no credential is needed.
         */
        get: operations["showConsole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read this document
         * @description The contract of this API as JSON, as it is committed with the source.
         *
         *     Open: no credential is needed.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.id.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read this document in Indonesian
         * @description The same contract; what is written for people in it is Indonesian.
         *
         *     Open: no credential is needed.
         */
        get: operations["getOpenApiIndonesian"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read this document as YAML
         * @description The same contract in YAML, for tools that take nothing else.
         *
         *     Open: no credential is needed.
         */
        get: operations["getOpenApiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the list of refusals
         * @description A page of every kind of refusal by status, each with what to do about it.
         *
         *     Open: no credential is needed.
         */
        get: operations["showProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the page of a refusal
         * @description The page that `type` of a problem leads to: what happened, what to do, an answer as it comes over the wire, and which operations can answer it.
         *
         *     Open: no credential is needed.
         */
        get: operations["showProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The coaching team takes the case over. */
        AcceptHandover: {
            /** @description An answer to each recommendation, each exactly once. */
            answers: components["schemas"]["AnswerCreate"][];
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description One step and whether this caller may take it now. */
        Action: {
            /**
             * @description Name of the action.
             * @example deactivate
             */
            verb: string;
            /**
             * @description Its operation in this document, which says what the body may hold; its label is in the code list `actions`.
             * @example deactivatePerson
             */
            operationId: string;
            /**
             * @description Where to POST it; a correction, whose operation is a PATCH, is sent there too.
             * @example /v1/people/0197a5c0-1c00-7000-8000-000000020007/deactivate
             */
            href: string;
            /**
             * @description Whether this caller may do it now.
             * @example true
             */
            allowed: boolean;
            /** @description Everything in the way; empty when allowed. */
            blockers: components["schemas"]["Blocker"][];
            /**
             * @description Members the body must hold.
             * @example [
             *       "reason"
             *     ]
             */
            requires: string[];
        };
        /**
         * @description What a list of measurements or verdicts may add to each.
         * @example allowedActions
         * @enum {string}
         */
        ActionsInclude: "allowedActions";
        /** @description A declared tie: it bars the person from judging that participant. */
        Affiliation: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000050001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-04-16T02:02:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-04-16T02:02:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The person, whom the tie bars.
             * @example 0197a5c0-1c00-7000-8000-000000020002
             */
            personId: string;
            /**
             * Format: uuid
             * @description The participant the person is tied to.
             * @example 0197a5c0-1c00-7000-8000-000000090002
             */
            participantId: string;
            /** @description What ties the person to it. */
            kind: components["schemas"]["AffiliationKind"];
            /**
             * Format: date
             * @description First day of the tie.
             * @example 2016-01-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day of the tie; null while it lasts.
             * @example 2018-06-30
             */
            endsOn: string | null;
        };
        /** @description A change of an object of type `affiliation`. */
        AffiliationChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "affiliation";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["Affiliation"] | null;
        };
        /** @description A tie to declare. */
        AffiliationCreate: {
            /**
             * Format: uuid
             * @description The participant the person is tied to.
             * @example 0197a5c0-1c00-7000-8000-000000090002
             */
            participantId: string;
            /** @description What ties the person to it. */
            kind: components["schemas"]["AffiliationKind"];
            /**
             * Format: date
             * @description First day of the tie.
             * @example 2016-01-01
             */
            startsOn: string;
        };
        /**
         * @description What ties a person to a participant.
         * @example family
         * @enum {string}
         */
        AffiliationKind: "member" | "board" | "employee" | "owner" | "family" | "lender" | "other";
        /** @description One page of a list. */
        AffiliationPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Affiliation"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description When the tie began or ended. */
        AffiliationPatch: {
            /**
             * Format: date
             * @description First day of the tie.
             * @example 2016-01-01
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Last day of the tie; null when it lasts after all.
             * @example 2018-06-30
             */
            endsOn?: string | null;
        };
        /** @description What is known of a participant’s book year. */
        AnnualFigures: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000110003
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-08-06T02:01:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-08-06T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The participant.
             * @example 0197a5c0-1c00-7000-8000-000000090007
             */
            participantId: string;
            /**
             * Format: int32
             * @description The book year the figures are of.
             * @example 2017
             */
            bookYear: number;
            /**
             * Format: date
             * @description The day the annual meeting (RAT) on this book year was held; null when not held.
             * @example 2018-03-12
             */
            ratHeldOn: string | null;
            /**
             * Format: date
             * @description The day the RAT was reported to the office; null when not reported.
             * @example 2018-06-27
             */
            ratReportedOn: string | null;
            /**
             * Format: int32
             * @description Members who are women; null when unknown.
             * @example 64
             */
            membersFemale: number | null;
            /**
             * Format: int32
             * @description Members who are men; null when unknown.
             * @example 56
             */
            membersMale: number | null;
            /**
             * Format: int32
             * @description Members, all; null when unknown.
             * @example 120
             */
            membersTotal: number | null;
            /**
             * Format: int32
             * @description Workers who are women; null when unknown.
             * @example 3
             */
            workersFemale: number | null;
            /**
             * Format: int32
             * @description Workers who are men; null when unknown.
             * @example 2
             */
            workersMale: number | null;
            /**
             * Format: int32
             * @description Workers, all; null when unknown.
             * @example 5
             */
            workersTotal: number | null;
            /**
             * Format: int64
             * @description Assets at the end of the book year, in whole rupiah; null when unknown.
             * @example 850000000
             */
            assetsRupiah: number | null;
            /**
             * Format: int64
             * @description Own capital at the end of the book year, which may be negative, in whole rupiah; null when unknown.
             * @example 320000000
             */
            equityRupiah: number | null;
            /**
             * Format: int64
             * @description Outside capital at the end of the book year, in whole rupiah; null when unknown.
             * @example 530000000
             */
            outsideCapitalRupiah: number | null;
            /**
             * Format: int64
             * @description Business volume (sales) of the book year, in whole rupiah; null when unknown.
             * @example 1200000000
             */
            businessVolumeRupiah: number | null;
            /**
             * Format: int64
             * @description Surplus (SHU) of the book year, which may be negative, in whole rupiah; null when unknown.
             * @example 9500000
             */
            shuRupiah: number | null;
            /**
             * Format: int64
             * @description Savings taken, at the end of the book year, in whole rupiah; null when unknown.
             * @example 380000000
             */
            savingsRupiah: number | null;
            /**
             * Format: int64
             * @description Loans given, at the end of the book year, in whole rupiah; null when unknown.
             * @example 590000000
             */
            loansRupiah: number | null;
            /**
             * Format: int64
             * @description Cash and bank; at the end of the book year, in whole rupiah; null when unknown.
             * @example 64000000
             */
            cashAndBankRupiah: number | null;
            /**
             * Format: int64
             * @description Liquid assets: cash, bank and what turns into cash at once; at the end of the book year, in whole rupiah; null when unknown.
             * @example 71000000
             */
            liquidAssetsRupiah: number | null;
            /**
             * Format: int64
             * @description Receivables, all; at the end of the book year, in whole rupiah; null when unknown.
             * @example 640000000
             */
            receivablesRupiah: number | null;
            /**
             * Format: int64
             * @description Trade receivables, part of the receivables; at the end of the book year, in whole rupiah; null when unknown.
             * @example 50000000
             */
            tradeReceivablesRupiah: number | null;
            /**
             * Format: int64
             * @description Inventory; at the end of the book year, in whole rupiah; null when unknown.
             * @example 96000000
             */
            inventoryRupiah: number | null;
            /**
             * Format: int64
             * @description Current assets; at the end of the book year, in whole rupiah; null when unknown.
             * @example 810000000
             */
            currentAssetsRupiah: number | null;
            /**
             * Format: int64
             * @description Short-term liabilities; at the end of the book year, in whole rupiah; null when unknown.
             * @example 410000000
             */
            shortTermLiabilitiesRupiah: number | null;
            /**
             * Format: int64
             * @description Long-term liabilities; at the end of the book year, in whole rupiah; null when unknown.
             * @example 120000000
             */
            longTermLiabilitiesRupiah: number | null;
            /**
             * Format: int64
             * @description Liabilities, all; at the end of the book year, in whole rupiah; null when unknown.
             * @example 530000000
             */
            liabilitiesRupiah: number | null;
            /**
             * Format: int64
             * @description Tax payable and costs not yet paid, part of the liabilities; at the end of the book year, in whole rupiah; null when unknown.
             * @example 6000000
             */
            accruedLiabilitiesRupiah: number | null;
            /**
             * Format: int64
             * @description Principal and mandatory savings (pokok and wajib); at the end of the book year, in whole rupiah; null when unknown.
             * @example 260000000
             */
            principalAndMandatorySavingsRupiah: number | null;
            /**
             * Format: int64
             * @description Deposits of members, part of all deposits; at the end of the book year, in whole rupiah; null when unknown.
             * @example 352000000
             */
            memberDepositsRupiah: number | null;
            /**
             * Format: int64
             * @description Deposits taken, all; at the end of the book year, in whole rupiah; null when unknown.
             * @example 380000000
             */
            depositsRupiah: number | null;
            /**
             * Format: int64
             * @description Capital lent by members: savings, term deposits and entrusted funds; at the end of the book year, in whole rupiah; null when unknown.
             * @example 352000000
             */
            memberLoanCapitalRupiah: number | null;
            /**
             * Format: int64
             * @description Bad loans, part of the loans given; at the end of the book year, in whole rupiah; null when unknown.
             * @example 83000000
             */
            badLoansRupiah: number | null;
            /**
             * Format: int64
             * @description Gross participation of members; over the book year, in whole rupiah; null when unknown.
             * @example 196000000
             */
            grossMemberParticipationRupiah: number | null;
            /**
             * Format: int64
             * @description Cost of service; over the book year, in whole rupiah; null when unknown.
             * @example 118000000
             */
            serviceCostRupiah: number | null;
            /**
             * Format: int64
             * @description Operating cost; over the book year, in whole rupiah; null when unknown.
             * @example 47000000
             */
            operatingCostRupiah: number | null;
            /**
             * Format: int64
             * @description Operating cost of serving members, part of the operating cost; over the book year, in whole rupiah; null when unknown.
             * @example 44000000
             */
            memberOperatingCostRupiah: number | null;
            /**
             * Format: int64
             * @description Cost of being a cooperative: meetings, education, oversight; over the book year, in whole rupiah; null when unknown.
             * @example 13000000
             */
            cooperativeCostRupiah: number | null;
            /**
             * Format: int64
             * @description Gross SHU, before operating cost, which may be negative; over the book year, in whole rupiah; null when unknown.
             * @example 78000000
             */
            grossShuRupiah: number | null;
            /**
             * Format: int64
             * @description Sales; over the book year, in whole rupiah; null when unknown.
             * @example 1200000000
             */
            salesRupiah: number | null;
            /**
             * Format: int64
             * @description Cost of sales; over the book year, in whole rupiah; null when unknown.
             * @example 1050000000
             */
            costOfSalesRupiah: number | null;
            /**
             * Format: int64
             * @description Income, all; over the book year, in whole rupiah; null when unknown.
             * @example 196000000
             */
            totalIncomeRupiah: number | null;
            /**
             * @description The paper or file that shows it, and where in it; null when none was seen.
             * @example Neraca 31 Desember 2017, hlm. 4
             */
            evidence: string | null;
            /**
             * @description Where this is known from.
             * @example Buku RAT
             */
            source: string;
        };
        /** @description A change of an object of type `annual_figures`. */
        AnnualFiguresChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "annual_figures";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["AnnualFigures"] | null;
        };
        /** @description A change of a book year’s figures. */
        AnnualFiguresCorrection: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000000008
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-06-27T02:01:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-06-27T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The figures that changed.
             * @example 0197a5c0-1c00-7000-8000-000000110002
             */
            annualFiguresId: string;
            /**
             * Format: int32
             * @description The version of the figures that the change replaced.
             * @example 1
             */
            fromVersion: number;
            /**
             * @description The members that changed.
             * @example [
             *       "ratHeldOn",
             *       "ratReportedOn",
             *       "evidence",
             *       "source"
             *     ]
             */
            changedMembers: string[];
            /** @description Every member as it was before the change. */
            before: components["schemas"]["FormerFigures"];
            /**
             * @description Why; null when none was given.
             * @example RAT sudah mengesahkan laporan tahun buku 2017.
             */
            reason: string | null;
            /**
             * Format: uuid
             * @description The person who changed it; null when done at the machine.
             * @example 0197a5c0-1c00-7000-8000-000000020005
             */
            recordedById: string | null;
        };
        /** @description One page of a list. */
        AnnualFiguresCorrectionPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["AnnualFiguresCorrection"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description What is known of a book year. */
        AnnualFiguresCreate: {
            /**
             * Format: int32
             * @description The book year the figures are of.
             * @example 2017
             */
            bookYear: number;
            /**
             * Format: date
             * @description The day the annual meeting (RAT) on this book year was held; null when not held.
             * @example 2018-03-12
             */
            ratHeldOn?: string | null;
            /**
             * Format: date
             * @description The day the RAT was reported to the office; null when not reported.
             * @example 2018-03-26
             */
            ratReportedOn?: string | null;
            /**
             * Format: int32
             * @description Members who are women; null when unknown.
             * @example 64
             */
            membersFemale?: number | null;
            /**
             * Format: int32
             * @description Members who are men; null when unknown.
             * @example 56
             */
            membersMale?: number | null;
            /**
             * Format: int32
             * @description Members, all; null when unknown.
             * @example 120
             */
            membersTotal?: number | null;
            /**
             * Format: int32
             * @description Workers who are women; null when unknown.
             * @example 3
             */
            workersFemale?: number | null;
            /**
             * Format: int32
             * @description Workers who are men; null when unknown.
             * @example 2
             */
            workersMale?: number | null;
            /**
             * Format: int32
             * @description Workers, all; null when unknown.
             * @example 5
             */
            workersTotal?: number | null;
            /**
             * Format: int64
             * @description Assets at the end of the book year, in whole rupiah; null when unknown.
             * @example 850000000
             */
            assetsRupiah?: number | null;
            /**
             * Format: int64
             * @description Own capital at the end of the book year, which may be negative, in whole rupiah; null when unknown.
             * @example 320000000
             */
            equityRupiah?: number | null;
            /**
             * Format: int64
             * @description Outside capital at the end of the book year, in whole rupiah; null when unknown.
             * @example 530000000
             */
            outsideCapitalRupiah?: number | null;
            /**
             * Format: int64
             * @description Business volume (sales) of the book year, in whole rupiah; null when unknown.
             * @example 1200000000
             */
            businessVolumeRupiah?: number | null;
            /**
             * Format: int64
             * @description Surplus (SHU) of the book year, which may be negative, in whole rupiah; null when unknown.
             * @example 18000000
             */
            shuRupiah?: number | null;
            /**
             * Format: int64
             * @description Savings taken, at the end of the book year, in whole rupiah; null when unknown.
             * @example 380000000
             */
            savingsRupiah?: number | null;
            /**
             * Format: int64
             * @description Loans given, at the end of the book year, in whole rupiah; null when unknown.
             * @example 590000000
             */
            loansRupiah?: number | null;
            /**
             * Format: int64
             * @description Cash and bank; at the end of the book year, in whole rupiah; null when unknown.
             * @example 64000000
             */
            cashAndBankRupiah?: number | null;
            /**
             * Format: int64
             * @description Liquid assets: cash, bank and what turns into cash at once; at the end of the book year, in whole rupiah; null when unknown.
             * @example 71000000
             */
            liquidAssetsRupiah?: number | null;
            /**
             * Format: int64
             * @description Receivables, all; at the end of the book year, in whole rupiah; null when unknown.
             * @example 640000000
             */
            receivablesRupiah?: number | null;
            /**
             * Format: int64
             * @description Trade receivables, part of the receivables; at the end of the book year, in whole rupiah; null when unknown.
             * @example 50000000
             */
            tradeReceivablesRupiah?: number | null;
            /**
             * Format: int64
             * @description Inventory; at the end of the book year, in whole rupiah; null when unknown.
             * @example 96000000
             */
            inventoryRupiah?: number | null;
            /**
             * Format: int64
             * @description Current assets; at the end of the book year, in whole rupiah; null when unknown.
             * @example 810000000
             */
            currentAssetsRupiah?: number | null;
            /**
             * Format: int64
             * @description Short-term liabilities; at the end of the book year, in whole rupiah; null when unknown.
             * @example 410000000
             */
            shortTermLiabilitiesRupiah?: number | null;
            /**
             * Format: int64
             * @description Long-term liabilities; at the end of the book year, in whole rupiah; null when unknown.
             * @example 120000000
             */
            longTermLiabilitiesRupiah?: number | null;
            /**
             * Format: int64
             * @description Liabilities, all; at the end of the book year, in whole rupiah; null when unknown.
             * @example 530000000
             */
            liabilitiesRupiah?: number | null;
            /**
             * Format: int64
             * @description Tax payable and costs not yet paid, part of the liabilities; at the end of the book year, in whole rupiah; null when unknown.
             * @example 6000000
             */
            accruedLiabilitiesRupiah?: number | null;
            /**
             * Format: int64
             * @description Principal and mandatory savings (pokok and wajib); at the end of the book year, in whole rupiah; null when unknown.
             * @example 260000000
             */
            principalAndMandatorySavingsRupiah?: number | null;
            /**
             * Format: int64
             * @description Deposits of members, part of all deposits; at the end of the book year, in whole rupiah; null when unknown.
             * @example 352000000
             */
            memberDepositsRupiah?: number | null;
            /**
             * Format: int64
             * @description Deposits taken, all; at the end of the book year, in whole rupiah; null when unknown.
             * @example 380000000
             */
            depositsRupiah?: number | null;
            /**
             * Format: int64
             * @description Capital lent by members: savings, term deposits and entrusted funds; at the end of the book year, in whole rupiah; null when unknown.
             * @example 352000000
             */
            memberLoanCapitalRupiah?: number | null;
            /**
             * Format: int64
             * @description Bad loans, part of the loans given; at the end of the book year, in whole rupiah; null when unknown.
             * @example 83000000
             */
            badLoansRupiah?: number | null;
            /**
             * Format: int64
             * @description Gross participation of members; over the book year, in whole rupiah; null when unknown.
             * @example 196000000
             */
            grossMemberParticipationRupiah?: number | null;
            /**
             * Format: int64
             * @description Cost of service; over the book year, in whole rupiah; null when unknown.
             * @example 118000000
             */
            serviceCostRupiah?: number | null;
            /**
             * Format: int64
             * @description Operating cost; over the book year, in whole rupiah; null when unknown.
             * @example 47000000
             */
            operatingCostRupiah?: number | null;
            /**
             * Format: int64
             * @description Operating cost of serving members, part of the operating cost; over the book year, in whole rupiah; null when unknown.
             * @example 44000000
             */
            memberOperatingCostRupiah?: number | null;
            /**
             * Format: int64
             * @description Cost of being a cooperative: meetings, education, oversight; over the book year, in whole rupiah; null when unknown.
             * @example 13000000
             */
            cooperativeCostRupiah?: number | null;
            /**
             * Format: int64
             * @description Gross SHU, before operating cost, which may be negative; over the book year, in whole rupiah; null when unknown.
             * @example 78000000
             */
            grossShuRupiah?: number | null;
            /**
             * Format: int64
             * @description Sales; over the book year, in whole rupiah; null when unknown.
             * @example 1200000000
             */
            salesRupiah?: number | null;
            /**
             * Format: int64
             * @description Cost of sales; over the book year, in whole rupiah; null when unknown.
             * @example 1050000000
             */
            costOfSalesRupiah?: number | null;
            /**
             * Format: int64
             * @description Income, all; over the book year, in whole rupiah; null when unknown.
             * @example 196000000
             */
            totalIncomeRupiah?: number | null;
            /**
             * @description The paper or file that shows it, and where in it; null when none was seen.
             * @example Neraca 31 Desember 2017, hlm. 4
             */
            evidence?: string | null;
            /**
             * @description Where this is known from.
             * @example Laporan pengurus, belum disahkan RAT
             */
            source: string;
        };
        /** @description One page of a list. */
        AnnualFiguresPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["AnnualFigures"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description What changes of a book year; null: unknown after all. */
        AnnualFiguresPatch: {
            /**
             * Format: date
             * @description The day the annual meeting (RAT) on this book year was held; null when not held.
             * @example 2018-06-25
             */
            ratHeldOn?: string | null;
            /**
             * Format: date
             * @description The day the RAT was reported to the office; null when not reported.
             * @example 2018-06-27
             */
            ratReportedOn?: string | null;
            /**
             * Format: int32
             * @description Members who are women; null when unknown.
             * @example 64
             */
            membersFemale?: number | null;
            /**
             * Format: int32
             * @description Members who are men; null when unknown.
             * @example 56
             */
            membersMale?: number | null;
            /**
             * Format: int32
             * @description Members, all; null when unknown.
             * @example 120
             */
            membersTotal?: number | null;
            /**
             * Format: int32
             * @description Workers who are women; null when unknown.
             * @example 3
             */
            workersFemale?: number | null;
            /**
             * Format: int32
             * @description Workers who are men; null when unknown.
             * @example 2
             */
            workersMale?: number | null;
            /**
             * Format: int32
             * @description Workers, all; null when unknown.
             * @example 5
             */
            workersTotal?: number | null;
            /**
             * Format: int64
             * @description Assets at the end of the book year, in whole rupiah; null when unknown.
             * @example 850000000
             */
            assetsRupiah?: number | null;
            /**
             * Format: int64
             * @description Own capital at the end of the book year, which may be negative, in whole rupiah; null when unknown.
             * @example 320000000
             */
            equityRupiah?: number | null;
            /**
             * Format: int64
             * @description Outside capital at the end of the book year, in whole rupiah; null when unknown.
             * @example 530000000
             */
            outsideCapitalRupiah?: number | null;
            /**
             * Format: int64
             * @description Business volume (sales) of the book year, in whole rupiah; null when unknown.
             * @example 1200000000
             */
            businessVolumeRupiah?: number | null;
            /**
             * Format: int64
             * @description Surplus (SHU) of the book year, which may be negative, in whole rupiah; null when unknown.
             * @example 42000000
             */
            shuRupiah?: number | null;
            /**
             * Format: int64
             * @description Savings taken, at the end of the book year, in whole rupiah; null when unknown.
             * @example 380000000
             */
            savingsRupiah?: number | null;
            /**
             * Format: int64
             * @description Loans given, at the end of the book year, in whole rupiah; null when unknown.
             * @example 590000000
             */
            loansRupiah?: number | null;
            /**
             * Format: int64
             * @description Cash and bank; at the end of the book year, in whole rupiah; null when unknown.
             * @example 64000000
             */
            cashAndBankRupiah?: number | null;
            /**
             * Format: int64
             * @description Liquid assets: cash, bank and what turns into cash at once; at the end of the book year, in whole rupiah; null when unknown.
             * @example 71000000
             */
            liquidAssetsRupiah?: number | null;
            /**
             * Format: int64
             * @description Receivables, all; at the end of the book year, in whole rupiah; null when unknown.
             * @example 640000000
             */
            receivablesRupiah?: number | null;
            /**
             * Format: int64
             * @description Trade receivables, part of the receivables; at the end of the book year, in whole rupiah; null when unknown.
             * @example 50000000
             */
            tradeReceivablesRupiah?: number | null;
            /**
             * Format: int64
             * @description Inventory; at the end of the book year, in whole rupiah; null when unknown.
             * @example 96000000
             */
            inventoryRupiah?: number | null;
            /**
             * Format: int64
             * @description Current assets; at the end of the book year, in whole rupiah; null when unknown.
             * @example 810000000
             */
            currentAssetsRupiah?: number | null;
            /**
             * Format: int64
             * @description Short-term liabilities; at the end of the book year, in whole rupiah; null when unknown.
             * @example 410000000
             */
            shortTermLiabilitiesRupiah?: number | null;
            /**
             * Format: int64
             * @description Long-term liabilities; at the end of the book year, in whole rupiah; null when unknown.
             * @example 120000000
             */
            longTermLiabilitiesRupiah?: number | null;
            /**
             * Format: int64
             * @description Liabilities, all; at the end of the book year, in whole rupiah; null when unknown.
             * @example 530000000
             */
            liabilitiesRupiah?: number | null;
            /**
             * Format: int64
             * @description Tax payable and costs not yet paid, part of the liabilities; at the end of the book year, in whole rupiah; null when unknown.
             * @example 6000000
             */
            accruedLiabilitiesRupiah?: number | null;
            /**
             * Format: int64
             * @description Principal and mandatory savings (pokok and wajib); at the end of the book year, in whole rupiah; null when unknown.
             * @example 260000000
             */
            principalAndMandatorySavingsRupiah?: number | null;
            /**
             * Format: int64
             * @description Deposits of members, part of all deposits; at the end of the book year, in whole rupiah; null when unknown.
             * @example 352000000
             */
            memberDepositsRupiah?: number | null;
            /**
             * Format: int64
             * @description Deposits taken, all; at the end of the book year, in whole rupiah; null when unknown.
             * @example 380000000
             */
            depositsRupiah?: number | null;
            /**
             * Format: int64
             * @description Capital lent by members: savings, term deposits and entrusted funds; at the end of the book year, in whole rupiah; null when unknown.
             * @example 352000000
             */
            memberLoanCapitalRupiah?: number | null;
            /**
             * Format: int64
             * @description Bad loans, part of the loans given; at the end of the book year, in whole rupiah; null when unknown.
             * @example 83000000
             */
            badLoansRupiah?: number | null;
            /**
             * Format: int64
             * @description Gross participation of members; over the book year, in whole rupiah; null when unknown.
             * @example 196000000
             */
            grossMemberParticipationRupiah?: number | null;
            /**
             * Format: int64
             * @description Cost of service; over the book year, in whole rupiah; null when unknown.
             * @example 118000000
             */
            serviceCostRupiah?: number | null;
            /**
             * Format: int64
             * @description Operating cost; over the book year, in whole rupiah; null when unknown.
             * @example 47000000
             */
            operatingCostRupiah?: number | null;
            /**
             * Format: int64
             * @description Operating cost of serving members, part of the operating cost; over the book year, in whole rupiah; null when unknown.
             * @example 44000000
             */
            memberOperatingCostRupiah?: number | null;
            /**
             * Format: int64
             * @description Cost of being a cooperative: meetings, education, oversight; over the book year, in whole rupiah; null when unknown.
             * @example 13000000
             */
            cooperativeCostRupiah?: number | null;
            /**
             * Format: int64
             * @description Gross SHU, before operating cost, which may be negative; over the book year, in whole rupiah; null when unknown.
             * @example 78000000
             */
            grossShuRupiah?: number | null;
            /**
             * Format: int64
             * @description Sales; over the book year, in whole rupiah; null when unknown.
             * @example 1200000000
             */
            salesRupiah?: number | null;
            /**
             * Format: int64
             * @description Cost of sales; over the book year, in whole rupiah; null when unknown.
             * @example 1050000000
             */
            costOfSalesRupiah?: number | null;
            /**
             * Format: int64
             * @description Income, all; over the book year, in whole rupiah; null when unknown.
             * @example 196000000
             */
            totalIncomeRupiah?: number | null;
            /**
             * @description The paper or file that shows it, and where in it; null when none was seen.
             * @example Berita acara RAT 25 Juni 2018, hlm. 3
             */
            evidence?: string | null;
            /**
             * @description Where this is known from.
             * @example Berita acara RAT
             */
            source?: string;
            /**
             * @description Why it changes; kept with the former values.
             * @example RAT sudah mengesahkan laporan tahun buku 2017.
             */
            reason?: string;
        };
        /** @description Declining needs a reason, deferring a date. */
        AnswerCreate: {
            /**
             * Format: uuid
             * @description The recommendation.
             * @example 0197a5c0-1c00-7000-8000-000000160001
             */
            recommendationId: string;
            /**
             * @description What the coaching team says to it.
             * @example accepted
             */
            answer: components["schemas"]["RecommendationAnswer"];
            /**
             * @description Why it is declined or deferred; needed when declined.
             * @example Pengurus sudah dua kali berkunjung; RAT lebih mendesak.
             */
            reason?: string;
            /**
             * Format: date
             * @description The day until which it is deferred; needed when deferred.
             * @example 2018-07-02
             */
            deferredTo?: string;
        };
        /** @description A key that has not been revoked; its secret is not kept. */
        ApiKey: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000030002
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-08-01T02:09:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-08-01T02:09:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The person who acts with it; null for a job, which reads numbers only.
             * @example 0197a5c0-1c00-7000-8000-000000020007
             */
            personId: string | null;
            /**
             * @description What it is for; no personal data.
             * @example Kunci pribadi
             */
            label: string;
            /**
             * @description All it may still do; null when it is not narrowed.
             * @example [
             *       "metrics:read"
             *     ]
             */
            scopes: components["schemas"]["Scope"][] | null;
            /**
             * Format: date-time
             * @description When it stops working.
             * @example 2019-08-01T02:09:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it was last used, to the minute; null when never.
             * @example null
             */
            lastUsedAt: string | null;
        };
        /** @description A key to make. */
        ApiKeyCreate: {
            /**
             * Format: uuid
             * @description Who acts with it; absent or null for a job, which reads numbers only.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            personId?: string | null;
            /**
             * @description What it is for; no personal data.
             * @example Laporan bulanan
             */
            label: string;
            /**
             * @description All it may do; absent or null: not narrowed.
             * @example [
             *       "metrics:read"
             *     ]
             */
            scopes?: components["schemas"]["Scope"][] | null;
            /**
             * Format: date-time
             * @description When it stops working, at most a year from now; a year if absent.
             * @example 2019-03-01T00:00:00.000Z
             */
            expiresAt?: string;
        };
        /** @description A new key, with its secret. */
        ApiKeyCreated: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000030001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-08-01T02:08:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-08-01T02:08:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The person who acts with it; null for a job, which reads numbers only.
             * @example null
             */
            personId: string | null;
            /**
             * @description What it is for; no personal data.
             * @example Laporan bulanan
             */
            label: string;
            /**
             * @description All it may still do; null when it is not narrowed.
             * @example [
             *       "metrics:read"
             *     ]
             */
            scopes: components["schemas"]["Scope"][] | null;
            /**
             * Format: date-time
             * @description When it stops working.
             * @example 2019-08-01T02:08:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it was last used, to the minute; null when never.
             * @example null
             */
            lastUsedAt: string | null;
            /**
             * @description The key, for `X-API-Key`: shown now and never again. Null in a repeated reply.
             * @example ck_0197a5c01c0070008000000000030001_contoh-kunci-palsu-jangan-dipakai-di-klinik
             */
            key: string | null;
        };
        /** @description One page of a list. */
        ApiKeyPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["ApiKey"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Names the teams of a case; at least one of the two. */
        AssignTeam: {
            /**
             * Format: uuid
             * @description The team that diagnoses it, a diagnosis team of the programme.
             * @example 0197a5c0-1c00-7000-8000-000000070003
             */
            diagnosisTeamId?: string;
            /**
             * Format: uuid
             * @description The team that coaches it, a coaching team of the programme.
             * @example 0197a5c0-1c00-7000-8000-000000070004
             */
            coachingTeamId?: string;
        };
        /** @description One case at one session, with a version of its own: two coaches never collide. */
        Attendance: {
            /**
             * Format: uuid
             * @description The attendance of this case at this session.
             * @example 0197a5c0-1c00-7000-8000-000000000011
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-08-06T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-08-06T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The session.
             * @example 0197a5c0-1c00-7000-8000-000000180005
             */
            sessionId: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /** @description Whether anyone of the case came; null until it was held. */
            attendance: components["schemas"]["AttendanceKind"] | null;
            /**
             * Format: int32
             * @description Women who came; null when nobody counted.
             * @example 4
             */
            personsFemale: number | null;
            /**
             * Format: int32
             * @description Men who came; null when nobody counted.
             * @example 3
             */
            personsMale: number | null;
            /**
             * @description What was said and agreed; null without a note, and for who may not read it.
             * @example Jadwal, undangan dan bahan RAT: dibahas bersama pengurus.
             */
            note: string | null;
            /**
             * @description Whether there is a note that the caller may not read.
             * @example false
             */
            noteHidden: boolean;
            /** @description Who reads the note. */
            noteVisibility: components["schemas"]["NoteVisibility"];
            /**
             * @description The recommendations of the accepted diagnosis of this case that it serves.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000160002"
             *     ]
             */
            recommendationIds: string[];
        };
        /** @description A change of an object of type `attendance`. */
        AttendanceChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "attendance";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["Attendance"] | null;
        };
        /** @description How one case attended a session that was held. */
        AttendanceCreate: {
            /**
             * Format: uuid
             * @description A case of this session.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /** @description Whether anyone of the case came. */
            attendance: components["schemas"]["AttendanceKind"];
            /**
             * Format: int32
             * @description Women who came; null when nobody counted.
             * @example 4
             */
            personsFemale?: number | null;
            /**
             * Format: int32
             * @description Men who came; null when nobody counted.
             * @example 3
             */
            personsMale?: number | null;
            /**
             * @description What was said and agreed; null without a note.
             * @example Buku kas Januari sampai April sudah lengkap.
             */
            note?: string | null;
            /** @description Who reads the note; `team` if absent. */
            noteVisibility?: components["schemas"]["NoteVisibility"];
        };
        /**
         * @description Whether anyone of the case came; the excused do not lower the attendance ratio.
         * @example present
         * @enum {string}
         */
        AttendanceKind: "present" | "excused" | "absent";
        /** @description Corrects one case's attendance and note. */
        AttendancePatch: {
            /** @description Whether anyone of the case came. */
            attendance?: components["schemas"]["AttendanceKind"];
            /**
             * Format: int32
             * @description Women who came; null when nobody counted.
             * @example 5
             */
            personsFemale?: number | null;
            /**
             * Format: int32
             * @description Men who came; null when nobody counted.
             * @example 3
             */
            personsMale?: number | null;
            /**
             * @description What was said and agreed; null without a note.
             * @example Buku kas Januari sampai April lengkap; neraca pekan depan.
             */
            note?: string | null;
            /** @description Who reads the note. */
            noteVisibility?: components["schemas"]["NoteVisibility"];
            /** @description The recommendations of the accepted diagnosis of this case that it serves. */
            recommendationIds?: string[];
        };
        /**
         * @description How far the clinic had a part in the figure.
         * @example mainly
         * @enum {string}
         */
        Attribution: "none" | "partly" | "mainly";
        /**
         * @description The profession or institution a person of the clinic comes from.
         * @example dekopinda
         * @enum {string}
         */
        Background: "academic" | "banking" | "expert" | "dekopinda" | "practitioner" | "office";
        /**
         * @description Whether the members of a cooperative are persons or cooperatives.
         * @example primer
         * @enum {string}
         */
        Bentuk: "primer" | "sekunder";
        /** @description Something that stands in the way of an action. */
        Blocker: {
            /**
             * @description Stable code to branch on.
             * @example already_active
             */
            code: string;
            /**
             * @description The part of the resource in the way, as a JSON pointer.
             * @example #/deactivatedAt
             */
            pointer: string;
            /**
             * @description For people, in the language of the request.
             * @example Orang ini masih aktif.
             */
            message: string;
        };
        /** @description Money for one purpose from one source. */
        BudgetLine: {
            /**
             * @description Who pays: the source of the money.
             * @example APBD Kota Bogor
             */
            fundingSource: string;
            /**
             * @description What the money is for.
             * @example Honor tenaga pendamping
             */
            purpose: string;
            /**
             * Format: int64
             * @description The amount, in whole rupiah.
             * @example 150000000
             */
            amountRupiah: number;
        };
        /** @description Money for one purpose from one source. */
        BudgetLineCreate: {
            /**
             * @description Who pays: the source of the money.
             * @example APBD Kota Bogor
             */
            fundingSource: string;
            /**
             * @description What the money is for.
             * @example Honor tenaga pendamping
             */
            purpose: string;
            /**
             * Format: int64
             * @description The amount, in whole rupiah.
             * @example 150000000
             */
            amountRupiah: number;
        };
        /** @description One participant's passage through one programme. */
        Case: {
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-04-02T02:06:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-04-02T02:06:00.000Z
             */
            updatedAt: string;
            /**
             * @description Number for people, by programme year and order of enrolment.
             * @example KK-2018-0007
             */
            caseNumber: string;
            /**
             * Format: uuid
             * @description The programme it passes through.
             * @example 0197a5c0-1c00-7000-8000-000000060002
             */
            programmeId: string;
            /**
             * Format: uuid
             * @description The cooperative or enterprise.
             * @example 0197a5c0-1c00-7000-8000-000000090001
             */
            participantId: string;
            /** @description What the participant is. */
            participantKind: components["schemas"]["ParticipantKind"];
            /**
             * @description Name of the participant.
             * @example Koperasi Melati Sejati
             */
            participantName: string;
            /** @description Where the case stands in the workflow. */
            stage: components["schemas"]["CaseStage"];
            /**
             * Format: date
             * @description The day it entered this stage.
             * @example 2018-04-02
             */
            stageOn: string;
            /** @description How it ended; null while it is open. */
            result: components["schemas"]["CaseResult"] | null;
            /**
             * Format: date
             * @description The day it was enrolled.
             * @example 2018-04-02
             */
            enrolledOn: string;
            /**
             * Format: date
             * @description The day it was closed; null while it is open.
             * @example 2018-11-26
             */
            closedOn: string | null;
            /** @description The stage it was closed in; null while it is open. */
            closedFrom: components["schemas"]["CaseStage"] | null;
            /**
             * @description Who proposed it, or on which list it stood.
             * @example Usulan Dekopinda
             */
            nominationSource: string;
            /**
             * Format: date
             * @description The day the participant agreed to be examined; null until recorded.
             * @example 2018-04-03
             */
            consentOn: string | null;
            /**
             * @description Where the signed agreement is kept; null when not said.
             * @example Surat pernyataan 03/KM/IV/2018
             */
            consentEvidence: string | null;
            /**
             * Format: uuid
             * @description The team that diagnoses it; null until assigned.
             * @example 0197a5c0-1c00-7000-8000-000000070003
             */
            diagnosisTeamId: string | null;
            /**
             * Format: uuid
             * @description The team that coaches it; null until assigned.
             * @example 0197a5c0-1c00-7000-8000-000000070004
             */
            coachingTeamId: string | null;
            /** @description Why it was withdrawn; null when it was not. */
            withdrawalReason: components["schemas"]["WithdrawalReason"] | null;
            /**
             * Format: uuid
             * @description Who proposed to close it without findings; null without a proposal.
             * @example 0197a5c0-1c00-7000-8000-000000020002
             */
            notIllProposedById: string | null;
            /**
             * Format: date
             * @description The day that was proposed; null without a proposal.
             * @example 2018-05-09
             */
            notIllProposedOn: string | null;
            /**
             * Format: date-time
             * @description When it was declared entered by mistake and left every count; null otherwise.
             * @example 2018-07-09T02:02:00.000Z
             */
            voidedAt: string | null;
            /**
             * @description What the mistake was; null unless void.
             * @example Peserta didaftarkan dua kali.
             */
            voidReason: string | null;
            /**
             * Format: uuid
             * @description The latest version of its diagnosis, draft or sealed; null before the first.
             * @example 0197a5c0-1c00-7000-8000-000000140001
             */
            diagnosisId: string | null;
            /**
             * Format: uuid
             * @description The latest offer of its diagnosis, answered or not; null before the first.
             * @example 0197a5c0-1c00-7000-8000-000000170001
             */
            handoverId: string | null;
            /**
             * Format: uuid
             * @description The verdict in force; null before one is issued, and once it no longer stands.
             * @example 0197a5c0-1c00-7000-8000-000000220001
             */
            verdictId: string | null;
            /** @description The times in which it ran, in order. */
            intervals: components["schemas"]["CaseInterval"][];
            /**
             * Format: int32
             * @description Month of the programme today, 1 to 8; null before and after.
             * @example 1
             */
            programmeMonth: number | null;
            /** @description Where today lies beside the eight months. */
            programmePhase: components["schemas"]["ProgrammePhase"];
            /**
             * Format: int32
             * @description Days since the programme ended; 0 until then.
             * @example 0
             */
            daysPastEnd: number;
            /**
             * Format: date
             * @description The day by which it should leave its stage; null once closed.
             * @example 2018-04-15
             */
            stageDueOn: string | null;
            /**
             * @description Whether `stageDueOn` has passed.
             * @example false
             */
            overdue: boolean;
            /**
             * Format: int32
             * @description Days since `stageDueOn`; 0 until then.
             * @example 0
             */
            daysLate: number;
            /** @description Every step of the case, and what is in its way for this caller today. */
            allowedActions: components["schemas"]["Action"][];
        };
        /** @description A change of an object of type `case`. */
        CaseChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0000000000000000000000000000000000000007
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "case";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000026
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-05T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["CaseData"] | null;
        };
        /** @description Enrols a participant. */
        CaseCreate: {
            /**
             * Format: uuid
             * @description The participant to enrol.
             * @example 0197a5c0-1c00-7000-8000-000000090001
             */
            participantId: string;
            /**
             * @description Who proposed it, or on which list it stood.
             * @example Usulan Dekopinda
             */
            nominationSource: string;
            /**
             * Format: date
             * @description The day the participant agreed to be examined, if already known.
             * @example 2018-04-03
             */
            consentOn?: string | null;
            /**
             * @description Where the signed agreement is kept.
             * @example Surat pernyataan 03/KM/IV/2018
             */
            consentEvidence?: string | null;
            /**
             * Format: uuid
             * @description The team that will diagnose it, if already decided.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            diagnosisTeamId?: string | null;
            /**
             * Format: uuid
             * @description The team that will coach it, if already decided.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            coachingTeamId?: string | null;
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-04-02
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description A case as stored: what depends on today, such as its month and whether it is late, is at `GET /v1/cases/{caseId}`. */
        CaseData: {
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000026
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-05T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-05T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description Number for people, by programme year and order of enrolment.
             * @example KK-2018-0003
             */
            caseNumber: string;
            /**
             * Format: uuid
             * @description The programme it passes through.
             * @example 0197a5c0-1c00-7000-8000-000000060001
             */
            programmeId: string;
            /**
             * Format: uuid
             * @description The cooperative or enterprise.
             * @example 0197a5c0-1c00-7000-8000-000000090010
             */
            participantId: string;
            /** @description What the participant is. */
            participantKind: components["schemas"]["ParticipantKind"];
            /**
             * @description Name of the participant.
             * @example Usaha 3
             */
            participantName: string;
            /** @description Where the case stands in the workflow. */
            stage: components["schemas"]["CaseStage"];
            /**
             * Format: date
             * @description The day it entered this stage.
             * @example 2018-03-05
             */
            stageOn: string;
            /** @description How it ended; null while it is open. */
            result: components["schemas"]["CaseResult"] | null;
            /**
             * Format: date
             * @description The day it was enrolled.
             * @example 2018-03-05
             */
            enrolledOn: string;
            /**
             * Format: date
             * @description The day it was closed; null while it is open.
             * @example null
             */
            closedOn: string | null;
            /** @description The stage it was closed in; null while it is open. */
            closedFrom: components["schemas"]["CaseStage"] | null;
            /**
             * @description Who proposed it, or on which list it stood.
             * @example Usulan kelurahan
             */
            nominationSource: string;
            /**
             * Format: date
             * @description The day the participant agreed to be examined; null until recorded.
             * @example 2018-04-03
             */
            consentOn: string | null;
            /**
             * @description Where the signed agreement is kept; null when not said.
             * @example Surat pernyataan 03/KM/IV/2018
             */
            consentEvidence: string | null;
            /**
             * Format: uuid
             * @description The team that diagnoses it; null until assigned.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            diagnosisTeamId: string | null;
            /**
             * Format: uuid
             * @description The team that coaches it; null until assigned.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            coachingTeamId: string | null;
            /** @description Why it was withdrawn; null when it was not. */
            withdrawalReason: components["schemas"]["WithdrawalReason"] | null;
            /**
             * Format: uuid
             * @description Who proposed to close it without findings; null without a proposal.
             * @example 0197a5c0-1c00-7000-8000-000000000104
             */
            notIllProposedById: string | null;
            /**
             * Format: date
             * @description The day that was proposed; null without a proposal.
             * @example null
             */
            notIllProposedOn: string | null;
            /**
             * Format: date-time
             * @description When it was declared entered by mistake and left every count; null otherwise.
             * @example null
             */
            voidedAt: string | null;
            /**
             * @description What the mistake was; null unless void.
             * @example null
             */
            voidReason: string | null;
            /**
             * Format: uuid
             * @description The latest version of its diagnosis, draft or sealed; null before the first.
             * @example 0197a5c0-1c00-7000-8000-000000000301
             */
            diagnosisId: string | null;
            /**
             * Format: uuid
             * @description The latest offer of its diagnosis, answered or not; null before the first.
             * @example 0197a5c0-1c00-7000-8000-000000000501
             */
            handoverId: string | null;
            /**
             * Format: uuid
             * @description The verdict in force; null before one is issued, and once it no longer stands.
             * @example null
             */
            verdictId: string | null;
            /** @description The times in which it ran, in order. */
            intervals: components["schemas"]["CaseInterval"][];
        };
        /** @description A case with what it was asked to bring along. */
        CaseFile: {
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 8
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-04-02T02:06:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-11-26T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * @description Number for people, by programme year and order of enrolment.
             * @example KK-2018-0007
             */
            caseNumber: string;
            /**
             * Format: uuid
             * @description The programme it passes through.
             * @example 0197a5c0-1c00-7000-8000-000000060002
             */
            programmeId: string;
            /**
             * Format: uuid
             * @description The cooperative or enterprise.
             * @example 0197a5c0-1c00-7000-8000-000000090001
             */
            participantId: string;
            /** @description What the participant is. */
            participantKind: components["schemas"]["ParticipantKind"];
            /**
             * @description Name of the participant.
             * @example Koperasi Melati Sejati
             */
            participantName: string;
            /** @description Where the case stands in the workflow. */
            stage: components["schemas"]["CaseStage"];
            /**
             * Format: date
             * @description The day it entered this stage.
             * @example 2018-11-26
             */
            stageOn: string;
            /** @description How it ended; null while it is open. */
            result: components["schemas"]["CaseResult"] | null;
            /**
             * Format: date
             * @description The day it was enrolled.
             * @example 2018-04-02
             */
            enrolledOn: string;
            /**
             * Format: date
             * @description The day it was closed; null while it is open.
             * @example 2018-11-26
             */
            closedOn: string | null;
            /** @description The stage it was closed in; null while it is open. */
            closedFrom: components["schemas"]["CaseStage"] | null;
            /**
             * @description Who proposed it, or on which list it stood.
             * @example Usulan Dekopinda
             */
            nominationSource: string;
            /**
             * Format: date
             * @description The day the participant agreed to be examined; null until recorded.
             * @example 2018-04-03
             */
            consentOn: string | null;
            /**
             * @description Where the signed agreement is kept; null when not said.
             * @example Surat pernyataan 03/KM/IV/2018
             */
            consentEvidence: string | null;
            /**
             * Format: uuid
             * @description The team that diagnoses it; null until assigned.
             * @example 0197a5c0-1c00-7000-8000-000000070003
             */
            diagnosisTeamId: string | null;
            /**
             * Format: uuid
             * @description The team that coaches it; null until assigned.
             * @example 0197a5c0-1c00-7000-8000-000000070004
             */
            coachingTeamId: string | null;
            /** @description Why it was withdrawn; null when it was not. */
            withdrawalReason: components["schemas"]["WithdrawalReason"] | null;
            /**
             * Format: uuid
             * @description Who proposed to close it without findings; null without a proposal.
             * @example 0197a5c0-1c00-7000-8000-000000000104
             */
            notIllProposedById: string | null;
            /**
             * Format: date
             * @description The day that was proposed; null without a proposal.
             * @example null
             */
            notIllProposedOn: string | null;
            /**
             * Format: date-time
             * @description When it was declared entered by mistake and left every count; null otherwise.
             * @example null
             */
            voidedAt: string | null;
            /**
             * @description What the mistake was; null unless void.
             * @example null
             */
            voidReason: string | null;
            /**
             * Format: uuid
             * @description The latest version of its diagnosis, draft or sealed; null before the first.
             * @example 0197a5c0-1c00-7000-8000-000000140001
             */
            diagnosisId: string | null;
            /**
             * Format: uuid
             * @description The latest offer of its diagnosis, answered or not; null before the first.
             * @example 0197a5c0-1c00-7000-8000-000000170001
             */
            handoverId: string | null;
            /**
             * Format: uuid
             * @description The verdict in force; null before one is issued, and once it no longer stands.
             * @example 0197a5c0-1c00-7000-8000-000000220001
             */
            verdictId: string | null;
            /** @description The times in which it ran, in order. */
            intervals: components["schemas"]["CaseInterval"][];
            /**
             * Format: int32
             * @description Month of the programme today, 1 to 8; null before and after.
             * @example 8
             */
            programmeMonth: number | null;
            /** @description Where today lies beside the eight months. */
            programmePhase: components["schemas"]["ProgrammePhase"];
            /**
             * Format: int32
             * @description Days since the programme ended; 0 until then.
             * @example 0
             */
            daysPastEnd: number;
            /**
             * Format: date
             * @description The day by which it should leave its stage; null once closed.
             * @example 2018-11-02
             */
            stageDueOn: string | null;
            /**
             * @description Whether `stageDueOn` has passed.
             * @example false
             */
            overdue: boolean;
            /**
             * Format: int32
             * @description Days since `stageDueOn`; 0 until then.
             * @example 0
             */
            daysLate: number;
            /** @description Every step of the case, and what is in its way for this caller today. */
            allowedActions: components["schemas"]["Action"][];
            /** @description With `include=participant`: whom the case is about. */
            participant?: components["schemas"]["Participant"];
            /** @description With `include=programme`: the run it belongs to. */
            programme?: components["schemas"]["ProgrammeRecord"];
            /** @description With `include=diagnosis`: the latest version, draft or sealed. */
            diagnosis?: components["schemas"]["DiagnosisRecord"] | null;
            /** @description With `include=handover`: the latest offer. */
            handover?: components["schemas"]["HandoverRecord"] | null;
            /** @description With `include=sessions`: by planned day. */
            sessions?: components["schemas"]["SessionItem"][];
            /** @description With `include=progress`: on every recommendation, by day. */
            progress?: components["schemas"]["Progress"][];
            /** @description With `include=measurements`: of every point, by day. */
            measurements?: components["schemas"]["CaseMeasurement"][];
            /** @description With `include=findingOutcomes`: what became of each penyakit, by day. */
            findingOutcomes?: components["schemas"]["FindingOutcome"][];
            /** @description With `include=verdict`: the one that counts. */
            verdict?: components["schemas"]["CaseVerdict"] | null;
        };
        /**
         * @description What a case can bring along.
         * @example diagnosis
         * @enum {string}
         */
        CaseInclude: "participant" | "programme" | "diagnosis" | "handover" | "sessions" | "progress" | "measurements" | "findingOutcomes" | "verdict";
        /** @description A time in which the case ran; a reopening begins another. */
        CaseInterval: {
            /**
             * Format: date
             * @description First day of the interval.
             * @example 2018-04-02
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day of the interval; null while it runs.
             * @example 2018-11-26
             */
            endsOn: string | null;
        };
        /** @description One page of a list. */
        CaseList: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["CaseListItem"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example WyJjb250b2giLDld
             */
            nextCursor: string | null;
        };
        /**
         * @description What a list of cases can add.
         * @example allowedActions
         * @enum {string}
         */
        CaseListInclude: "allowedActions";
        /** @description A case in a list. */
        CaseListItem: {
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 8
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-04-02T02:06:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-11-26T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * @description Number for people, by programme year and order of enrolment.
             * @example KK-2018-0007
             */
            caseNumber: string;
            /**
             * Format: uuid
             * @description The programme it passes through.
             * @example 0197a5c0-1c00-7000-8000-000000060002
             */
            programmeId: string;
            /**
             * Format: uuid
             * @description The cooperative or enterprise.
             * @example 0197a5c0-1c00-7000-8000-000000090001
             */
            participantId: string;
            /** @description What the participant is. */
            participantKind: components["schemas"]["ParticipantKind"];
            /**
             * @description Name of the participant.
             * @example Koperasi Melati Sejati
             */
            participantName: string;
            /** @description Where the case stands in the workflow. */
            stage: components["schemas"]["CaseStage"];
            /**
             * Format: date
             * @description The day it entered this stage.
             * @example 2018-11-26
             */
            stageOn: string;
            /** @description How it ended; null while it is open. */
            result: components["schemas"]["CaseResult"] | null;
            /**
             * Format: date
             * @description The day it was enrolled.
             * @example 2018-04-02
             */
            enrolledOn: string;
            /**
             * Format: date
             * @description The day it was closed; null while it is open.
             * @example 2018-11-26
             */
            closedOn: string | null;
            /** @description The stage it was closed in; null while it is open. */
            closedFrom: components["schemas"]["CaseStage"] | null;
            /**
             * @description Who proposed it, or on which list it stood.
             * @example Usulan Dekopinda
             */
            nominationSource: string;
            /**
             * Format: date
             * @description The day the participant agreed to be examined; null until recorded.
             * @example 2018-04-03
             */
            consentOn: string | null;
            /**
             * @description Where the signed agreement is kept; null when not said.
             * @example Surat pernyataan 03/KM/IV/2018
             */
            consentEvidence: string | null;
            /**
             * Format: uuid
             * @description The team that diagnoses it; null until assigned.
             * @example 0197a5c0-1c00-7000-8000-000000070003
             */
            diagnosisTeamId: string | null;
            /**
             * Format: uuid
             * @description The team that coaches it; null until assigned.
             * @example 0197a5c0-1c00-7000-8000-000000070004
             */
            coachingTeamId: string | null;
            /** @description Why it was withdrawn; null when it was not. */
            withdrawalReason: components["schemas"]["WithdrawalReason"] | null;
            /**
             * Format: uuid
             * @description Who proposed to close it without findings; null without a proposal.
             * @example 0197a5c0-1c00-7000-8000-000000000104
             */
            notIllProposedById: string | null;
            /**
             * Format: date
             * @description The day that was proposed; null without a proposal.
             * @example null
             */
            notIllProposedOn: string | null;
            /**
             * Format: date-time
             * @description When it was declared entered by mistake and left every count; null otherwise.
             * @example null
             */
            voidedAt: string | null;
            /**
             * @description What the mistake was; null unless void.
             * @example null
             */
            voidReason: string | null;
            /**
             * Format: uuid
             * @description The latest version of its diagnosis, draft or sealed; null before the first.
             * @example 0197a5c0-1c00-7000-8000-000000140001
             */
            diagnosisId: string | null;
            /**
             * Format: uuid
             * @description The latest offer of its diagnosis, answered or not; null before the first.
             * @example 0197a5c0-1c00-7000-8000-000000170001
             */
            handoverId: string | null;
            /**
             * Format: uuid
             * @description The verdict in force; null before one is issued, and once it no longer stands.
             * @example 0197a5c0-1c00-7000-8000-000000220001
             */
            verdictId: string | null;
            /** @description The times in which it ran, in order. */
            intervals: components["schemas"]["CaseInterval"][];
            /**
             * Format: int32
             * @description Month of the programme today, 1 to 8; null before and after.
             * @example 8
             */
            programmeMonth: number | null;
            /** @description Where today lies beside the eight months. */
            programmePhase: components["schemas"]["ProgrammePhase"];
            /**
             * Format: int32
             * @description Days since the programme ended; 0 until then.
             * @example 0
             */
            daysPastEnd: number;
            /**
             * Format: date
             * @description The day by which it should leave its stage; null once closed.
             * @example 2018-11-02
             */
            stageDueOn: string | null;
            /**
             * @description Whether `stageDueOn` has passed.
             * @example false
             */
            overdue: boolean;
            /**
             * Format: int32
             * @description Days since `stageDueOn`; 0 until then.
             * @example 0
             */
            daysLate: number;
            /** @description With `include=allowedActions`: every step of the case for this caller today. */
            allowedActions?: components["schemas"]["Action"][];
        };
        /** @description A measurement of a case, without its steps. */
        CaseMeasurement: {
            /**
             * Format: uuid
             * @description The measurement.
             * @example 0197a5c0-1c00-7000-8000-000000000601
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-01T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            caseId: string;
            /**
             * @description What was measured: `GET /v1/code-lists/case-metrics`.
             * @example business_volume_rupiah
             */
            metricCode: string;
            /** @description When in the life of the case it was taken. */
            point: components["schemas"]["MeasurementPoint"];
            /**
             * @description The figure, in the unit of the metric; null where it is missing.
             * @example 48500000
             */
            value: number | null;
            /**
             * @description Why there is no figure; null where there is one.
             * @example null
             */
            missingReason: components["schemas"]["MissingReason"] | null;
            /**
             * Format: date
             * @description The day the figure was taken.
             * @example 2018-11-12
             */
            on: string;
            /**
             * Format: date
             * @description First day of the period a sum belongs to; null where the metric is no sum.
             * @example 2018-08-01
             */
            windowStartsOn: string | null;
            /**
             * Format: date
             * @description Last day of the period a sum belongs to; null where the metric is no sum.
             * @example 2018-10-31
             */
            windowEndsOn: string | null;
            /**
             * @description What the figure was read from; null when not said.
             * @example Laporan penjualan Agustus sampai Oktober 2018
             */
            evidence: string | null;
            /** @description The clinic’s part in the figure; null when not said. */
            attribution: components["schemas"]["Attribution"] | null;
            /** @description Whether a second person has checked it. */
            verification: components["schemas"]["Verification"];
            /**
             * Format: uuid
             * @description Who verified or rejected it; null until then.
             * @example 0197a5c0-1c00-7000-8000-000000000105
             */
            verifiedById: string | null;
            /**
             * Format: date
             * @description The day it was verified or rejected; null until then.
             * @example 2018-11-14
             */
            verifiedOn: string | null;
            /**
             * @description Why it was rejected; null unless rejected.
             * @example null
             */
            rejectionReason: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000000105
             */
            recordedById: string;
        };
        /** @description Corrects what was written at enrolment. */
        CasePatch: {
            /**
             * @description Who proposed it, or on which list it stood.
             * @example Usulan Dekopinda
             */
            nominationSource?: string;
            /**
             * Format: date
             * @description The day the participant agreed; null takes it back.
             * @example 2018-04-03
             */
            consentOn?: string | null;
            /**
             * @description Where the signed agreement is kept.
             * @example Surat pernyataan 03/KM/IV/2018
             */
            consentEvidence?: string | null;
        };
        /**
         * @description How a case ended.
         * @example good
         * @enum {string}
         */
        CaseResult: "good" | "improved" | "unchanged" | "worsened" | "referred" | "dissolution_proposed" | "not_ill" | "dropped_out";
        /**
         * @description Order of the case list.
         * @example -enrolledOn
         * @enum {string}
         */
        CaseSort: "enrolledOn" | "-enrolledOn";
        /**
         * @description Where a case stands; read in order it is the workflow of the clinic.
         * @example enrolled
         * @enum {string}
         */
        CaseStage: "enrolled" | "diagnosis" | "handover" | "coaching" | "evaluation" | "closed";
        /** @description The verdict of a case, without its steps. */
        CaseVerdict: {
            /**
             * Format: uuid
             * @description The verdict.
             * @example 0197a5c0-1c00-7000-8000-000000220001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-11-20T02:01:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-11-20T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * @description Code of the rule that the programme pinned.
             * @example default-2018
             */
            ruleCode: string;
            /** @description The result by the rule. */
            ruleResult: components["schemas"]["CaseResult"];
            /** @description The result that counts: by the rule, unless overridden. */
            result: components["schemas"]["CaseResult"];
            /** @description Every criterion of the rule, explained. */
            criteria: components["schemas"]["Criterion"][];
            /**
             * Format: date
             * @description The day it was issued.
             * @example 2018-11-20
             */
            issuedOn: string;
            /**
             * Format: uuid
             * @description Who issued it.
             * @example 0197a5c0-1c00-7000-8000-000000020001
             */
            issuedById: string;
            /**
             * Format: uuid
             * @description Who overrode the rule; null when nobody did.
             * @example null
             */
            overriddenById: string | null;
            /**
             * Format: date-time
             * @description When it was overridden; null when it was not.
             * @example null
             */
            overriddenAt: string | null;
            /**
             * @description Why the rule does not do the case justice; null when not overridden.
             * @example null
             */
            overrideReason: string | null;
            /**
             * Format: uuid
             * @description Who gave the second signature; null without one.
             * @example null
             */
            countersignedById: string | null;
            /**
             * Format: date-time
             * @description When it was countersigned; null when it was not.
             * @example null
             */
            countersignedAt: string | null;
            /**
             * Format: date-time
             * @description When it ceased to stand; null while it stands.
             * @example null
             */
            supersededAt: string | null;
        };
        /**
         * @description How sure the team is of a penyakit.
         * @example confirmed
         * @enum {string}
         */
        Certainty: "suspected" | "confirmed" | "ruled_out";
        /** @description One object that changed, by its type. */
        Change: components["schemas"]["OfficeChange"] | components["schemas"]["PersonChange"] | components["schemas"]["AffiliationChange"] | components["schemas"]["ParticipantChange"] | components["schemas"]["ParticipantStatusChange"] | components["schemas"]["AnnualFiguresChange"] | components["schemas"]["PenyakitChange"] | components["schemas"]["ProgrammeChange"] | components["schemas"]["TeamChange"] | components["schemas"]["WaitlistEntryChange"] | components["schemas"]["CaseChange"] | components["schemas"]["DiagnosisChange"] | components["schemas"]["FindingChange"] | components["schemas"]["RecommendationChange"] | components["schemas"]["HandoverChange"] | components["schemas"]["SessionChange"] | components["schemas"]["AttendanceChange"] | components["schemas"]["ProgressChange"] | components["schemas"]["MeasurementChange"] | components["schemas"]["FindingOutcomeChange"] | components["schemas"]["VerdictChange"];
        /**
         * @description `upsert`: the object is as `data` shows it. `remove`: it was deleted, or the caller may no longer see it.
         * @example upsert
         * @enum {string}
         */
        ChangeOp: "upsert" | "remove";
        /** @description A page of the change feed. */
        ChangePage: {
            /** @description In the order of the feed. An object that changed several times is there once. */
            items: components["schemas"]["Change"][];
            /**
             * @description Never null: keep it and pass it as `after`, at once while `hasMore`, else at your next poll.
             * @example 0000000000000000000000000000000000000008
             */
            nextCursor: string;
            /**
             * @description Whether there is more to read now. A page may be empty and yet have more after it.
             * @example true
             */
            hasMore: boolean;
        };
        /**
         * @description A kind of object whose changes the feed tells, see `GET /v1/code-lists/change-types`. New ones may come: skip what you do not know.
         * @example session
         * @enum {string}
         */
        ChangeType: "office" | "person" | "affiliation" | "participant" | "participant_status" | "annual_figures" | "penyakit" | "programme" | "team" | "waitlist_entry" | "case" | "diagnosis" | "finding" | "recommendation" | "handover" | "session" | "attendance" | "progress" | "measurement" | "finding_outcome" | "verdict";
        /** @description Proposes, or confirms, that nothing is wrong. */
        CloseWithoutFindings: {
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-05-11
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description A sentence in both languages. */
        CodeDescription: {
            /**
             * @description In Indonesian.
             * @example Pendampingan langsung.
             */
            id: string;
            /**
             * @description In English.
             * @example Working alongside.
             */
            en: string;
        };
        /** @description A vocabulary of the API with both labels. */
        CodeList: {
            /**
             * @description Name of the list, as in its address.
             * @example case-stages
             */
            list: string;
            /** @description What the list is of. */
            label: components["schemas"]["Label"];
            /** @description Every code, in order. */
            items: components["schemas"]["CodeListItem"][];
        };
        /** @description One code with its labels. */
        CodeListItem: {
            /**
             * @description What resources carry; never translated.
             * @example enrolled
             */
            code: string;
            /** @description What people read. */
            label: components["schemas"]["Label"];
            /** @description What it means or how it is counted, where the label is not enough. */
            description: components["schemas"]["CodeDescription"] | null;
            /**
             * @description Whether new records may use it.
             * @example true
             */
            active: boolean;
            /**
             * Format: int32
             * @description Its place in the list, from 1.
             * @example 1
             */
            sortOrder: number;
        };
        /** @description One page of a list. */
        CodeListPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["CodeListSummary"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example WyJjb250b2giLDJd
             */
            nextCursor: string | null;
        };
        /** @description One of the lists. */
        CodeListSummary: {
            /**
             * @description Name of the list, as in its address.
             * @example actions
             */
            list: string;
            /** @description What the list is of. */
            label: components["schemas"]["Label"];
            /**
             * Format: int32
             * @description How many codes it holds.
             * @example 34
             */
            itemCount: number;
        };
        /**
         * @description What a column holds, see `GET /v1/code-lists/column-types`.
         * @example id
         * @enum {string}
         */
        ColumnType: "id" | "text" | "code" | "date" | "instant" | "integer" | "number" | "boolean" | "list" | "json";
        /**
         * @description How a value is held to a threshold.
         * @example at_least
         * @enum {string}
         */
        Comparison: "at_least" | "more_than";
        /**
         * @description An act that a declared tie to the participant bars.
         * @example sign_off
         * @enum {string}
         */
        ConflictAct: "diagnose" | "sign_off" | "accept" | "verify";
        /** @description An empty object: the signature is the caller. */
        CountersignVerdict: Record<string, never>;
        /**
         * @description An API key, a token, or an observer’s key.
         * @example key
         * @enum {string}
         */
        CredentialKind: "key" | "identity" | "observer";
        /** @description One criterion of a verdict, explained. */
        Criterion: {
            /** @description Which criterion it is. */
            code: components["schemas"]["CriterionCode"];
            /** @description Name of the criterion. */
            label: components["schemas"]["Label"];
            /**
             * @description What the case came to, in the unit of the criterion; null where not computable.
             * @example 1
             */
            value: number | null;
            /**
             * @description What the value is held to, in the same unit.
             * @example 1
             */
            threshold: number;
            /** @description How the value is held to the threshold. */
            comparison: components["schemas"]["Comparison"];
            /** @description Whether it is met; not computable counts as not met. */
            status: components["schemas"]["CriterionStatus"];
            /** @description Why it is not computable; null where it is. */
            gap: components["schemas"]["CriterionGap"] | null;
            /** @description What the case came to, in a sentence. */
            explanation: components["schemas"]["Label"];
            /** @description The periods compared; null where no sums over months were. */
            windows: components["schemas"]["CriterionWindows"] | null;
            /**
             * @description The measurements, or the recommendations, it was read from.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000200005"
             *     ]
             */
            evidence: string[];
        };
        /**
         * @description What a case is judged by.
         * @example rat_held
         * @enum {string}
         */
        CriterionCode: "rat_held" | "health_category" | "shu_positive" | "business_volume_growth" | "verified_gain" | "recommendations_done";
        /**
         * @description Why a criterion has no answer.
         * @example not_recorded
         * @enum {string}
         */
        CriterionGap: "not_collected" | "refused" | "not_applicable" | "lost_contact" | "not_yet_due" | "not_recorded" | "not_verified" | "no_window" | "base_not_positive" | "nothing_comparable" | "none_accepted";
        /**
         * @description Whether a criterion is met; what cannot be computed is not met, and shown so.
         * @example met
         * @enum {string}
         */
        CriterionStatus: "met" | "not_met" | "not_computable";
        /** @description The periods compared. */
        CriterionWindows: {
            /** @description The period of the baseline. */
            baseline: components["schemas"]["Window"];
            /** @description The period of the endline. */
            endline: components["schemas"]["Window"];
            /** @description How the two were compared. */
            basis: components["schemas"]["WindowBasis"];
        };
        /** @description The day of a step; today if absent. */
        DatedStep: {
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-11-05
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description One version of what the diagnosis team found. */
        Diagnosis: {
            /**
             * Format: uuid
             * @description This version of the diagnosis.
             * @example 0197a5c0-1c00-7000-8000-000000140001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-04-10T02:01:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-05-02T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * Format: int32
             * @description 1 for the first diagnosis of the case, one more for each version after it.
             * @example 1
             */
            number: number;
            /**
             * Format: uuid
             * @description The version this one corrects; null for the first.
             * @example null
             */
            supersedesId: string | null;
            /**
             * Format: uuid
             * @description The version that corrects this one; null for the latest.
             * @example null
             */
            supersededById: string | null;
            /**
             * @description The diagnosis in the words of the team; null when not written.
             * @example RAT tertunda karena pembukuan terputus; usaha dan anggota masih sehat.
             */
            summary: string | null;
            /**
             * Format: date
             * @description The day the draft was opened.
             * @example 2018-04-10
             */
            openedOn: string;
            /**
             * Format: date
             * @description The day the sign-off took effect; null for a draft.
             * @example 2018-05-07
             */
            signedOn: string | null;
            /**
             * Format: date-time
             * @description The instant of the signature, after which nothing changes; null for a draft.
             * @example 2018-05-07T02:01:00.000Z
             */
            sealedAt: string | null;
            /**
             * Format: uuid
             * @description Who signed; null for a draft.
             * @example 0197a5c0-1c00-7000-8000-000000020002
             */
            signerId: string | null;
            /**
             * @description Name of the signer, outside the seal; null for a draft, and once blanked.
             * @example Ratna Puspandari
             */
            signerName: string | null;
            /**
             * @description Role of the signer, as of the signature; null for a draft.
             * @example diagnosis_lead
             */
            signerRole: string | null;
            /**
             * @description Background of the signer, as of the signature; null for a draft.
             * @example academic
             */
            signerBackground: string | null;
            /**
             * @description SHA-256 of the canonical JSON (RFC 8785) of what was signed; null for a draft.
             * @example 6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b
             */
            contentSha256: string | null;
            /**
             * @description Names the members that were hashed; later layouts hold more of them. Null for a draft.
             * @example klinik-diagnosis/2
             */
            contentLayout: string | null;
            /** @description The findings, by penyakit code. */
            findings: components["schemas"]["Finding"][];
            /** @description The recommendations, in the order the team gave them. */
            recommendations: components["schemas"]["Recommendation"][];
            /**
             * @description Required metrics whose baseline has neither a value nor a reason.
             * @example [
             *       "rat_held",
             *       "shu_rupiah",
             *       "health_category"
             *     ]
             */
            missingBaselineMetricCodes: string[];
            /**
             * @description Whether the content, hashed again now, is what was signed; null for a draft.
             * @example true
             */
            sealIntact: boolean | null;
            /** @description Every step of the diagnosis, and what is in its way for this caller. */
            allowedActions: components["schemas"]["Action"][];
        };
        /** @description A change of an object of type `diagnosis`. */
        DiagnosisChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "diagnosis";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["DiagnosisData"] | null;
        };
        /** @description An object of type `diagnosis` as stored: null for persons and notes that the caller does not see. */
        DiagnosisData: {
            /**
             * Format: uuid
             * @description This version of the diagnosis.
             * @example 0197a5c0-1c00-7000-8000-000000000301
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-04-10T03:10:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-05-07T04:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            caseId: string;
            /**
             * Format: int32
             * @description 1 for the first diagnosis of the case, one more for each version after it.
             * @example 1
             */
            number: number;
            /**
             * Format: uuid
             * @description The version this one corrects; null for the first.
             * @example null
             */
            supersedesId: string | null;
            /**
             * Format: uuid
             * @description The version that corrects this one; null for the latest.
             * @example null
             */
            supersededById: string | null;
            /**
             * @description The diagnosis in the words of the team; null when not written.
             * @example Pinjaman macet karena aturan pemberian dan penagihan tidak tertulis.
             */
            summary: string | null;
            /**
             * Format: date
             * @description The day the draft was opened.
             * @example 2018-04-10
             */
            openedOn: string;
            /**
             * Format: date
             * @description The day the sign-off took effect; null for a draft.
             * @example 2018-05-07
             */
            signedOn: string | null;
            /**
             * Format: date-time
             * @description The instant of the signature, after which nothing changes; null for a draft.
             * @example 2018-05-07T04:00:00.000Z
             */
            sealedAt: string | null;
            /**
             * Format: uuid
             * @description Who signed; null for a draft.
             * @example 0197a5c0-1c00-7000-8000-000000000103
             */
            signerId: string | null;
            /**
             * @description Name of the signer, outside the seal; null for a draft, and once blanked.
             * @example Dr. Ratna Wulandari
             */
            signerName: string | null;
            /**
             * @description Role of the signer, as of the signature; null for a draft.
             * @example diagnosis_lead
             */
            signerRole: string | null;
            /**
             * @description Background of the signer, as of the signature; null for a draft.
             * @example academic
             */
            signerBackground: string | null;
            /**
             * @description SHA-256 of the canonical JSON (RFC 8785) of what was signed; null for a draft.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentSha256: string | null;
            /**
             * @description Names the members that were hashed; later layouts hold more of them. Null for a draft.
             * @example klinik-diagnosis/2
             */
            contentLayout: string | null;
            /** @description The findings, by penyakit code. */
            findings: components["schemas"]["FindingData"][];
            /** @description The recommendations, in the order the team gave them. */
            recommendations: components["schemas"]["RecommendationData"][];
        };
        /**
         * @description What a list of diagnoses may add to each.
         * @example allowedActions
         * @enum {string}
         */
        DiagnosisInclude: "allowedActions";
        /** @description A version of a diagnosis in a list. */
        DiagnosisItem: {
            /**
             * Format: uuid
             * @description This version of the diagnosis.
             * @example 0197a5c0-1c00-7000-8000-000000140001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-04-10T02:01:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-04-10T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * Format: int32
             * @description 1 for the first diagnosis of the case, one more for each version after it.
             * @example 1
             */
            number: number;
            /**
             * Format: uuid
             * @description The version this one corrects; null for the first.
             * @example null
             */
            supersedesId: string | null;
            /**
             * Format: uuid
             * @description The version that corrects this one; null for the latest.
             * @example null
             */
            supersededById: string | null;
            /**
             * @description The diagnosis in the words of the team; null when not written.
             * @example Pinjaman macet karena aturan pemberian dan penagihan tidak tertulis.
             */
            summary: string | null;
            /**
             * Format: date
             * @description The day the draft was opened.
             * @example 2018-04-10
             */
            openedOn: string;
            /**
             * Format: date
             * @description The day the sign-off took effect; null for a draft.
             * @example 2018-05-07
             */
            signedOn: string | null;
            /**
             * Format: date-time
             * @description The instant of the signature, after which nothing changes; null for a draft.
             * @example 2018-05-07T04:00:00.000Z
             */
            sealedAt: string | null;
            /**
             * Format: uuid
             * @description Who signed; null for a draft.
             * @example 0197a5c0-1c00-7000-8000-000000000103
             */
            signerId: string | null;
            /**
             * @description Name of the signer, outside the seal; null for a draft, and once blanked.
             * @example Dr. Ratna Wulandari
             */
            signerName: string | null;
            /**
             * @description Role of the signer, as of the signature; null for a draft.
             * @example diagnosis_lead
             */
            signerRole: string | null;
            /**
             * @description Background of the signer, as of the signature; null for a draft.
             * @example academic
             */
            signerBackground: string | null;
            /**
             * @description SHA-256 of the canonical JSON (RFC 8785) of what was signed; null for a draft.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentSha256: string | null;
            /**
             * @description Names the members that were hashed; later layouts hold more of them. Null for a draft.
             * @example klinik-diagnosis/2
             */
            contentLayout: string | null;
            /** @description The findings, by penyakit code. */
            findings: components["schemas"]["Finding"][];
            /** @description The recommendations, in the order the team gave them. */
            recommendations: components["schemas"]["Recommendation"][];
            /**
             * @description Required metrics whose baseline has neither a value nor a reason.
             * @example [
             *       "rat_held",
             *       "shu_rupiah",
             *       "health_category"
             *     ]
             */
            missingBaselineMetricCodes: string[];
            /**
             * @description Whether the content, hashed again now, is what was signed; null for a draft.
             * @example true
             */
            sealIntact: boolean | null;
            /** @description With `include=allowedActions`: every step of the diagnosis for this caller. */
            allowedActions?: components["schemas"]["Action"][];
        };
        /** @description One page of a list. */
        DiagnosisPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["DiagnosisItem"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description What changes of a draft; null empties. */
        DiagnosisPatch: {
            /**
             * @description The diagnosis in the words of the team; null when not written.
             * @example RAT tertunda karena pembukuan terputus; usaha dan anggota masih sehat.
             */
            summary?: string | null;
        };
        /** @description One version of what the diagnosis team found. */
        DiagnosisRecord: {
            /**
             * Format: uuid
             * @description This version of the diagnosis.
             * @example 0197a5c0-1c00-7000-8000-000000140001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 4
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-04-10T02:01:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-05-07T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * Format: int32
             * @description 1 for the first diagnosis of the case, one more for each version after it.
             * @example 1
             */
            number: number;
            /**
             * Format: uuid
             * @description The version this one corrects; null for the first.
             * @example null
             */
            supersedesId: string | null;
            /**
             * Format: uuid
             * @description The version that corrects this one; null for the latest.
             * @example null
             */
            supersededById: string | null;
            /**
             * @description The diagnosis in the words of the team; null when not written.
             * @example RAT tertunda karena pembukuan terputus; usaha dan anggota masih sehat.
             */
            summary: string | null;
            /**
             * Format: date
             * @description The day the draft was opened.
             * @example 2018-04-10
             */
            openedOn: string;
            /**
             * Format: date
             * @description The day the sign-off took effect; null for a draft.
             * @example 2018-05-07
             */
            signedOn: string | null;
            /**
             * Format: date-time
             * @description The instant of the signature, after which nothing changes; null for a draft.
             * @example 2018-05-07T02:01:00.000Z
             */
            sealedAt: string | null;
            /**
             * Format: uuid
             * @description Who signed; null for a draft.
             * @example 0197a5c0-1c00-7000-8000-000000020002
             */
            signerId: string | null;
            /**
             * @description Name of the signer, outside the seal; null for a draft, and once blanked.
             * @example Ratna Puspandari
             */
            signerName: string | null;
            /**
             * @description Role of the signer, as of the signature; null for a draft.
             * @example diagnosis_lead
             */
            signerRole: string | null;
            /**
             * @description Background of the signer, as of the signature; null for a draft.
             * @example academic
             */
            signerBackground: string | null;
            /**
             * @description SHA-256 of the canonical JSON (RFC 8785) of what was signed; null for a draft.
             * @example 6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b
             */
            contentSha256: string | null;
            /**
             * @description Names the members that were hashed; later layouts hold more of them. Null for a draft.
             * @example klinik-diagnosis/2
             */
            contentLayout: string | null;
            /** @description The findings, by penyakit code. */
            findings: components["schemas"]["Finding"][];
            /** @description The recommendations, in the order the team gave them. */
            recommendations: components["schemas"]["Recommendation"][];
        };
        /**
         * @description A stage that should be left by a day.
         * @example enrolled
         * @enum {string}
         */
        DueStage: "enrolled" | "diagnosis" | "handover" | "coaching" | "evaluation";
        /** @description An empty object: this step needs nothing more. */
        Empty: Record<string, never>;
        /**
         * @description How evidence was obtained.
         * @example document
         * @enum {string}
         */
        EvidenceMethod: "document" | "interview" | "observation";
        /** @description One column of a dataset. */
        ExportColumn: {
            /**
             * @description As in the header of CSV, in the objects of NDJSON, and in `columns`.
             * @example id
             */
            name: string;
            /** @description The type of its values. */
            type: components["schemas"]["ColumnType"];
            /** @description What it holds. */
            description: components["schemas"]["Label"];
        };
        /** @description A table that can be exported. */
        ExportDataset: {
            /**
             * @description Its name, which is also its address.
             * @example participants
             */
            dataset: string;
            /** @description Its name for people. */
            label: components["schemas"]["Label"];
            /** @description What one row is. */
            description: components["schemas"]["Label"];
            /** @description The columns that this caller may have, in their order. */
            columns: components["schemas"]["ExportColumn"][];
            /** @description What it can be narrowed by. */
            filters: components["schemas"]["ExportFilterEntry"][];
        };
        /** @description One page of a list. */
        ExportDatasetPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["ExportDataset"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example WyJjb250b2giLDNd
             */
            nextCursor: string | null;
        };
        /**
         * @description A parameter that narrows an export.
         * @example participantId
         * @enum {string}
         */
        ExportFilter: "programmeId" | "participantId" | "caseId" | "kind" | "status" | "stage" | "result" | "regionCode";
        /** @description A filter that a dataset takes. */
        ExportFilterEntry: {
            /** @description Name of the parameter. */
            name: components["schemas"]["ExportFilter"];
            /**
             * @description The words it knows; null where it takes ids or codes.
             * @example [
             *       "cooperative",
             *       "enterprise"
             *     ]
             */
            values: string[] | null;
        };
        /**
         * @description `csv` for spreadsheets, `ndjson` (a JSON object a line) for programs; by `Accept` if absent, else `csv`.
         * @example csv
         * @enum {string}
         */
        ExportFormat: "csv" | "ndjson";
        /**
         * @description With `csv`: `excel` writes a byte order mark, semicolons and decimal commas, and puts an apostrophe before text that a spreadsheet would take for a formula. It changes the data, so it is never for programs.
         * @example excel
         * @enum {string}
         */
        ExportProfile: "excel";
        /**
         * @description The encoding of the text in a file.
         * @example utf-8
         * @enum {string}
         */
        FileEncoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
        /**
         * @description What stands between two cells.
         * @example comma
         * @enum {string}
         */
        FileSeparator: "comma" | "semicolon" | "tab" | "pipe";
        /** @description One penyakit in one diagnosis. */
        Finding: {
            /**
             * Format: uuid
             * @description The finding.
             * @example 0197a5c0-1c00-7000-8000-000000150001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-04-10T02:05:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-04-10T02:05:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The version of the diagnosis it belongs to.
             * @example 0197a5c0-1c00-7000-8000-000000140001
             */
            diagnosisId: string;
            /**
             * Format: uuid
             * @description The same in every later version of this finding.
             * @example 0197a5c0-1c00-7000-8000-000000150001
             */
            lineageId: string;
            /**
             * @description Code of the penyakit, of the common catalogue or of the office: `GET /v1/penyakit`.
             * @example KEL-01
             */
            penyakitCode: string;
            /**
             * @description How sure the team is; a sign-off needs every suspicion confirmed or ruled out.
             * @example confirmed
             */
            certainty: components["schemas"]["Certainty"];
            /**
             * @description How grave it is; from `moderate` on, a confirmed penyakit needs a recommendation.
             * @example severe
             */
            severity: components["schemas"]["Severity"];
            /**
             * @description What the team saw, read or heard; null when not said.
             * @example RAT tahun buku 2017 belum diadakan; laporan pengurus belum disusun.
             */
            evidence: string | null;
            /**
             * @description How the evidence was obtained; null when not said.
             * @example document
             */
            evidenceMethod: components["schemas"]["EvidenceMethod"] | null;
            /**
             * Format: uuid
             * @description The finding of the same diagnosis that causes this one; null without one.
             * @example null
             */
            rootCauseFindingId: string | null;
            /**
             * @description What a member of the team sees differently; null without dissent.
             * @example Menurut anggota perbankan, pembukuan adalah akibat, bukan sebab.
             */
            dissent: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000020003
             */
            authorId: string;
        };
        /** @description A change of an object of type `finding`. */
        FindingChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "finding";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["FindingData"] | null;
        };
        /** @description A penyakit to record in a draft. */
        FindingCreate: {
            /**
             * @description Code of the penyakit, of the common catalogue or of the office: `GET /v1/penyakit`.
             * @example KEL-01
             */
            penyakitCode: string;
            /**
             * @description How sure the team is; a sign-off needs every suspicion confirmed or ruled out.
             * @example confirmed
             */
            certainty: components["schemas"]["Certainty"];
            /**
             * @description How grave it is; from `moderate` on, a confirmed penyakit needs a recommendation.
             * @example severe
             */
            severity: components["schemas"]["Severity"];
            /**
             * @description What the team saw, read or heard; null when not said.
             * @example RAT tahun buku 2017 belum diadakan; laporan pengurus belum disusun.
             */
            evidence?: string | null;
            /**
             * @description How the evidence was obtained; null when not said.
             * @example document
             */
            evidenceMethod?: components["schemas"]["EvidenceMethod"] | null;
            /**
             * Format: uuid
             * @description The finding of the same diagnosis that causes this one; null without one.
             * @example null
             */
            rootCauseFindingId?: string | null;
            /**
             * @description What a member of the team sees differently; null without dissent.
             * @example Menurut anggota perbankan, pinjaman macet adalah akibat, bukan sebab.
             */
            dissent?: string | null;
        };
        /** @description An object of type `finding` as stored: null for persons and notes that the caller does not see. */
        FindingData: {
            /**
             * Format: uuid
             * @description The finding.
             * @example 0197a5c0-1c00-7000-8000-000000000311
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-04-10T03:10:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-05-07T04:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The version of the diagnosis it belongs to.
             * @example 0197a5c0-1c00-7000-8000-000000000301
             */
            diagnosisId: string;
            /**
             * Format: uuid
             * @description The same in every later version of this finding.
             * @example 0197a5c0-1c00-7000-8000-000000000311
             */
            lineageId: string;
            /**
             * @description Code of the penyakit, of the common catalogue or of the office: `GET /v1/penyakit`.
             * @example KEU-04
             */
            penyakitCode: string;
            /**
             * @description How sure the team is; a sign-off needs every suspicion confirmed or ruled out.
             * @example confirmed
             */
            certainty: components["schemas"]["Certainty"];
            /**
             * @description How grave it is; from `moderate` on, a confirmed penyakit needs a recommendation.
             * @example severe
             */
            severity: components["schemas"]["Severity"];
            /**
             * @description What the team saw, read or heard; null when not said.
             * @example Pinjaman macet di atas 10 % dari pinjaman yang berjalan.
             */
            evidence: string | null;
            /**
             * @description How the evidence was obtained; null when not said.
             * @example document
             */
            evidenceMethod: components["schemas"]["EvidenceMethod"] | null;
            /**
             * Format: uuid
             * @description The finding of the same diagnosis that causes this one; null without one.
             * @example null
             */
            rootCauseFindingId: string | null;
            /**
             * @description What a member of the team sees differently; null without dissent.
             * @example Menurut anggota perbankan, pinjaman macet adalah akibat, bukan sebab.
             */
            dissent: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000000104
             */
            authorId: string | null;
        };
        /** @description What became of one penyakit, on a day. */
        FindingOutcome: {
            /**
             * Format: uuid
             * @description The outcome.
             * @example 0197a5c0-1c00-7000-8000-000000210001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-11-14T02:04:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-11-14T02:04:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The finding it was recorded on.
             * @example 0197a5c0-1c00-7000-8000-000000150001
             */
            findingId: string;
            /** @description What became of the penyakit. */
            outcome: components["schemas"]["FindingOutcomeCode"];
            /**
             * @description Why it came so, always given with `not_assessed`; null when not said.
             * @example Pengurus baru belum bekerja.
             */
            reason: string | null;
            /**
             * Format: date
             * @description The day the penyakit stood so.
             * @example 2018-11-12
             */
            on: string;
            /**
             * @description What it was read from; null when not said.
             * @example Berita acara dan daftar hadir RAT diterima dinas.
             */
            evidence: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000020005
             */
            recordedById: string;
        };
        /** @description A change of an object of type `finding_outcome`. */
        FindingOutcomeChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "finding_outcome";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["FindingOutcomeData"] | null;
        };
        /**
         * @description What became of a penyakit.
         * @example resolved
         * @enum {string}
         */
        FindingOutcomeCode: "resolved" | "improved" | "unchanged" | "worsened" | "not_assessed";
        /** @description Says what became of a confirmed penyakit. */
        FindingOutcomeCreate: {
            /** @description What became of the penyakit. */
            outcome: components["schemas"]["FindingOutcomeCode"];
            /**
             * @description Why it came so; needed with `not_assessed`.
             * @example Pengurus baru belum bekerja.
             */
            reason?: string | null;
            /**
             * @description What it was read from; null when not said.
             * @example Berita acara dan daftar hadir RAT diterima dinas.
             */
            evidence?: string | null;
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-11-12
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description An object of type `finding_outcome` as stored: null for persons and notes that the caller does not see. */
        FindingOutcomeData: {
            /**
             * Format: uuid
             * @description The outcome.
             * @example 0197a5c0-1c00-7000-8000-000000000651
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-01T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The finding it was recorded on.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            findingId: string;
            /** @description What became of the penyakit. */
            outcome: components["schemas"]["FindingOutcomeCode"];
            /**
             * @description Why it came so, always given with `not_assessed`; null when not said.
             * @example Pengurus baru belum bekerja.
             */
            reason: string | null;
            /**
             * Format: date
             * @description The day the penyakit stood so.
             * @example 2018-11-12
             */
            on: string;
            /**
             * @description What it was read from; null when not said.
             * @example Notulen RAT 10 November 2018
             */
            evidence: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000000105
             */
            recordedById: string | null;
        };
        /** @description One page of a list. */
        FindingOutcomePage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["FindingOutcome"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description What changes of a finding; null empties. */
        FindingPatch: {
            /**
             * @description Code of the penyakit, of the common catalogue or of the office: `GET /v1/penyakit`.
             * @example KEU-04
             */
            penyakitCode?: string;
            /**
             * @description How sure the team is; a sign-off needs every suspicion confirmed or ruled out.
             * @example confirmed
             */
            certainty?: components["schemas"]["Certainty"];
            /**
             * @description How grave it is; from `moderate` on, a confirmed penyakit needs a recommendation.
             * @example severe
             */
            severity?: components["schemas"]["Severity"];
            /**
             * @description What the team saw, read or heard; null when not said.
             * @example Pinjaman macet di atas 10 % dari pinjaman yang berjalan.
             */
            evidence?: string | null;
            /**
             * @description How the evidence was obtained; null when not said.
             * @example document
             */
            evidenceMethod?: components["schemas"]["EvidenceMethod"] | null;
            /**
             * Format: uuid
             * @description The finding of the same diagnosis that causes this one; null without one.
             * @example null
             */
            rootCauseFindingId?: string | null;
            /**
             * @description What a member of the team sees differently; null without dissent.
             * @example Menurut anggota perbankan, pembukuan adalah akibat, bukan sebab.
             */
            dissent?: string | null;
        };
        /** @description What a book year said before it was changed. */
        FormerFigures: {
            /**
             * Format: date
             * @description The day the annual meeting (RAT) on this book year was held; null when not held.
             * @example 2018-03-12
             */
            ratHeldOn: string | null;
            /**
             * Format: date
             * @description The day the RAT was reported to the office; null when not reported.
             * @example 2018-03-26
             */
            ratReportedOn: string | null;
            /**
             * Format: int32
             * @description Members who are women; null when unknown.
             * @example 64
             */
            membersFemale: number | null;
            /**
             * Format: int32
             * @description Members who are men; null when unknown.
             * @example 56
             */
            membersMale: number | null;
            /**
             * Format: int32
             * @description Members, all; null when unknown.
             * @example 120
             */
            membersTotal: number | null;
            /**
             * Format: int32
             * @description Workers who are women; null when unknown.
             * @example 3
             */
            workersFemale: number | null;
            /**
             * Format: int32
             * @description Workers who are men; null when unknown.
             * @example 2
             */
            workersMale: number | null;
            /**
             * Format: int32
             * @description Workers, all; null when unknown.
             * @example 5
             */
            workersTotal: number | null;
            /**
             * Format: int64
             * @description Assets at the end of the book year, in whole rupiah; null when unknown.
             * @example 850000000
             */
            assetsRupiah: number | null;
            /**
             * Format: int64
             * @description Own capital at the end of the book year, which may be negative, in whole rupiah; null when unknown.
             * @example 320000000
             */
            equityRupiah: number | null;
            /**
             * Format: int64
             * @description Outside capital at the end of the book year, in whole rupiah; null when unknown.
             * @example 530000000
             */
            outsideCapitalRupiah: number | null;
            /**
             * Format: int64
             * @description Business volume (sales) of the book year, in whole rupiah; null when unknown.
             * @example 1200000000
             */
            businessVolumeRupiah: number | null;
            /**
             * Format: int64
             * @description Surplus (SHU) of the book year, which may be negative, in whole rupiah; null when unknown.
             * @example 18000000
             */
            shuRupiah: number | null;
            /**
             * Format: int64
             * @description Savings taken, at the end of the book year, in whole rupiah; null when unknown.
             * @example 380000000
             */
            savingsRupiah: number | null;
            /**
             * Format: int64
             * @description Loans given, at the end of the book year, in whole rupiah; null when unknown.
             * @example 590000000
             */
            loansRupiah: number | null;
            /**
             * Format: int64
             * @description Cash and bank; at the end of the book year, in whole rupiah; null when unknown.
             * @example 64000000
             */
            cashAndBankRupiah: number | null;
            /**
             * Format: int64
             * @description Liquid assets: cash, bank and what turns into cash at once; at the end of the book year, in whole rupiah; null when unknown.
             * @example 71000000
             */
            liquidAssetsRupiah: number | null;
            /**
             * Format: int64
             * @description Receivables, all; at the end of the book year, in whole rupiah; null when unknown.
             * @example 640000000
             */
            receivablesRupiah: number | null;
            /**
             * Format: int64
             * @description Trade receivables, part of the receivables; at the end of the book year, in whole rupiah; null when unknown.
             * @example 50000000
             */
            tradeReceivablesRupiah: number | null;
            /**
             * Format: int64
             * @description Inventory; at the end of the book year, in whole rupiah; null when unknown.
             * @example 96000000
             */
            inventoryRupiah: number | null;
            /**
             * Format: int64
             * @description Current assets; at the end of the book year, in whole rupiah; null when unknown.
             * @example 810000000
             */
            currentAssetsRupiah: number | null;
            /**
             * Format: int64
             * @description Short-term liabilities; at the end of the book year, in whole rupiah; null when unknown.
             * @example 410000000
             */
            shortTermLiabilitiesRupiah: number | null;
            /**
             * Format: int64
             * @description Long-term liabilities; at the end of the book year, in whole rupiah; null when unknown.
             * @example 120000000
             */
            longTermLiabilitiesRupiah: number | null;
            /**
             * Format: int64
             * @description Liabilities, all; at the end of the book year, in whole rupiah; null when unknown.
             * @example 530000000
             */
            liabilitiesRupiah: number | null;
            /**
             * Format: int64
             * @description Tax payable and costs not yet paid, part of the liabilities; at the end of the book year, in whole rupiah; null when unknown.
             * @example 6000000
             */
            accruedLiabilitiesRupiah: number | null;
            /**
             * Format: int64
             * @description Principal and mandatory savings (pokok and wajib); at the end of the book year, in whole rupiah; null when unknown.
             * @example 260000000
             */
            principalAndMandatorySavingsRupiah: number | null;
            /**
             * Format: int64
             * @description Deposits of members, part of all deposits; at the end of the book year, in whole rupiah; null when unknown.
             * @example 352000000
             */
            memberDepositsRupiah: number | null;
            /**
             * Format: int64
             * @description Deposits taken, all; at the end of the book year, in whole rupiah; null when unknown.
             * @example 380000000
             */
            depositsRupiah: number | null;
            /**
             * Format: int64
             * @description Capital lent by members: savings, term deposits and entrusted funds; at the end of the book year, in whole rupiah; null when unknown.
             * @example 352000000
             */
            memberLoanCapitalRupiah: number | null;
            /**
             * Format: int64
             * @description Bad loans, part of the loans given; at the end of the book year, in whole rupiah; null when unknown.
             * @example 83000000
             */
            badLoansRupiah: number | null;
            /**
             * Format: int64
             * @description Gross participation of members; over the book year, in whole rupiah; null when unknown.
             * @example 196000000
             */
            grossMemberParticipationRupiah: number | null;
            /**
             * Format: int64
             * @description Cost of service; over the book year, in whole rupiah; null when unknown.
             * @example 118000000
             */
            serviceCostRupiah: number | null;
            /**
             * Format: int64
             * @description Operating cost; over the book year, in whole rupiah; null when unknown.
             * @example 47000000
             */
            operatingCostRupiah: number | null;
            /**
             * Format: int64
             * @description Operating cost of serving members, part of the operating cost; over the book year, in whole rupiah; null when unknown.
             * @example 44000000
             */
            memberOperatingCostRupiah: number | null;
            /**
             * Format: int64
             * @description Cost of being a cooperative: meetings, education, oversight; over the book year, in whole rupiah; null when unknown.
             * @example 13000000
             */
            cooperativeCostRupiah: number | null;
            /**
             * Format: int64
             * @description Gross SHU, before operating cost, which may be negative; over the book year, in whole rupiah; null when unknown.
             * @example 78000000
             */
            grossShuRupiah: number | null;
            /**
             * Format: int64
             * @description Sales; over the book year, in whole rupiah; null when unknown.
             * @example 1200000000
             */
            salesRupiah: number | null;
            /**
             * Format: int64
             * @description Cost of sales; over the book year, in whole rupiah; null when unknown.
             * @example 1050000000
             */
            costOfSalesRupiah: number | null;
            /**
             * Format: int64
             * @description Income, all; over the book year, in whole rupiah; null when unknown.
             * @example 196000000
             */
            totalIncomeRupiah: number | null;
            /**
             * @description The paper or file that shows it, and where in it; null when none was seen.
             * @example Neraca 31 Desember 2017, hlm. 4
             */
            evidence: string | null;
            /**
             * @description Where this is known from.
             * @example Laporan pengurus, belum disahkan RAT
             */
            source: string;
        };
        /** @description The offer of a sealed diagnosis to a coaching team. */
        Handover: {
            /**
             * Format: uuid
             * @description The offer.
             * @example 0197a5c0-1c00-7000-8000-000000170001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-05-07T02:01:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-05-07T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The sealed diagnosis on offer.
             * @example 0197a5c0-1c00-7000-8000-000000140001
             */
            diagnosisId: string;
            /**
             * Format: uuid
             * @description The team it is offered to.
             * @example 0197a5c0-1c00-7000-8000-000000070004
             */
            coachingTeamId: string;
            /**
             * @description Whether it waits for an answer, or how it was answered.
             * @example accepted
             */
            status: components["schemas"]["HandoverStatus"];
            /**
             * Format: date
             * @description The day of the sign-off, or of the reopening that offered it again.
             * @example 2018-05-07
             */
            offeredOn: string;
            /**
             * Format: uuid
             * @description Who offered it: the signer, or who reopened the case.
             * @example 0197a5c0-1c00-7000-8000-000000020002
             */
            offeredById: string;
            /**
             * Format: date
             * @description The day it was accepted, returned or withdrawn; null until then.
             * @example 2018-05-14
             */
            answeredOn: string | null;
            /**
             * Format: uuid
             * @description Who accepted, returned or withdrew it; null until then.
             * @example 0197a5c0-1c00-7000-8000-000000020004
             */
            answeredById: string | null;
            /**
             * @description Why it was returned or withdrawn; null otherwise.
             * @example Bukti untuk satu penyakit belum cukup untuk memulai pendampingan.
             */
            reason: string | null;
            /**
             * Format: uuid
             * @description The draft that a return or withdrawal opened; null without one.
             * @example 0197a5c0-1c00-7000-8000-000000140003
             */
            nextDiagnosisId: string | null;
            /** @description The recommendations on offer, in the order of the diagnosis. */
            recommendations: components["schemas"]["Recommendation"][];
            /** @description The answers to them, in the same order; empty unless accepted. */
            answers: components["schemas"]["HandoverAnswer"][];
            /** @description What should be mended, point by point; empty unless returned. */
            items: components["schemas"]["ReturnItem"][];
            /** @description Every step of the offer, and what is in its way for this caller. */
            allowedActions: components["schemas"]["Action"][];
        };
        /** @description The answer to one recommendation. */
        HandoverAnswer: {
            /**
             * Format: uuid
             * @description The recommendation.
             * @example 0197a5c0-1c00-7000-8000-000000160002
             */
            recommendationId: string;
            /**
             * @description What the coaching team says to it.
             * @example accepted
             */
            answer: components["schemas"]["RecommendationAnswer"];
            /**
             * @description Why it is declined or deferred; null when accepted without a word.
             * @example Pengurus sudah dua kali berkunjung; RAT lebih mendesak.
             */
            reason: string | null;
            /**
             * Format: date
             * @description The day until which it is deferred; null unless deferred.
             * @example 2018-07-02
             */
            deferredTo: string | null;
        };
        /** @description A change of an object of type `handover`. */
        HandoverChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "handover";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["HandoverData"] | null;
        };
        /** @description An object of type `handover` as stored: null for persons and notes that the caller does not see. */
        HandoverData: {
            /**
             * Format: uuid
             * @description The offer.
             * @example 0197a5c0-1c00-7000-8000-000000000401
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-05-07T04:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-05-14T02:30:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The sealed diagnosis on offer.
             * @example 0197a5c0-1c00-7000-8000-000000000301
             */
            diagnosisId: string;
            /**
             * Format: uuid
             * @description The team it is offered to.
             * @example 0197a5c0-1c00-7000-8000-000000000122
             */
            coachingTeamId: string;
            /**
             * @description Whether it waits for an answer, or how it was answered.
             * @example accepted
             */
            status: components["schemas"]["HandoverStatus"];
            /**
             * Format: date
             * @description The day of the sign-off, or of the reopening that offered it again.
             * @example 2018-05-07
             */
            offeredOn: string;
            /**
             * Format: uuid
             * @description Who offered it: the signer, or who reopened the case.
             * @example 0197a5c0-1c00-7000-8000-000000000103
             */
            offeredById: string | null;
            /**
             * Format: date
             * @description The day it was accepted, returned or withdrawn; null until then.
             * @example 2018-05-14
             */
            answeredOn: string | null;
            /**
             * Format: uuid
             * @description Who accepted, returned or withdrew it; null until then.
             * @example 0197a5c0-1c00-7000-8000-000000000105
             */
            answeredById: string | null;
            /**
             * @description Why it was returned or withdrawn; null otherwise.
             * @example null
             */
            reason: string | null;
            /**
             * Format: uuid
             * @description The draft that a return or withdrawal opened; null without one.
             * @example null
             */
            nextDiagnosisId: string | null;
            /** @description The recommendations on offer, in the order of the diagnosis. */
            recommendations: components["schemas"]["RecommendationData"][];
            /** @description The answers to them, in the same order; empty unless accepted. */
            answers: components["schemas"]["HandoverAnswer"][];
            /** @description What should be mended, point by point; empty unless returned. */
            items: components["schemas"]["ReturnItem"][] | null;
        };
        /**
         * @description What a list of offers may add to each.
         * @example allowedActions
         * @enum {string}
         */
        HandoverInclude: "allowedActions";
        /** @description An offer in a list. */
        HandoverItem: {
            /**
             * Format: uuid
             * @description The offer.
             * @example 0197a5c0-1c00-7000-8000-000000170002
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-05-02T02:01:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-05-02T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130002
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The sealed diagnosis on offer.
             * @example 0197a5c0-1c00-7000-8000-000000140002
             */
            diagnosisId: string;
            /**
             * Format: uuid
             * @description The team it is offered to.
             * @example 0197a5c0-1c00-7000-8000-000000070004
             */
            coachingTeamId: string;
            /**
             * @description Whether it waits for an answer, or how it was answered.
             * @example accepted
             */
            status: components["schemas"]["HandoverStatus"];
            /**
             * Format: date
             * @description The day of the sign-off, or of the reopening that offered it again.
             * @example 2018-05-02
             */
            offeredOn: string;
            /**
             * Format: uuid
             * @description Who offered it: the signer, or who reopened the case.
             * @example 0197a5c0-1c00-7000-8000-000000020002
             */
            offeredById: string;
            /**
             * Format: date
             * @description The day it was accepted, returned or withdrawn; null until then.
             * @example 2018-05-14
             */
            answeredOn: string | null;
            /**
             * Format: uuid
             * @description Who accepted, returned or withdrew it; null until then.
             * @example 0197a5c0-1c00-7000-8000-000000000105
             */
            answeredById: string | null;
            /**
             * @description Why it was returned or withdrawn; null otherwise.
             * @example null
             */
            reason: string | null;
            /**
             * Format: uuid
             * @description The draft that a return or withdrawal opened; null without one.
             * @example null
             */
            nextDiagnosisId: string | null;
            /** @description The recommendations on offer, in the order of the diagnosis. */
            recommendations: components["schemas"]["Recommendation"][];
            /** @description The answers to them, in the same order; empty unless accepted. */
            answers: components["schemas"]["HandoverAnswer"][];
            /** @description What should be mended, point by point; empty unless returned. */
            items: components["schemas"]["ReturnItem"][];
            /** @description With `include=allowedActions`: every step of the offer for this caller. */
            allowedActions?: components["schemas"]["Action"][];
        };
        /** @description One page of a list. */
        HandoverPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["HandoverItem"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description The offer of a sealed diagnosis to a coaching team. */
        HandoverRecord: {
            /**
             * Format: uuid
             * @description The offer.
             * @example 0197a5c0-1c00-7000-8000-000000170001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 2
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-05-07T02:01:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-05-14T02:03:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The sealed diagnosis on offer.
             * @example 0197a5c0-1c00-7000-8000-000000140001
             */
            diagnosisId: string;
            /**
             * Format: uuid
             * @description The team it is offered to.
             * @example 0197a5c0-1c00-7000-8000-000000070004
             */
            coachingTeamId: string;
            /**
             * @description Whether it waits for an answer, or how it was answered.
             * @example accepted
             */
            status: components["schemas"]["HandoverStatus"];
            /**
             * Format: date
             * @description The day of the sign-off, or of the reopening that offered it again.
             * @example 2018-05-07
             */
            offeredOn: string;
            /**
             * Format: uuid
             * @description Who offered it: the signer, or who reopened the case.
             * @example 0197a5c0-1c00-7000-8000-000000020002
             */
            offeredById: string;
            /**
             * Format: date
             * @description The day it was accepted, returned or withdrawn; null until then.
             * @example 2018-05-14
             */
            answeredOn: string | null;
            /**
             * Format: uuid
             * @description Who accepted, returned or withdrew it; null until then.
             * @example 0197a5c0-1c00-7000-8000-000000020004
             */
            answeredById: string | null;
            /**
             * @description Why it was returned or withdrawn; null otherwise.
             * @example null
             */
            reason: string | null;
            /**
             * Format: uuid
             * @description The draft that a return or withdrawal opened; null without one.
             * @example null
             */
            nextDiagnosisId: string | null;
            /** @description The recommendations on offer, in the order of the diagnosis. */
            recommendations: components["schemas"]["Recommendation"][];
            /** @description The answers to them, in the same order; empty unless accepted. */
            answers: components["schemas"]["HandoverAnswer"][];
            /** @description What should be mended, point by point; empty unless returned. */
            items: components["schemas"]["ReturnItem"][];
        };
        /**
         * @description How an offer stands.
         * @example accepted
         * @enum {string}
         */
        HandoverStatus: "offered" | "accepted" | "returned" | "withdrawn";
        /** @description The process runs. */
        Health: {
            /**
             * @description Always `ok`.
             * @example ok
             * @constant
             */
            status: "ok";
        };
        /** @description A number the participant is known by. */
        Identifier: {
            /** @description Which kind of number it is. */
            scheme: components["schemas"]["IdentifierScheme"];
            /**
             * @description The number as written.
             * @example 61/BH/49/KDK.1022/XII/1998
             */
            value: string;
        };
        /** @description A number the participant is known by. */
        IdentifierCreate: {
            /** @description Which kind of number it is. */
            scheme: components["schemas"]["IdentifierScheme"];
            /**
             * @description The number as written.
             * @example 518/49/BH/KANKOP
             */
            value: string;
        };
        /**
         * @description NIK koperasi, badan hukum (deed), NIB (business licence), or the former number of the deed.
         * @example badan_hukum_lama
         * @enum {string}
         */
        IdentifierScheme: "nik_koperasi" | "badan_hukum" | "nib" | "badan_hukum_lama";
        /**
         * @description What is known of a number.
         * @example valid
         * @enum {string}
         */
        IdentifierStatus: "unverified" | "valid" | "expired" | "revoked" | "replaced";
        /** @description An account of an OIDC provider that is this person. */
        Identity: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000040001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-08-01T02:04:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-08-01T02:04:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The person this account is.
             * @example 0197a5c0-1c00-7000-8000-000000020007
             */
            personId: string;
            /**
             * Format: uri
             * @description Issuer: `iss` of the tokens.
             * @example https://sso.example.go.id/realms/kota-bogor
             */
            issuer: string;
            /**
             * @description `sub` of the tokens: the account at that issuer.
             * @example sari-wulandari-49
             */
            subject: string;
        };
        /** @description An account to let in as this person. */
        IdentityCreate: {
            /**
             * Format: uri
             * @description Issuer: `iss` of the tokens.
             * @example https://sso.example.go.id/realms/kota-bogor
             */
            issuer: string;
            /**
             * @description `sub` of the tokens: the account at that issuer.
             * @example sari-wulandari-49
             */
            subject: string;
        };
        /** @description One page of a list. */
        IdentityPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Identity"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description A file brought in, and what became of it. */
        Import: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000230002
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-08-20T02:03:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-08-20T02:03:00.000Z
             */
            updatedAt: string;
            /** @description What its rows become. */
            dataset: components["schemas"]["ImportDataset"];
            /** @description The form of the file. */
            mediaType: components["schemas"]["ImportMediaType"];
            /**
             * @description Whether the file was only tried: the report says what would have been done.
             * @example false
             */
            dryRun: boolean;
            /** @description What a rejected row does to the file. */
            onError: components["schemas"]["ImportOnError"];
            /** @description Where it stands. */
            state: components["schemas"]["ImportState"];
            /** @description Why it was interrupted; null otherwise. */
            interruption: components["schemas"]["ImportInterruption"] | null;
            /**
             * Format: int32
             * @description Size of the file in bytes.
             * @example 219
             */
            byteCount: number;
            /** @description Detected: by its mark, else by its letters. */
            encoding: components["schemas"]["FileEncoding"];
            /**
             * @description Whether the file starts with a byte order mark.
             * @example false
             */
            hasBom: boolean;
            /** @description Detected in the header; null for NDJSON. */
            separator: components["schemas"]["FileSeparator"] | null;
            /**
             * Format: int32
             * @description Rows received, the header and empty ones aside.
             * @example 3
             */
            rowCount: number;
            /**
             * Format: int32
             * @description Rows gone through so far; brought up to date every few seconds.
             * @example 3
             */
            processedCount: number;
            /**
             * Format: int32
             * @description Rows that became new records; null until the file was gone through.
             * @example 2
             */
            createdCount: number | null;
            /**
             * Format: int32
             * @description Rows that changed a record; null until the file was gone through.
             * @example 0
             */
            updatedCount: number | null;
            /**
             * Format: int32
             * @description Rows that say what is stored already; null until the file was gone through.
             * @example 0
             */
            unchangedCount: number | null;
            /**
             * Format: int32
             * @description Rows left out: they may mean a record that exists; null until the file was gone through.
             * @example 0
             */
            possibleDuplicateCount: number | null;
            /**
             * Format: int32
             * @description Rows with a fault; null until the file was gone through.
             * @example 1
             */
            rejectedCount: number | null;
            /**
             * Format: uuid
             * @description Who sent the file.
             * @example 0197a5c0-1c00-7000-8000-000000020001
             */
            requestedById: string | null;
            /**
             * Format: date-time
             * @description When its turn came; null before.
             * @example 2018-08-20T02:03:00.000Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When it ended; null before.
             * @example 2018-08-20T02:03:00.000Z
             */
            endedAt: string | null;
            /** @description What may be done with it now. */
            allowedActions: components["schemas"]["Action"][];
        };
        /**
         * @description What the rows of a file become; each dataset has a template.
         * @example participants
         * @enum {string}
         */
        ImportDataset: "participants" | "annual-figures";
        /**
         * @description Why an import is `interrupted`. Nothing was written: send the file again.
         * @example server_stopped
         * @enum {string}
         */
        ImportInterruption: "server_stopped" | "server_lost" | "failed";
        /**
         * @description CSV, or one JSON object a line.
         * @example text/csv
         * @enum {string}
         */
        ImportMediaType: "text/csv" | "application/x-ndjson";
        /**
         * @description `abort`: one rejected row, and nothing is written. `skip`: the other rows are.
         * @example skip
         * @enum {string}
         */
        ImportOnError: "abort" | "skip";
        /** @description One page of a list. */
        ImportPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Import"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description One row of a file, and what became of it. */
        ImportRow: {
            /**
             * Format: int32
             * @description As a spreadsheet counts, the header being 1; of NDJSON the line, from 1.
             * @example 4
             */
            row: number;
            /**
             * @description What the row is known by: a number, or name and region; null where it has none.
             * @example 518/49-B/BH/KANKOP
             */
            key: string | null;
            /** @description What became of the row. */
            fate: components["schemas"]["ImportRowFate"];
            /**
             * Format: uuid
             * @description The record it became or speaks of; null where none was written.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string | null;
            /** @description Why it is rejected, or whom it may mean; empty otherwise. */
            errors: components["schemas"]["ImportRowError"][];
        };
        /** @description One fault of a row, at its cell. */
        ImportRowError: {
            /**
             * @description Place in the body the row would be as a single request, as a JSON pointer.
             * @example #/regionCode
             */
            pointer: string;
            /**
             * @description The column at fault; null for the whole row.
             * @example regionCode
             */
            column: string | null;
            /**
             * @description Stable code to branch on, the same as of a single request.
             * @example invalid_format
             */
            code: string;
            /**
             * @description For people, in the language of the request.
             * @example Bentuknya tidak sesuai.
             */
            message: string;
        };
        /**
         * @description What became of a row; the five add up to the rows received.
         * @example rejected
         * @enum {string}
         */
        ImportRowFate: "created" | "updated" | "unchanged" | "possible_duplicate" | "rejected";
        /** @description One page of a list. */
        ImportRowPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["ImportRow"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /**
         * @description Where an import stands. Only `completed` has written, and all of it in one step; `rejected`, `cancelled` and `interrupted` have written nothing.
         * @example completed
         * @enum {string}
         */
        ImportState: "received" | "running" | "completed" | "rejected" | "cancelled" | "interrupted";
        /**
         * @description Kind of cooperative by what it does for its members.
         * @example simpan_pinjam
         * @enum {string}
         */
        Jenis: "simpan_pinjam" | "konsumen" | "produsen" | "pemasaran" | "jasa";
        /**
         * @description Which level of government a cooperative answers to.
         * @example regency_city
         * @enum {string}
         */
        Jurisdiction: "regency_city" | "province" | "ministry";
        /** @description A label in both languages. */
        Label: {
            /**
             * @description In Indonesian.
             * @example RAT tidak dilaksanakan
             */
            id: string;
            /**
             * @description In English.
             * @example RAT not held
             */
            en: string;
        };
        /**
         * @description What happened to a record.
         * @example update
         * @enum {string}
         */
        LedgerOp: "insert" | "update" | "delete";
        /** @description The caller, and what waits for the caller. */
        Me: {
            /** @description The caller as a person; null for a job and an observer. */
            person: components["schemas"]["MyPerson"] | null;
            /** @description The office of the caller; null for an observer. */
            office: components["schemas"]["MyOffice"] | null;
            /** @description The caller as an observer; null for anyone of an office. */
            observer: components["schemas"]["MyObserver"] | null;
            /**
             * @description Roles of the caller; empty for an observer, `reporter` for a job.
             * @example [
             *       "coach"
             *     ]
             */
            roles: components["schemas"]["Role"][];
            /** @description Teams the caller is in today, latest programme first. */
            teams: components["schemas"]["MyTeam"][];
            /** @description The credential in use. */
            credential: components["schemas"]["MyCredential"];
            /** @description What the caller should do next. */
            waiting: components["schemas"]["Waiting"];
        };
        /** @description One metric of one case at one point. */
        Measurement: {
            /**
             * Format: uuid
             * @description The measurement.
             * @example 0197a5c0-1c00-7000-8000-000000200004
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-04-20T02:03:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-04-20T02:03:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * @description What was measured: `GET /v1/code-lists/case-metrics`.
             * @example member_count
             */
            metricCode: string;
            /** @description When in the life of the case it was taken. */
            point: components["schemas"]["MeasurementPoint"];
            /**
             * @description The figure, in the unit of the metric; null where it is missing.
             * @example 2
             */
            value: number | null;
            /**
             * @description Why there is no figure; null where there is one.
             * @example null
             */
            missingReason: components["schemas"]["MissingReason"] | null;
            /**
             * Format: date
             * @description The day the figure was taken.
             * @example 2018-04-20
             */
            on: string;
            /**
             * Format: date
             * @description First day of the period a sum belongs to; null where the metric is no sum.
             * @example 2017-06-01
             */
            windowStartsOn: string | null;
            /**
             * Format: date
             * @description Last day of the period a sum belongs to; null where the metric is no sum.
             * @example 2017-10-31
             */
            windowEndsOn: string | null;
            /**
             * @description What the figure was read from; null when not said.
             * @example Kertas kerja penilaian kesehatan 2017
             */
            evidence: string | null;
            /** @description The clinic’s part in the figure; null when not said. */
            attribution: components["schemas"]["Attribution"] | null;
            /** @description Whether a second person has checked it. */
            verification: components["schemas"]["Verification"];
            /**
             * Format: uuid
             * @description Who verified or rejected it; null until then.
             * @example 0197a5c0-1c00-7000-8000-000000020001
             */
            verifiedById: string | null;
            /**
             * Format: date
             * @description The day it was verified or rejected; null until then.
             * @example 2018-11-14
             */
            verifiedOn: string | null;
            /**
             * @description Why it was rejected; null unless rejected.
             * @example Jumlahnya tidak sama dengan buku penjualan.
             */
            rejectionReason: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000020003
             */
            recordedById: string;
            /** @description Every step, and what is in its way for this caller; in lists by `include`. */
            allowedActions?: components["schemas"]["Action"][];
        };
        /** @description A change of an object of type `measurement`. */
        MeasurementChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "measurement";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["MeasurementData"] | null;
        };
        /** @description A value, or the reason it is missing: exactly one. Sums carry their window. */
        MeasurementCreate: {
            /**
             * @description What was measured: `GET /v1/code-lists/case-metrics`.
             * @example shu_rupiah
             */
            metricCode: string;
            /** @description When in the life of the case it was taken. */
            point: components["schemas"]["MeasurementPoint"];
            /**
             * @description The figure, in the unit of the metric; null where it is missing.
             * @example 42000000
             */
            value?: number | null;
            /**
             * @description Why there is no figure; null where there is one.
             * @example null
             */
            missingReason?: components["schemas"]["MissingReason"] | null;
            /**
             * Format: date
             * @description First day of the period a sum belongs to; null where the metric is no sum.
             * @example 2018-08-01
             */
            windowStartsOn?: string | null;
            /**
             * Format: date
             * @description Last day of the period a sum belongs to; null where the metric is no sum.
             * @example 2018-10-31
             */
            windowEndsOn?: string | null;
            /**
             * @description What the figure was read from; null when not said.
             * @example Laporan bulanan Januari sampai Oktober 2018
             */
            evidence?: string | null;
            /** @description The clinic’s part in the figure; null when not said. */
            attribution?: components["schemas"]["Attribution"] | null;
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-11-12
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description An object of type `measurement` as stored: null for persons and notes that the caller does not see. */
        MeasurementData: {
            /**
             * Format: uuid
             * @description The measurement.
             * @example 0197a5c0-1c00-7000-8000-000000000601
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-01T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            caseId: string;
            /**
             * @description What was measured: `GET /v1/code-lists/case-metrics`.
             * @example business_volume_rupiah
             */
            metricCode: string;
            /** @description When in the life of the case it was taken. */
            point: components["schemas"]["MeasurementPoint"];
            /**
             * @description The figure, in the unit of the metric; null where it is missing.
             * @example 48500000
             */
            value: number | null;
            /**
             * @description Why there is no figure; null where there is one.
             * @example null
             */
            missingReason: components["schemas"]["MissingReason"] | null;
            /**
             * Format: date
             * @description The day the figure was taken.
             * @example 2018-11-12
             */
            on: string;
            /**
             * Format: date
             * @description First day of the period a sum belongs to; null where the metric is no sum.
             * @example 2018-08-01
             */
            windowStartsOn: string | null;
            /**
             * Format: date
             * @description Last day of the period a sum belongs to; null where the metric is no sum.
             * @example 2018-10-31
             */
            windowEndsOn: string | null;
            /**
             * @description What the figure was read from; null when not said.
             * @example Laporan penjualan Agustus sampai Oktober 2018
             */
            evidence: string | null;
            /** @description The clinic’s part in the figure; null when not said. */
            attribution: components["schemas"]["Attribution"] | null;
            /** @description Whether a second person has checked it. */
            verification: components["schemas"]["Verification"];
            /**
             * Format: uuid
             * @description Who verified or rejected it; null until then.
             * @example 0197a5c0-1c00-7000-8000-000000000105
             */
            verifiedById: string | null;
            /**
             * Format: date
             * @description The day it was verified or rejected; null until then.
             * @example 2018-11-14
             */
            verifiedOn: string | null;
            /**
             * @description Why it was rejected; null unless rejected.
             * @example null
             */
            rejectionReason: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000000105
             */
            recordedById: string | null;
        };
        /** @description One page of a list. */
        MeasurementPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Measurement"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Corrects a figure that nobody has checked yet. */
        MeasurementPatch: {
            /**
             * @description The figure, in the unit of the metric; null where it is missing.
             * @example 69000000
             */
            value?: number | null;
            /**
             * @description Why there is no figure; null where there is one.
             * @example null
             */
            missingReason?: components["schemas"]["MissingReason"] | null;
            /**
             * Format: date
             * @description First day of the period a sum belongs to; null where the metric is no sum.
             * @example 2017-06-01
             */
            windowStartsOn?: string | null;
            /**
             * Format: date
             * @description Last day of the period a sum belongs to; null where the metric is no sum.
             * @example 2017-10-31
             */
            windowEndsOn?: string | null;
            /**
             * @description What the figure was read from; null when not said.
             * @example Catatan penjualan
             */
            evidence?: string | null;
            /** @description The clinic’s part in the figure; null when not said. */
            attribution?: components["schemas"]["Attribution"] | null;
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-04-23
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /**
         * @description When in the life of a case a figure is taken; follow-ups attach to the closed case.
         * @example baseline
         * @enum {string}
         */
        MeasurementPoint: "baseline" | "midline" | "endline" | "follow_up_6" | "follow_up_12";
        /** @description What was left out of a number, and how much. */
        MetricExclusion: {
            /** @description Why it was left out. */
            reason: components["schemas"]["MetricExclusionReason"];
            /**
             * Format: int32
             * @description How many were left out for this reason.
             * @example 1
             */
            count: number;
        };
        /**
         * @description Why something was left out of a number.
         * @example void
         * @enum {string}
         */
        MetricExclusionReason: "void" | "open" | "closed" | "not_ill" | "planned" | "cancelled" | "rescheduled" | "taken_off" | "not_held" | "before_coaching" | "excused" | "not_recorded" | "suspected" | "ruled_out" | "declined" | "deferred" | "unanswered" | "not_entered" | "still_there";
        /**
         * @description What a number counts.
         * @example cases
         * @enum {string}
         */
        MetricUnit: "cases" | "ratio" | "sessions" | "minutes" | "findings" | "recommendations" | "days" | "waivers";
        /**
         * @description Why there is no figure. Missing is never blank, and zero is a figure.
         * @example not_collected
         * @enum {string}
         */
        MissingReason: "not_collected" | "refused" | "not_applicable" | "lost_contact" | "not_yet_due";
        /** @description The credential of this call. */
        MyCredential: {
            /**
             * Format: uuid
             * @description The key or identity in use.
             * @example 0197a5c0-1c00-7000-8000-000000000004
             */
            id: string;
            /** @description What kind of credential it is. */
            kind: components["schemas"]["CredentialKind"];
            /**
             * @description All it may do; null when it is not narrowed.
             * @example null
             */
            scopes: string[] | null;
            /**
             * Format: date-time
             * @description When it stops working; null for a token, which says so itself.
             * @example 2019-03-05T02:00:00.000Z
             */
            expiresAt: string | null;
        };
        /** @description A reader of aggregates, of no office. */
        MyObserver: {
            /**
             * Format: uuid
             * @description The observer.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Name of the observer.
             * @example Provinsi Jawa Barat
             */
            name: string;
            /**
             * @description Kemendagri code of the region it reads; empty for the whole country.
             * @example 32
             */
            regionPrefix: string;
            /**
             * @description Whether it reads demo offices, and only those.
             * @example false
             */
            isDemo: boolean;
        };
        /** @description The office the caller belongs to. */
        MyOffice: {
            /**
             * Format: uuid
             * @description The office.
             * @example 0197a5c0-1c00-7000-8000-000000010001
             */
            id: string;
            /**
             * @description Its name, as on the letterhead.
             * @example Dinas Koperasi dan UMKM Kota Bogor
             */
            name: string;
            /**
             * @description Kemendagri code of its province (`32`), or city or regency (`32.71`).
             * @example 32.71
             */
            regionCode: string;
            /** @description The zone in which its days begin and end. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description The language it works in; texts the system writes into records use it. */
            language: components["schemas"]["OfficeLanguage"];
            /**
             * Format: date
             * @description The date it is in the office now.
             * @example 2018-05-14
             */
            today: string;
        };
        /** @description The caller as a person. */
        MyPerson: {
            /**
             * Format: uuid
             * @description The person.
             * @example 0197a5c0-1c00-7000-8000-000000020004
             */
            id: string;
            /**
             * @description Full name with titles; null once blanked.
             * @example Endang Kusumawati
             */
            name: string | null;
            /** @description Where the person comes from; a signature keeps it beside the role. */
            background: components["schemas"]["Background"];
        };
        /** @description A team the caller belongs to today. */
        MyTeam: {
            /**
             * Format: uuid
             * @description The team.
             * @example 0197a5c0-1c00-7000-8000-000000070004
             */
            teamId: string;
            /**
             * Format: uuid
             * @description Its programme.
             * @example 0197a5c0-1c00-7000-8000-000000060002
             */
            programmeId: string;
            /** @description Whether it diagnoses or coaches. */
            kind: components["schemas"]["MyTeamKind"];
            /** @description Whether the caller leads it. */
            role: components["schemas"]["MyTeamRole"];
            /**
             * @description Name of the team.
             * @example Tim Klinik Pelatihan 2018
             */
            name: string;
        };
        /**
         * @description Which of the two teams.
         * @example coaching
         * @enum {string}
         */
        MyTeamKind: "diagnosis" | "coaching";
        /**
         * @description Whether the caller leads the team.
         * @example lead
         * @enum {string}
         */
        MyTeamRole: "lead" | "member";
        /**
         * @description Who reads a note: the coaching team, both teams of the case, or the whole office.
         * @example team
         * @enum {string}
         */
        NoteVisibility: "team" | "case" | "office";
        /** @description A Dinas: the office whose clinic this is. */
        Office: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000010001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-05T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-05T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description Its name, as on the letterhead.
             * @example Dinas Koperasi dan UMKM Kota Bogor
             */
            name: string;
            /**
             * @description Kemendagri code of its province (`32`), or city or regency (`32.71`).
             * @example 32.71
             */
            regionCode: string;
            /** @description The zone in which its days begin and end. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description The language it works in; texts the system writes into records use it. */
            language: components["schemas"]["OfficeLanguage"];
            /**
             * Format: int32
             * @description Months after a book year within which the annual meeting (RAT) is due.
             * @example 6
             */
            ratDueMonths: number;
            /**
             * Format: int32
             * @description How many days back a fact may be entered without `lateReason`.
             * @example 60
             */
            lateEntryLimitDays: number;
            /**
             * @description Whether it holds the demo story; then no real observer counts it.
             * @example false
             */
            isDemo: boolean;
        };
        /** @description A change of an object of type `office`. */
        OfficeChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "office";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["Office"] | null;
        };
        /**
         * @description The language an office works in.
         * @example id
         * @enum {string}
         */
        OfficeLanguage: "id" | "en";
        /** @description What changes; the rest stays. */
        OfficePatch: {
            /**
             * @description Its name, as on the letterhead.
             * @example Dinas Koperasi dan UMKM Kota Bogor
             */
            name?: string;
            /**
             * @description Kemendagri code of its province (`32`), or city or regency (`32.71`).
             * @example 32.71
             */
            regionCode?: string;
            /** @description The zone in which its days begin and end. */
            timeZone?: components["schemas"]["TimeZone"];
            /** @description The language it works in; texts the system writes into records use it. */
            language?: components["schemas"]["OfficeLanguage"];
            /**
             * Format: int32
             * @description Months after a book year within which the annual meeting (RAT) is due.
             * @example 6
             */
            ratDueMonths?: number;
            /**
             * Format: int32
             * @description How many days back a fact may be entered without `lateReason`.
             * @example 60
             */
            lateEntryLimitDays?: number;
        };
        /** @description The programmes of one region and year, in counts. */
        OfficeProgrammes: {
            /**
             * @description Kemendagri code of the offices counted here.
             * @example 32.71
             */
            regionCode: string;
            /**
             * Format: int32
             * @description Year in which the programmes began.
             * @example 2018
             */
            year: number;
            /**
             * Format: int32
             * @description How many programmes are added up here.
             * @example 2
             */
            programmeCount: number;
            /**
             * @description Whether fewer than five cases stand behind the row, so that its counts are null.
             * @example false
             */
            suppressed: boolean;
            /**
             * Format: int32
             * @description Cases without the void ones: the open ones and all results added up; null when suppressed.
             * @example 10
             */
            enrolledCount: number | null;
            /**
             * Format: int32
             * @description Cases not closed yet; null when suppressed.
             * @example 6
             */
            openCount: number | null;
            /**
             * Format: int32
             * @description Cases that ended good; null when suppressed.
             * @example 2
             */
            goodCount: number | null;
            /**
             * Format: int32
             * @description Cases that ended improved; null when suppressed.
             * @example 0
             */
            improvedCount: number | null;
            /**
             * Format: int32
             * @description Cases that ended unchanged; null when suppressed.
             * @example 0
             */
            unchangedCount: number | null;
            /**
             * Format: int32
             * @description Cases that ended worsened; null when suppressed.
             * @example 0
             */
            worsenedCount: number | null;
            /**
             * Format: int32
             * @description Cases referred elsewhere; null when suppressed.
             * @example 0
             */
            referredCount: number | null;
            /**
             * Format: int32
             * @description Cases whose dissolution was proposed; null when suppressed.
             * @example 1
             */
            dissolutionProposedCount: number | null;
            /**
             * Format: int32
             * @description Cases closed without findings; null when suppressed.
             * @example 1
             */
            notIllCount: number | null;
            /**
             * Format: int32
             * @description Cases that dropped out; null when suppressed.
             * @example 0
             */
            droppedOutCount: number | null;
            /**
             * Format: date-time
             * @description When these counts last changed.
             * @example 2018-07-09T02:02:00.000Z
             */
            computedAt: string;
        };
        /** @description One page of a list. */
        OfficeProgrammesPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["OfficeProgrammes"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description This document, as OpenAPI 3.1 in JSON. */
        OpenApiDocument: {
            /**
             * @description Version of OpenAPI.
             * @example 3.1.1
             */
            openapi: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Sets another result; a second person must sign. */
        OverrideVerdict: {
            /** @description The result that should count instead. */
            result: components["schemas"]["VerdictResult"];
            /**
             * @description Why the rule does not do the case justice.
             * @example Banjir menutup pasar dua bulan; di luar itu penjualannya naik seperempat.
             */
            reason: string;
        };
        /**
         * @description What a cooperative of employees belongs to.
         * @example pdam
         * @enum {string}
         */
        ParentInstitutionKind: "pdam" | "rsud" | "agency" | "school" | "state_company" | "private_company" | "other";
        /** @description A cooperative or enterprise the clinic helps. */
        Participant: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000090007
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 4
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-08-06T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-08-06T02:07:00.000Z
             */
            updatedAt: string;
            /** @description A cooperative or an enterprise; it never changes. */
            kind: components["schemas"]["ParticipantKind"];
            /**
             * @description Name of the organisation.
             * @example Koperasi Anggrek 49
             */
            name: string;
            /** @description Kind of cooperative; null for an enterprise, or when unknown. */
            jenis: components["schemas"]["Jenis"] | null;
            /**
             * @description Group by its members or founders, as offices list it; null when none.
             * @example pegawai negeri (KPRI)
             */
            kelompok: string | null;
            /**
             * @description Kemendagri code of where it is, as deep as known.
             * @example 32.71.06
             */
            regionCode: string;
            /**
             * @description Street and number; null when unknown.
             * @example Jl. Anggrek 4
             */
            address: string | null;
            /**
             * @description The institution it belongs to, such as a school or a plant; null when none.
             * @example Perusahaan daerah air minum
             */
            parentInstitution: string | null;
            /**
             * @description Whom to ask for; null when unknown. Personal, kept apart.
             * @example Bapak Dedi
             */
            contactName: string | null;
            /**
             * @description Phone; null when unknown. Personal, kept apart.
             * @example +62 813 0000 0000
             */
            phone: string | null;
            /**
             * Format: email
             * @description E-mail; null when unknown. Personal, kept apart.
             * @example melati@example.org
             */
            email: string | null;
            /** @description What kind of institution `parentInstitution` is; null when unknown or none. */
            parentInstitutionKind: components["schemas"]["ParentInstitutionKind"] | null;
            /** @description How the cooperative is run; null for an enterprise, or when unknown. */
            pola: components["schemas"]["Pola"] | null;
            /** @description Whether its members are persons or cooperatives; null for an enterprise, or when unknown. */
            bentuk: components["schemas"]["Bentuk"] | null;
            /**
             * @description Where its members may live, as Kemendagri codes, apart from its address; null for an enterprise, or when unknown.
             * @example [
             *       "32.71"
             *     ]
             */
            membershipRegions: string[] | null;
            /**
             * @description Line of business: a category letter or two to five digits; null when unknown.
             * @example null
             */
            kbli: string | null;
            /**
             * @description Year of the KBLI that `kbli` is of; null when there is none.
             * @example null
             */
            kbliVersion: string | null;
            /**
             * @description Size of the enterprise; null for a cooperative, or when unknown.
             * @example null
             */
            sizeClass: components["schemas"]["SizeClass"] | null;
            /**
             * @description What the size was told by; null when there is no size.
             * @example null
             */
            sizeClassBasis: components["schemas"]["SizeClassBasis"] | null;
            /**
             * @description By which rule; null when there is no size.
             * @example null
             */
            sizeClassRule: components["schemas"]["SizeClassRule"] | null;
            /**
             * Format: date
             * @description As of which day; null when there is no size.
             * @example null
             */
            sizeClassOn: string | null;
            /** @description Which level of government the membership area puts the cooperative under; null when the area is unknown. */
            jurisdiction: components["schemas"]["Jurisdiction"] | null;
            /** @description Numbers that hold today, at most one of a scheme. */
            identifiers: components["schemas"]["Identifier"][];
            /** @description Its latest standing; null when none was recorded. */
            status: components["schemas"]["ParticipantStatus"] | null;
            /**
             * Format: date
             * @description Since when it stands so; null when no standing was recorded.
             * @example 2018-03-12
             */
            statusOn: string | null;
        };
        /** @description A change of an object of type `participant`. */
        ParticipantChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "participant";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["Participant"] | null;
        };
        /** @description A participant to register. */
        ParticipantCreate: {
            /** @description A cooperative or an enterprise; it never changes. */
            kind: components["schemas"]["ParticipantKind"];
            /**
             * @description Name of the organisation.
             * @example Koperasi Melati Sejati
             */
            name: string;
            /**
             * @description Kemendagri code of where it is, as deep as known.
             * @example 32.71.03
             */
            regionCode: string;
            /** @description Kind of cooperative; null for an enterprise, or when unknown. */
            jenis?: components["schemas"]["Jenis"] | null;
            /**
             * @description Group by its members or founders, as offices list it; null when none.
             * @example pegawai negeri (KPRI)
             */
            kelompok?: string | null;
            /**
             * @description Street and number; null when unknown.
             * @example Jl. Pahlawan 10
             */
            address?: string | null;
            /**
             * @description The institution it belongs to, such as a school or a plant; null when none.
             * @example null
             */
            parentInstitution?: string | null;
            /**
             * @description Whom to ask for; null when unknown. Personal, kept apart.
             * @example Ibu Ratna
             */
            contactName?: string | null;
            /**
             * @description Phone; null when unknown. Personal, kept apart.
             * @example +62 813 0000 0000
             */
            phone?: string | null;
            /**
             * Format: email
             * @description E-mail; null when unknown. Personal, kept apart.
             * @example melati@example.org
             */
            email?: string | null;
            /** @description What kind of institution `parentInstitution` is; null when unknown or none. */
            parentInstitutionKind?: components["schemas"]["ParentInstitutionKind"] | null;
            /** @description How the cooperative is run; null for an enterprise, or when unknown. */
            pola?: components["schemas"]["Pola"] | null;
            /** @description Whether its members are persons or cooperatives; null for an enterprise, or when unknown. */
            bentuk?: components["schemas"]["Bentuk"] | null;
            /**
             * @description Where its members may live, as Kemendagri codes, apart from its address; null for an enterprise, or when unknown.
             * @example [
             *       "32.71"
             *     ]
             */
            membershipRegions?: string[] | null;
            /**
             * @description Line of business: a category letter or two to five digits; null when unknown.
             * @example null
             */
            kbli?: string | null;
            /**
             * @description Year of the KBLI that `kbli` is of; null when there is none.
             * @example null
             */
            kbliVersion?: string | null;
            /**
             * @description Size of the enterprise; null for a cooperative, or when unknown.
             * @example null
             */
            sizeClass?: components["schemas"]["SizeClass"] | null;
            /**
             * @description What the size was told by; null when there is no size.
             * @example null
             */
            sizeClassBasis?: components["schemas"]["SizeClassBasis"] | null;
            /**
             * @description By which rule; null when there is no size.
             * @example null
             */
            sizeClassRule?: components["schemas"]["SizeClassRule"] | null;
            /**
             * Format: date
             * @description As of which day; null when there is no size.
             * @example null
             */
            sizeClassOn?: string | null;
            /** @description Numbers it is known by, at most one of a scheme. */
            identifiers?: components["schemas"]["IdentifierCreate"][];
        };
        /** @description A number of a participant, held or former, with its validity. */
        ParticipantIdentifier: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000000021
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 2
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-08-06T02:05:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-08-06T02:07:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The participant.
             * @example 0197a5c0-1c00-7000-8000-000000090007
             */
            participantId: string;
            /** @description Which kind of number it is. */
            scheme: components["schemas"]["IdentifierScheme"];
            /**
             * @description The number as written.
             * @example 61/BH/49/KDK.1022/XII/1998
             */
            value: string;
            /**
             * @description In capitals without spaces and dots: two numbers that agree in this are one.
             * @example 61/BH/49/KDK1022/XII/1998
             */
            normalised: string;
            /** @description What is known of it today: `valid` becomes `expired` after `validUntilOn`. */
            status: components["schemas"]["IdentifierStatus"];
            /**
             * Format: date
             * @description Since when it holds; null when unknown.
             * @example 1998-12-07
             */
            startsOn: string | null;
            /**
             * Format: date
             * @description The last day of its certificate, which may lie ahead; null when it has none.
             * @example null
             */
            validUntilOn: string | null;
            /**
             * Format: date
             * @description Since when the participant does not hold it any more; null while it does.
             * @example null
             */
            endsOn: string | null;
            /**
             * @description Where this is known from; null when nobody said.
             * @example Dicocokkan dengan buku daftar umum dinas
             */
            source: string | null;
        };
        /** @description A number of a participant, held or former. */
        ParticipantIdentifierCreate: {
            /** @description Which kind of number it is. */
            scheme: components["schemas"]["IdentifierScheme"];
            /**
             * @description The number as written.
             * @example 61/BH/49/KDK.1022/XII/1998
             */
            value: string;
            /**
             * Format: date
             * @description Since when it holds; null when unknown.
             * @example 1998-12-07
             */
            startsOn?: string | null;
            /**
             * Format: date
             * @description The last day of its certificate, which may lie ahead; null when it has none.
             * @example null
             */
            validUntilOn?: string | null;
            /**
             * Format: date
             * @description Since when the participant does not hold it any more; null while it does.
             * @example null
             */
            endsOn?: string | null;
            /**
             * @description Where this is known from; null when nobody said.
             * @example Salinan akta pendirian
             */
            source?: string | null;
            /** @description What is known of it. */
            status?: components["schemas"]["IdentifierStatus"];
        };
        /** @description One page of a list. */
        ParticipantIdentifierPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["ParticipantIdentifier"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description What changes of a number’s validity; null empties. */
        ParticipantIdentifierPatch: {
            /**
             * Format: date
             * @description Since when it holds; null when unknown.
             * @example 1998-12-07
             */
            startsOn?: string | null;
            /**
             * Format: date
             * @description The last day of its certificate, which may lie ahead; null when it has none.
             * @example null
             */
            validUntilOn?: string | null;
            /**
             * Format: date
             * @description Since when the participant does not hold it any more; null while it does.
             * @example null
             */
            endsOn?: string | null;
            /**
             * @description Where this is known from; null when nobody said.
             * @example Dicocokkan dengan buku daftar umum dinas
             */
            source?: string | null;
            /** @description What is known of it. */
            status?: components["schemas"]["IdentifierStatus"];
        };
        /**
         * @description A cooperative, or a micro, small or medium enterprise (UKM).
         * @example cooperative
         * @enum {string}
         */
        ParticipantKind: "cooperative" | "enterprise";
        /** @description One page of a list. */
        ParticipantPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Participant"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description What changes of a participant; null empties, `identifiers` replaces the list. */
        ParticipantPatch: {
            /**
             * @description Name of the organisation.
             * @example Koperasi Melati Sejati
             */
            name?: string;
            /**
             * @description Kemendagri code of where it is, as deep as known.
             * @example 32.71.03
             */
            regionCode?: string;
            /** @description Kind of cooperative; null for an enterprise, or when unknown. */
            jenis?: components["schemas"]["Jenis"] | null;
            /**
             * @description Group by its members or founders, as offices list it; null when none.
             * @example pegawai negeri (KPRI)
             */
            kelompok?: string | null;
            /**
             * @description Street and number; null when unknown.
             * @example Jl. Anggrek 4
             */
            address?: string | null;
            /**
             * @description The institution it belongs to, such as a school or a plant; null when none.
             * @example Perusahaan daerah air minum
             */
            parentInstitution?: string | null;
            /**
             * @description Whom to ask for; null when unknown. Personal, kept apart.
             * @example Bapak Dedi
             */
            contactName?: string | null;
            /**
             * @description Phone; null when unknown. Personal, kept apart.
             * @example +62 813 0000 0000
             */
            phone?: string | null;
            /**
             * Format: email
             * @description E-mail; null when unknown. Personal, kept apart.
             * @example melati@example.org
             */
            email?: string | null;
            /** @description What kind of institution `parentInstitution` is; null when unknown or none. */
            parentInstitutionKind?: components["schemas"]["ParentInstitutionKind"] | null;
            /** @description How the cooperative is run; null for an enterprise, or when unknown. */
            pola?: components["schemas"]["Pola"] | null;
            /** @description Whether its members are persons or cooperatives; null for an enterprise, or when unknown. */
            bentuk?: components["schemas"]["Bentuk"] | null;
            /**
             * @description Where its members may live, as Kemendagri codes, apart from its address; null for an enterprise, or when unknown.
             * @example [
             *       "32.71"
             *     ]
             */
            membershipRegions?: string[] | null;
            /**
             * @description Line of business: a category letter or two to five digits; null when unknown.
             * @example null
             */
            kbli?: string | null;
            /**
             * @description Year of the KBLI that `kbli` is of; null when there is none.
             * @example null
             */
            kbliVersion?: string | null;
            /**
             * @description Size of the enterprise; null for a cooperative, or when unknown.
             * @example null
             */
            sizeClass?: components["schemas"]["SizeClass"] | null;
            /**
             * @description What the size was told by; null when there is no size.
             * @example null
             */
            sizeClassBasis?: components["schemas"]["SizeClassBasis"] | null;
            /**
             * @description By which rule; null when there is no size.
             * @example null
             */
            sizeClassRule?: components["schemas"]["SizeClassRule"] | null;
            /**
             * Format: date
             * @description As of which day; null when there is no size.
             * @example null
             */
            sizeClassOn?: string | null;
            /** @description Numbers it is known by, at most one of a scheme. */
            identifiers?: components["schemas"]["IdentifierCreate"][];
        };
        /**
         * @description Where a participant stands before the law and the office.
         * @example dissolved
         * @enum {string}
         */
        ParticipantStatus: "active" | "inactive" | "reactivated" | "dissolution_proposed" | "dissolution_objected" | "dissolved" | "in_settlement" | "struck_off" | "business_closed";
        /** @description A change of an object of type `participant_status`. */
        ParticipantStatusChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "participant_status";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["ParticipantStatusEntry"] | null;
        };
        /** @description A standing, and since when. */
        ParticipantStatusCreate: {
            /** @description Where it stands from that day on. */
            status: components["schemas"]["ParticipantStatus"];
            /**
             * @description Where this is known from.
             * @example Berita acara kunjungan 12 Maret 2018
             */
            source: string;
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-03-12
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description A dated, sourced standing. */
        ParticipantStatusEntry: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000100002
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-07-02T02:01:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-07-02T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The participant.
             * @example 0197a5c0-1c00-7000-8000-000000090004
             */
            participantId: string;
            /** @description Where it stood from that day on. */
            status: components["schemas"]["ParticipantStatus"];
            /**
             * Format: date
             * @description Since when it stands so.
             * @example 2018-07-02
             */
            on: string;
            /**
             * @description Where this is known from.
             * @example Akta pembubaran
             */
            source: string;
            /**
             * Format: uuid
             * @description The person who recorded it; null when entered at the machine.
             * @example 0197a5c0-1c00-7000-8000-000000020001
             */
            recordedById: string | null;
        };
        /** @description One page of a list. */
        ParticipantStatusPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["ParticipantStatusEntry"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description One ailment of the catalogue. */
        Penyakit: {
            /**
             * @description Its code, which is also its address; never renamed.
             * @example KEL-01
             */
            code: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /** @description Whose entry it is. */
            origin: components["schemas"]["PenyakitOrigin"];
            /**
             * @description Group of ailments, of the code list `penyakit-groups`.
             * @example KEL
             */
            group: string;
            /** @description Name of the ailment. */
            label: components["schemas"]["Label"];
            /** @description What is meant by it. */
            definition: components["schemas"]["PenyakitExplanation"];
            /** @description Where a diagnostician would look; they decide nothing. Null for entries of an office. */
            indications: components["schemas"]["PenyakitExplanation"] | null;
            /**
             * @description The kinds of treatment usual for it.
             * @example [
             *       "bimbingan",
             *       "motivasi",
             *       "restrukturisasi_pengurus",
             *       "pembubaran"
             *     ]
             */
            treatments: string[];
            /** @description Kinds of participant it can be found in. */
            appliesTo: components["schemas"]["PenyakitAppliesTo"][];
            /**
             * Format: date-time
             * @description Since when new findings cannot name it; null while they can.
             * @example 2018-08-13T02:02:00.000Z
             */
            retiredAt: string | null;
        };
        /**
         * @description Whom a penyakit can befall: a cooperative, or an enterprise (UKM).
         * @example cooperative
         * @enum {string}
         */
        PenyakitAppliesTo: "cooperative" | "enterprise";
        /** @description A change of an object of type `penyakit`. */
        PenyakitChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "penyakit";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["Penyakit"] | null;
        };
        /** @description Adds an ailment for the office itself. */
        PenyakitCreate: {
            /**
             * @description A code of the office’s own, starting with `LOK-`.
             * @example LOK-49
             */
            code: string;
            /**
             * @description Group of ailments, of the code list `penyakit-groups`.
             * @example USA
             */
            group: string;
            /** @description Name of the ailment. */
            label: components["schemas"]["PenyakitLabelCreate"];
            /** @description What is meant by it. */
            definition: components["schemas"]["PenyakitExplanationCreate"];
            /**
             * @description The kinds of treatment usual for it.
             * @example [
             *       "konversi_usaha",
             *       "kemitraan"
             *     ]
             */
            treatments: string[];
            /** @description Kinds of participant it can be found in. */
            appliesTo: components["schemas"]["PenyakitAppliesTo"][];
        };
        /** @description A longer text in both languages. */
        PenyakitExplanation: {
            /**
             * @description In Indonesian.
             * @example Rapat anggota tahunan untuk tahun buku terakhir tidak diadakan dalam batas waktunya, sehingga pengurus belum mempertanggungjawabkan pekerjaannya.
             */
            id: string;
            /**
             * @description In English.
             * @example The annual members’ meeting for the latest book year was not held in time, so the pengurus have not accounted for their work.
             */
            en: string;
        };
        /** @description A longer text in both languages. */
        PenyakitExplanationCreate: {
            /**
             * @description In Indonesian.
             * @example Tempat usaha terendam air pasang sehingga kegiatan berhenti berkala.
             */
            id: string;
            /**
             * @description In English.
             * @example The premises stand under tidal water, so that work stops again and again.
             */
            en: string;
        };
        /** @description A name in both languages. */
        PenyakitLabelCreate: {
            /**
             * @description In Indonesian.
             * @example Lahan usaha terendam rob
             */
            id: string;
            /**
             * @description In English.
             * @example Premises flooded by the tide
             */
            en: string;
        };
        /**
         * @description Of the common catalogue, or added by the office for itself.
         * @example common
         * @enum {string}
         */
        PenyakitOrigin: "common" | "office";
        /** @description One page of a list. */
        PenyakitPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Penyakit"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Takes an entry out of use; an empty object. */
        PenyakitRetire: Record<string, never>;
        /** @description Staff or an outside expert of the office. */
        Person: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000020007
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 2
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-08-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-08-01T02:02:00.000Z
             */
            updatedAt: string;
            /**
             * @description Full name with titles; null once blanked.
             * @example Sari Wulandari, S.E.
             */
            name: string | null;
            /**
             * Format: email
             * @description E-mail at work; null without one, and once blanked.
             * @example sari@example.go.id
             */
            email: string | null;
            /**
             * @description Phone at work; null without one, and once blanked.
             * @example +62 812 0000 0000
             */
            phone: string | null;
            /** @description Where the person comes from; a signature keeps it beside the role. */
            background: components["schemas"]["Background"];
            /**
             * @description What the person may do in this office.
             * @example [
             *       "diagnostician"
             *     ]
             */
            roles: components["schemas"]["Role"][];
            /**
             * Format: date-time
             * @description Since when the person has no access; null while there is access.
             * @example null
             */
            deactivatedAt: string | null;
            /**
             * @description Why the access ended; null while there is access.
             * @example null
             */
            deactivatedReason: string | null;
            /**
             * Format: date-time
             * @description When the personal data were emptied; null until then.
             * @example null
             */
            blankedAt: string | null;
        };
        /** @description A change of an object of type `person`. */
        PersonChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "person";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["Person"] | null;
        };
        /** @description Somebody to add to the office. */
        PersonCreate: {
            /**
             * @description Full name with titles.
             * @example Sari Wulandari, S.E.
             */
            name: string;
            /**
             * Format: email
             * @description E-mail at work; null without one, and once blanked.
             * @example sari@example.go.id
             */
            email?: string | null;
            /**
             * @description Phone at work; null without one, and once blanked.
             * @example +62 812 0000 0000
             */
            phone?: string | null;
            /** @description Where the person comes from; a signature keeps it beside the role. */
            background: components["schemas"]["Background"];
            /**
             * @description What the person may do in this office.
             * @example [
             *       "diagnostician"
             *     ]
             */
            roles: components["schemas"]["Role"][];
        };
        /** @description Ends the access of a person. */
        PersonDeactivate: {
            /**
             * @description Why access ends.
             * @example Cuti panjang.
             */
            reason: string;
        };
        /** @description One page of a list. */
        PersonPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Person"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description What changes of a person; null empties e-mail or phone. */
        PersonPatch: {
            /**
             * @description Full name with titles.
             * @example Sari Wulandari, S.E.
             */
            name?: string;
            /**
             * Format: email
             * @description E-mail at work; null without one, and once blanked.
             * @example sari@example.go.id
             */
            email?: string | null;
            /**
             * @description Phone at work; null without one, and once blanked.
             * @example +62 812 0000 0000
             */
            phone?: string | null;
            /** @description Where the person comes from; a signature keeps it beside the role. */
            background?: components["schemas"]["Background"];
            /**
             * @description What the person may do in this office.
             * @example [
             *       "diagnostician"
             *     ]
             */
            roles?: components["schemas"]["Role"][];
        };
        /** @description A person, and what the caller may do about the access and the data. */
        PersonWithActions: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000020007
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-08-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-08-01T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description Full name with titles; null once blanked.
             * @example Sari Wulandari, S.E.
             */
            name: string | null;
            /**
             * Format: email
             * @description E-mail at work; null without one, and once blanked.
             * @example sari@example.go.id
             */
            email: string | null;
            /**
             * @description Phone at work; null without one, and once blanked.
             * @example +62 812 0000 0000
             */
            phone: string | null;
            /** @description Where the person comes from; a signature keeps it beside the role. */
            background: components["schemas"]["Background"];
            /**
             * @description What the person may do in this office.
             * @example [
             *       "diagnostician"
             *     ]
             */
            roles: components["schemas"]["Role"][];
            /**
             * Format: date-time
             * @description Since when the person has no access; null while there is access.
             * @example 2018-08-01T02:13:00.000Z
             */
            deactivatedAt: string | null;
            /**
             * @description Why the access ended; null while there is access.
             * @example Cuti panjang.
             */
            deactivatedReason: string | null;
            /**
             * Format: date-time
             * @description When the personal data were emptied; null until then.
             * @example 2018-08-01T02:18:00.000Z
             */
            blankedAt: string | null;
            /** @description Each step on a person, and what is in its way for this caller. */
            allowedActions: components["schemas"]["Action"][];
        };
        /**
         * @description Whether a cooperative is run the conventional or the sharia way.
         * @example konvensional
         * @enum {string}
         */
        Pola: "konvensional" | "syariah";
        /** @description Why a request was refused (RFC 9457). */
        Problem: {
            /**
             * @description Address of the page on this kind of problem.
             * @example /docs/problems/not_found
             */
            type: string;
            /**
             * @description The kind, for people.
             * @example Not found.
             */
            title: string;
            /**
             * Format: int32
             * @description HTTP status.
             * @example 404
             */
            status: number;
            /**
             * @description The kind, for programs.
             * @example not_found
             */
            code: string;
            /**
             * @description This occurrence, for people.
             * @example Check the address and the id.
             */
            detail: string;
            /**
             * @description The request, as `urn:uuid:` and its `Request-Id`.
             * @example urn:uuid:0197a5c0-1c00-7000-8000-0000000000ff
             */
            instance: string;
            /** @description Every fault found; may be empty. */
            errors: components["schemas"]["ProblemError"][];
            /**
             * Format: int32
             * @description With `version_conflict`: the version now stored.
             * @example 8
             */
            currentVersion?: number;
            /**
             * @description With `action_blocked`: where the resource stands.
             * @example diagnosis
             */
            currentStage?: string | null;
            /** @description With `action_blocked`: every step and what stands in its way. */
            allowedActions?: components["schemas"]["Action"][];
            /**
             * @description With `cursor_expired`: where whole copies are listed, to start anew from.
             * @example /v1/exports
             */
            restartFrom?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One fault of a request, or one blocker. */
        ProblemError: {
            /** @description Part of the request at fault; `resource` for a stored fact. */
            in: components["schemas"]["ProblemErrorPlace"];
            /**
             * @description Place in the body or resource, as a JSON pointer.
             * @example #/startsOn
             */
            pointer?: string;
            /**
             * @description Name of the query, path or header parameter.
             * @example limit
             */
            parameter?: string;
            /**
             * @description Stable code to branch on.
             * @example required
             */
            code: string;
            /**
             * @description For people, in the language of the request.
             * @example Isian ini wajib diisi.
             */
            message: string;
        };
        /**
         * @description A part of a request, or what is stored.
         * @example body
         * @enum {string}
         */
        ProblemErrorPlace: "body" | "query" | "path" | "headers" | "resource";
        /** @description One run of the clinic: eight months from its first day. */
        Programme: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000060002
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-19T02:05:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-19T02:05:00.000Z
             */
            updatedAt: string;
            /**
             * @description Name of the programme.
             * @example Klinik Koperasi 2018
             */
            name: string;
            /**
             * Format: int32
             * @description Year of its first day.
             * @example 2018
             */
            year: number;
            /** @description Planned, open for cases, or closed. */
            status: components["schemas"]["ProgrammeStatus"];
            /**
             * Format: date
             * @description The first day of its eight months.
             * @example 2018-04-02
             */
            startsOn: string;
            /** @description The zone of all its dates. */
            timeZone: components["schemas"]["TimeZone"];
            /**
             * Format: int32
             * @description How many cases it has room for.
             * @example 30
             */
            capacity: number;
            /**
             * Format: int32
             * @description How many cases should come out good; null where nothing was promised.
             * @example 10
             */
            targetGood: number | null;
            /**
             * @description Code of the rule by which its cases are judged.
             * @example default-2018
             */
            verdictRuleCode: string;
            /** @description The budget, one line a purpose and source. */
            budgetLines: components["schemas"]["BudgetLine"][];
            /**
             * Format: date
             * @description The day it was opened; null while it is planned.
             * @example 2018-04-02
             */
            openedOn: string | null;
            /**
             * Format: date
             * @description The day it was closed; null until then.
             * @example 2018-12-01
             */
            closedOn: string | null;
            /**
             * Format: date
             * @description The last day of the eight months.
             * @example 2018-12-01
             */
            endsOn: string;
            /**
             * Format: int32
             * @description The month it is in today, 1 to 8; null before and after.
             * @example 8
             */
            programmeMonth: number | null;
            /** @description Where today lies beside the eight months. */
            programmePhase: components["schemas"]["ProgrammePhase"];
            /**
             * Format: int32
             * @description Days since the end of the eight months; 0 until then.
             * @example 0
             */
            daysPastEnd: number;
            /** @description The eight months, each with its first and last day. */
            months: components["schemas"]["ProgrammeMonth"][];
            /** @description The day by which a case should leave each stage. */
            stagesDue: components["schemas"]["StageDue"][];
            /** @description Every step of a programme, and what is in its way for this caller. */
            allowedActions: components["schemas"]["Action"][];
        };
        /** @description A change of an object of type `programme`. */
        ProgrammeChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "programme";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["ProgrammeRecord"] | null;
        };
        /** @description Closes a programme. */
        ProgrammeClose: {
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-12-01
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description Plans a run of the clinic. */
        ProgrammeCreate: {
            /**
             * @description Name of the programme.
             * @example Klinik Koperasi 2018
             */
            name: string;
            /**
             * Format: date
             * @description The first day of its eight months.
             * @example 2018-04-02
             */
            startsOn: string;
            /** @description Zone of its dates; the office’s if absent. */
            timeZone?: components["schemas"]["TimeZone"];
            /**
             * Format: int32
             * @description How many cases it has room for.
             * @example 30
             */
            capacity: number;
            /**
             * Format: int32
             * @description How many cases should come out good; null where nothing was promised.
             * @example 10
             */
            targetGood?: number | null;
            /**
             * @description Code of the rule by which its cases are judged.
             * @example default-2018
             */
            verdictRuleCode?: string;
            /** @description The budget, one line a purpose and source; replaces the stored lines. */
            budgetLines?: components["schemas"]["BudgetLineCreate"][];
        };
        /**
         * @description What a list of programmes may add to each.
         * @example allowedActions
         * @enum {string}
         */
        ProgrammeInclude: "allowedActions";
        /** @description A programme as lists show it. */
        ProgrammeListed: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000060002
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 2
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-19T02:05:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-04-02T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * @description Name of the programme.
             * @example Klinik Koperasi 2018
             */
            name: string;
            /**
             * Format: int32
             * @description Year of its first day.
             * @example 2018
             */
            year: number;
            /** @description Planned, open for cases, or closed. */
            status: components["schemas"]["ProgrammeStatus"];
            /**
             * Format: date
             * @description The first day of its eight months.
             * @example 2018-04-02
             */
            startsOn: string;
            /** @description The zone of all its dates. */
            timeZone: components["schemas"]["TimeZone"];
            /**
             * Format: int32
             * @description How many cases it has room for.
             * @example 30
             */
            capacity: number;
            /**
             * Format: int32
             * @description How many cases should come out good; null where nothing was promised.
             * @example 10
             */
            targetGood: number | null;
            /**
             * @description Code of the rule by which its cases are judged.
             * @example default-2018
             */
            verdictRuleCode: string;
            /** @description The budget, one line a purpose and source. */
            budgetLines: components["schemas"]["BudgetLine"][];
            /**
             * Format: date
             * @description The day it was opened; null while it is planned.
             * @example 2018-04-02
             */
            openedOn: string | null;
            /**
             * Format: date
             * @description The day it was closed; null until then.
             * @example null
             */
            closedOn: string | null;
            /**
             * Format: date
             * @description The last day of the eight months.
             * @example 2018-12-01
             */
            endsOn: string;
            /**
             * Format: int32
             * @description The month it is in today, 1 to 8; null before and after.
             * @example 8
             */
            programmeMonth: number | null;
            /** @description Where today lies beside the eight months. */
            programmePhase: components["schemas"]["ProgrammePhase"];
            /**
             * Format: int32
             * @description Days since the end of the eight months; 0 until then.
             * @example 0
             */
            daysPastEnd: number;
            /** @description The eight months, each with its first and last day. */
            months: components["schemas"]["ProgrammeMonth"][];
            /** @description The day by which a case should leave each stage. */
            stagesDue: components["schemas"]["StageDue"][];
            /** @description With `include=allowedActions`: every step of the programme for this caller. */
            allowedActions?: components["schemas"]["Action"][];
        };
        /** @description One number of a programme, and what it is made of. */
        ProgrammeMetric: {
            /** @description Which number; `/v1/code-lists/programme-metrics` says how it is counted. */
            code: components["schemas"]["ProgrammeMetricCode"];
            /**
             * @description The stage or result it is of, where the code has one number each; else null.
             * @example enrolled
             */
            category: string | null;
            /**
             * @description The number; a ratio is rounded to four decimals. Null where nothing can be divided by.
             * @example 4
             */
            value: number | null;
            /** @description What the value counts. */
            unit: components["schemas"]["MetricUnit"];
            /**
             * @description What was counted; null for a median.
             * @example 4
             */
            numerator: number | null;
            /**
             * @description Out of how many; null where the number is no part of a whole.
             * @example 4
             */
            denominator: number | null;
            /** @description Everything left out of numerator and denominator, by reason, zero included. */
            excluded: components["schemas"]["MetricExclusion"][];
        };
        /**
         * @description A number of a programme; a code never changes its meaning.
         * @example enrolled
         * @enum {string}
         */
        ProgrammeMetricCode: "enrolled" | "open_cases" | "cases_by_stage" | "cases_by_result" | "good_ratio" | "good_against_target" | "overdue_cases" | "sessions_held" | "contact_minutes" | "attendance_ratio" | "findings_without_recommendation" | "recommendations_without_session" | "sessions_without_recommendation" | "median_days_by_stage" | "conflict_waivers";
        /** @description What a programme has come to, counted now. */
        ProgrammeMetrics: {
            /**
             * Format: uuid
             * @description The programme.
             * @example 0197a5c0-1c00-7000-8000-000000060002
             */
            programmeId: string;
            /**
             * Format: int32
             * @description Year of the first day of the programme.
             * @example 2018
             */
            year: number;
            /**
             * @description Zone in which its days are cut.
             * @example Asia/Jakarta
             */
            timeZone: string;
            /**
             * Format: date
             * @description The day the numbers are of, in that zone.
             * @example 2018-12-01
             */
            asOfOn: string;
            /**
             * Format: date-time
             * @description When the numbers were counted.
             * @example 2018-12-01T02:11:00.000Z
             */
            computedAt: string;
            /**
             * Format: int32
             * @description Cases the programme has room for.
             * @example 30
             */
            capacity: number;
            /**
             * Format: int32
             * @description How many should come out good; null where none was promised.
             * @example 10
             */
            targetGood: number | null;
            /** @description The numbers, by code, with stages and results in their order. */
            metrics: components["schemas"]["ProgrammeMetric"][];
        };
        /** @description One of the eight months. */
        ProgrammeMonth: {
            /**
             * Format: int32
             * @description Number of the month, 1 to 8.
             * @example 1
             */
            month: number;
            /**
             * Format: date
             * @description First day of the month.
             * @example 2018-04-02
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day of the month.
             * @example 2018-05-01
             */
            endsOn: string;
        };
        /** @description Opens a programme. */
        ProgrammeOpen: {
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-04-02
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description One page of a list. */
        ProgrammePage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["ProgrammeListed"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Changes a programme; what is absent stays. */
        ProgrammePatch: {
            /**
             * @description Name of the programme.
             * @example Klinik Koperasi 2018
             */
            name?: string;
            /**
             * Format: date
             * @description The first day of its eight months.
             * @example 2018-04-02
             */
            startsOn?: string;
            /** @description The zone of all its dates. */
            timeZone?: components["schemas"]["TimeZone"];
            /**
             * Format: int32
             * @description How many cases it has room for.
             * @example 30
             */
            capacity?: number;
            /**
             * Format: int32
             * @description How many cases should come out good; null where nothing was promised.
             * @example 20
             */
            targetGood?: number | null;
            /**
             * @description Code of the rule by which its cases are judged.
             * @example default-2018
             */
            verdictRuleCode?: string;
            /** @description The budget, one line a purpose and source; replaces the stored lines. */
            budgetLines?: components["schemas"]["BudgetLineCreate"][];
        };
        /**
         * @description Whether today lies before, within or after the eight months.
         * @example running
         * @enum {string}
         */
        ProgrammePhase: "before" | "running" | "after";
        /** @description A programme as stored. */
        ProgrammeRecord: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-01T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description Name of the programme.
             * @example Klinik Koperasi 2018
             */
            name: string;
            /**
             * Format: int32
             * @description Year of its first day.
             * @example 2018
             */
            year: number;
            /** @description Planned, open for cases, or closed. */
            status: components["schemas"]["ProgrammeStatus"];
            /**
             * Format: date
             * @description The first day of its eight months.
             * @example 2018-04-02
             */
            startsOn: string;
            /** @description The zone of all its dates. */
            timeZone: components["schemas"]["TimeZone"];
            /**
             * Format: int32
             * @description How many cases it has room for.
             * @example 30
             */
            capacity: number;
            /**
             * Format: int32
             * @description How many cases should come out good; null where nothing was promised.
             * @example 20
             */
            targetGood: number | null;
            /**
             * @description Code of the rule by which its cases are judged.
             * @example default-2018
             */
            verdictRuleCode: string;
            /** @description The budget, one line a purpose and source. */
            budgetLines: components["schemas"]["BudgetLine"][];
            /**
             * Format: date
             * @description The day it was opened; null while it is planned.
             * @example 2018-04-02
             */
            openedOn: string | null;
            /**
             * Format: date
             * @description The day it was closed; null until then.
             * @example null
             */
            closedOn: string | null;
        };
        /**
         * @description How a run of the clinic stands.
         * @example open
         * @enum {string}
         */
        ProgrammeStatus: "planned" | "open" | "closed";
        /** @description What was done on a recommendation on a day. */
        Progress: {
            /**
             * Format: uuid
             * @description The entry of progress.
             * @example 0197a5c0-1c00-7000-8000-000000190003
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-07-16T02:02:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-07-16T02:02:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The recommendation, in the version it was recorded on.
             * @example 0197a5c0-1c00-7000-8000-000000160002
             */
            recommendationId: string;
            /**
             * Format: uuid
             * @description The session it came from; null without one.
             * @example 0197a5c0-1c00-7000-8000-000000180001
             */
            sessionId: string | null;
            /** @description Where the recommendation stood from that day on. */
            state: components["schemas"]["ProgressState"];
            /**
             * Format: date
             * @description The day it took effect.
             * @example 2018-07-16
             */
            on: string;
            /**
             * @description What was done; null when not said.
             * @example Neraca dan laporan hasil usaha 2017 selesai.
             */
            text: string | null;
            /**
             * @description Why it was dropped or deferred; null otherwise.
             * @example null
             */
            reason: string | null;
            /**
             * Format: uuid
             * @description Who entered it.
             * @example 0197a5c0-1c00-7000-8000-000000020005
             */
            recordedById: string;
        };
        /** @description A change of an object of type `progress`. */
        ProgressChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "progress";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["ProgressData"] | null;
        };
        /** @description Records progress on a recommendation. */
        ProgressCreate: {
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-05-21
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
            /** @description Where the recommendation stands from that day on. */
            state: components["schemas"]["ProgressState"];
            /**
             * @description What was done; null when not said.
             * @example Buku kas Januari sampai April disusun ulang.
             */
            text?: string | null;
            /**
             * @description Why it is dropped or deferred; needed for `dropped`.
             * @example Koperasi memilih menutup unit simpan pinjam.
             */
            reason?: string | null;
            /**
             * Format: uuid
             * @description The session of this case it came from.
             * @example 0197a5c0-1c00-7000-8000-000000180001
             */
            sessionId?: string | null;
        };
        /** @description An object of type `progress` as stored: null for persons and notes that the caller does not see. */
        ProgressData: {
            /**
             * Format: uuid
             * @description The entry of progress.
             * @example 0197a5c0-1c00-7000-8000-000000000607
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-01T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The recommendation, in the version it was recorded on.
             * @example 0197a5c0-1c00-7000-8000-000000000407
             */
            recommendationId: string;
            /**
             * Format: uuid
             * @description The session it came from; null without one.
             * @example 0197a5c0-1c00-7000-8000-000000000507
             */
            sessionId: string | null;
            /** @description Where the recommendation stood from that day on. */
            state: components["schemas"]["ProgressState"];
            /**
             * Format: date
             * @description The day it took effect.
             * @example 2018-05-21
             */
            on: string;
            /**
             * @description What was done; null when not said.
             * @example Buku kas Januari sampai April disusun ulang.
             */
            text: string | null;
            /**
             * @description Why it was dropped or deferred; null otherwise.
             * @example null
             */
            reason: string | null;
            /**
             * Format: uuid
             * @description Who entered it.
             * @example 0197a5c0-1c00-7000-8000-000000000106
             */
            recordedById: string | null;
        };
        /** @description One page of a list, and where the recommendation stands. */
        ProgressPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Progress"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
            /** @description Where it stands; null when no accepted diagnosis holds it. */
            standing: components["schemas"]["RecommendationStanding"] | null;
        };
        /**
         * @description Where a recommendation stands.
         * @example done
         * @enum {string}
         */
        ProgressState: "open" | "in_progress" | "done" | "dropped" | "deferred";
        /** @description The server can serve. */
        Readiness: {
            /**
             * @description Always `ready`.
             * @example ready
             * @constant
             */
            status: "ready";
        };
        /** @description The day of a step and why it is taken. */
        ReasonedStep: {
            /**
             * @description Why the step is taken.
             * @example Laporan penjualan Oktober belum ada.
             */
            reason: string;
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-11-06
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description One treatment in one diagnosis. */
        Recommendation: {
            /**
             * Format: uuid
             * @description The recommendation.
             * @example 0197a5c0-1c00-7000-8000-000000160002
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 2
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-04-17T02:02:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-04-17T02:06:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The version of the diagnosis it belongs to.
             * @example 0197a5c0-1c00-7000-8000-000000140001
             */
            diagnosisId: string;
            /**
             * Format: uuid
             * @description The same in every later version; progress counts by it.
             * @example 0197a5c0-1c00-7000-8000-000000160002
             */
            lineageId: string;
            /**
             * Format: int32
             * @description Place in the order the team wants; last if absent.
             * @example 1
             */
            position: number;
            /**
             * @description Kind of treatment: `GET /v1/code-lists/recommendation-kinds`.
             * @example audit_pembukuan
             */
            kind: string;
            /**
             * @description What is to be done.
             * @example Menyusun ulang pembukuan 2017 sampai neraca selesai.
             */
            text: string;
            /**
             * @description The findings it answers; at least one.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000150001",
             *       "0197a5c0-1c00-7000-8000-000000150002"
             *     ]
             */
            findingIds: string[];
            /**
             * @description Metric of the target: `GET /v1/code-lists/case-metrics`; null without a target.
             * @example rat_held
             */
            targetMetricCode: string | null;
            /**
             * @description What is measured, in the words of the team, where the catalogue has no metric for it; null otherwise.
             * @example Bulan yang pembukuannya tertutup
             */
            targetMetricName: string | null;
            /**
             * @description Where it starts from, in the unit of the metric; null when not said.
             * @example 7
             */
            targetBaselineValue: number | null;
            /**
             * @description The value to reach, in the unit of the metric; null without a target.
             * @example 12
             */
            targetValue: number | null;
            /**
             * @description Unit of the target; that of the metric where it is of the catalogue, null without one.
             * @example rupiah
             */
            targetUnit: components["schemas"]["TargetUnit"] | null;
            /**
             * @description Which way is better; as the metric says where it is of the catalogue, null without one.
             * @example up
             */
            targetDirection: components["schemas"]["TargetDirection"] | null;
            /**
             * Format: date
             * @description The day it should be done by; null when not said.
             * @example 2018-05-31
             */
            dueOn: string | null;
            /**
             * @description Who has to act; null when not said.
             * @example cooperative
             */
            responsibleSide: components["schemas"]["ResponsibleSide"] | null;
            /**
             * @description The template it was made from; null for one written by the team.
             * @example KEL-01.motivasi
             */
            templateCode: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000020003
             */
            authorId: string;
        };
        /**
         * @description What the coaching team says to a recommendation.
         * @example accepted
         * @enum {string}
         */
        RecommendationAnswer: "accepted" | "declined" | "deferred";
        /** @description A change of an object of type `recommendation`. */
        RecommendationChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "recommendation";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["RecommendationData"] | null;
        };
        /** @description A treatment to record in a draft. */
        RecommendationCreate: {
            /**
             * @description Kind of treatment: `GET /v1/code-lists/recommendation-kinds`.
             * @example bimbingan
             */
            kind: string;
            /**
             * @description What is to be done.
             * @example Mendampingi persiapan dan pelaksanaan RAT tahun buku 2017.
             */
            text: string;
            /**
             * @description The findings it answers; at least one.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000150001"
             *     ]
             */
            findingIds: string[];
            /**
             * @description Metric of the target: `GET /v1/code-lists/case-metrics`; null without a target.
             * @example rat_held
             */
            targetMetricCode?: string | null;
            /**
             * @description What is measured, in the words of the team, where the catalogue has no metric for it; null otherwise.
             * @example null
             */
            targetMetricName?: string | null;
            /**
             * @description Where it starts from, in the unit of the metric; null when not said.
             * @example 0
             */
            targetBaselineValue?: number | null;
            /**
             * @description The value to reach, in the unit of the metric; null without a target.
             * @example 1
             */
            targetValue?: number | null;
            /**
             * @description Unit of the target; that of the metric where it is of the catalogue, null without one.
             * @example rupiah
             */
            targetUnit?: components["schemas"]["TargetUnit"] | null;
            /**
             * @description Which way is better; as the metric says where it is of the catalogue, null without one.
             * @example up
             */
            targetDirection?: components["schemas"]["TargetDirection"] | null;
            /**
             * Format: date
             * @description The day it should be done by; null when not said.
             * @example 2018-06-30
             */
            dueOn?: string | null;
            /**
             * @description Who has to act; null when not said.
             * @example cooperative
             */
            responsibleSide?: components["schemas"]["ResponsibleSide"] | null;
            /**
             * Format: int32
             * @description Place in the order the team wants; last if absent.
             * @example 1
             */
            position?: number;
        };
        /** @description An object of type `recommendation` as stored: null for persons and notes that the caller does not see. */
        RecommendationData: {
            /**
             * Format: uuid
             * @description The recommendation.
             * @example 0197a5c0-1c00-7000-8000-000000000407
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-04-10T03:10:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-05-07T04:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The version of the diagnosis it belongs to.
             * @example 0197a5c0-1c00-7000-8000-000000000301
             */
            diagnosisId: string;
            /**
             * Format: uuid
             * @description The same in every later version; progress counts by it.
             * @example 0197a5c0-1c00-7000-8000-000000000407
             */
            lineageId: string;
            /**
             * Format: int32
             * @description Place in the order the team wants; last if absent.
             * @example 1
             */
            position: number;
            /**
             * @description Kind of treatment: `GET /v1/code-lists/recommendation-kinds`.
             * @example bimbingan
             */
            kind: string;
            /**
             * @description What is to be done.
             * @example Memilah pinjaman menurut kolektibilitas dan menagih berkala.
             */
            text: string | null;
            /**
             * @description The findings it answers; at least one.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000000311"
             *     ]
             */
            findingIds: string[];
            /**
             * @description Metric of the target: `GET /v1/code-lists/case-metrics`; null without a target.
             * @example shu_rupiah
             */
            targetMetricCode: string | null;
            /**
             * @description What is measured, in the words of the team, where the catalogue has no metric for it; null otherwise.
             * @example null
             */
            targetMetricName: string | null;
            /**
             * @description Where it starts from, in the unit of the metric; null when not said.
             * @example 18000000
             */
            targetBaselineValue: number | null;
            /**
             * @description The value to reach, in the unit of the metric; null without a target.
             * @example 25000000
             */
            targetValue: number | null;
            /**
             * @description Unit of the target; that of the metric where it is of the catalogue, null without one.
             * @example rupiah
             */
            targetUnit: components["schemas"]["TargetUnit"] | null;
            /**
             * @description Which way is better; as the metric says where it is of the catalogue, null without one.
             * @example up
             */
            targetDirection: components["schemas"]["TargetDirection"] | null;
            /**
             * Format: date
             * @description The day it should be done by; null when not said.
             * @example 2018-07-31
             */
            dueOn: string | null;
            /**
             * @description Who has to act; null when not said.
             * @example cooperative
             */
            responsibleSide: components["schemas"]["ResponsibleSide"] | null;
            /**
             * @description The template it was made from; null for one written by the team.
             * @example null
             */
            templateCode: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000000104
             */
            authorId: string | null;
        };
        /** @description The order of the recommendations of a draft. */
        RecommendationOrder: {
            /**
             * @description Recommendations in the order wanted; those not named follow in the order they had.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000160002",
             *       "0197a5c0-1c00-7000-8000-000000160001"
             *     ]
             */
            recommendationIds: string[];
        };
        /** @description What changes of a recommendation; null empties. */
        RecommendationPatch: {
            /**
             * @description Kind of treatment: `GET /v1/code-lists/recommendation-kinds`.
             * @example bimbingan
             */
            kind?: string;
            /**
             * @description What is to be done.
             * @example Menitipkan 40 boneka sebulan di toko koperasi karyawan.
             */
            text?: string;
            /**
             * @description The findings it answers; at least one.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000000311"
             *     ]
             */
            findingIds?: string[];
            /**
             * @description Metric of the target: `GET /v1/code-lists/case-metrics`; null without a target.
             * @example shu_rupiah
             */
            targetMetricCode?: string | null;
            /**
             * @description What is measured, in the words of the team, where the catalogue has no metric for it; null otherwise.
             * @example null
             */
            targetMetricName?: string | null;
            /**
             * @description Where it starts from, in the unit of the metric; null when not said.
             * @example 18000000
             */
            targetBaselineValue?: number | null;
            /**
             * @description The value to reach, in the unit of the metric; null without a target.
             * @example 25000000
             */
            targetValue?: number | null;
            /**
             * @description Unit of the target; that of the metric where it is of the catalogue, null without one.
             * @example rupiah
             */
            targetUnit?: components["schemas"]["TargetUnit"] | null;
            /**
             * @description Which way is better; as the metric says where it is of the catalogue, null without one.
             * @example up
             */
            targetDirection?: components["schemas"]["TargetDirection"] | null;
            /**
             * Format: date
             * @description The day it should be done by; null when not said.
             * @example 2018-07-31
             */
            dueOn?: string | null;
            /**
             * @description Who has to act; null when not said.
             * @example cooperative
             */
            responsibleSide?: components["schemas"]["ResponsibleSide"] | null;
            /**
             * Format: int32
             * @description Place in the order the team wants; last if absent.
             * @example 1
             */
            position?: number;
        };
        /** @description Where a recommendation stands now. */
        RecommendationStanding: {
            /**
             * Format: uuid
             * @description The recommendation in the diagnosis in force.
             * @example 0197a5c0-1c00-7000-8000-000000160002
             */
            recommendationId: string;
            /**
             * @description What the coaching team said to it.
             * @example accepted
             */
            answer: components["schemas"]["RecommendationAnswer"];
            /** @description Where it stands by the latest entry; `open` without any. */
            state: components["schemas"]["ProgressState"];
            /**
             * Format: date
             * @description The day of the latest entry; null without any.
             * @example 2018-07-16
             */
            on: string | null;
        };
        /** @description A treatment as it is usually written for a penyakit. */
        RecommendationTemplate: {
            /**
             * @description Penyakit and kind of treatment; never renamed.
             * @example KEL-01.bimbingan
             */
            code: string;
            /**
             * @description A kind of treatment, of the code list `recommendation-kinds`.
             * @example bimbingan
             */
            kind: string;
            /** @description What is to be done; the Indonesian becomes the recommendation. */
            text: components["schemas"]["PenyakitExplanation"];
            /**
             * @description Who usually has to act; `cooperative` becomes `enterprise` where the participant is one.
             * @example cooperative
             */
            responsibleSide: components["schemas"]["ResponsibleSide"];
            /** @description What to measure; null without a proposal. */
            target: components["schemas"]["TemplateTarget"] | null;
            /**
             * Format: int32
             * @description Months after the draft was opened in which it is usually done; null where it varies.
             * @example 4
             */
            dueAfterMonths: number | null;
        };
        /** @description One page of a list. */
        RecommendationTemplatePage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["RecommendationTemplate"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Refuses a figure; another may then be recorded. */
        RejectMeasurement: {
            /**
             * @description What is wrong with the figure.
             * @example Jumlahnya tidak sama dengan buku penjualan.
             */
            reason: string;
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-04-25
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description The coaching team asks for a new diagnosis. */
        RequestRediagnosis: {
            /**
             * @description Why the case has to be examined again.
             * @example Pesanan daring naik, modal kerja habis.
             */
            reason: string;
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-09-03
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /**
         * @description Who has to act on a recommendation.
         * @example cooperative
         * @enum {string}
         */
        ResponsibleSide: "cooperative" | "enterprise" | "office" | "parent_institution";
        /** @description The coaching team sends the diagnosis back. */
        ReturnHandover: {
            /**
             * @description Why the offer comes back.
             * @example Bukti untuk satu penyakit belum cukup untuk memulai pendampingan.
             */
            reason: string;
            /** @description What should be mended, at least one point. */
            items: components["schemas"]["ReturnItemCreate"][];
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-05-04
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description One thing to be mended before the case is taken over. */
        ReturnItem: {
            /**
             * Format: uuid
             * @description The item.
             * @example 0197a5c0-1c00-7000-8000-000000000018
             */
            id: string;
            /**
             * Format: uuid
             * @description The finding it is about; null when about a recommendation.
             * @example 0197a5c0-1c00-7000-8000-000000150003
             */
            findingId: string | null;
            /**
             * Format: uuid
             * @description The recommendation it is about; null when about a finding.
             * @example null
             */
            recommendationId: string | null;
            /**
             * @description What should be mended.
             * @example Lampirkan catatan pesanan tiga bulan.
             */
            text: string;
        };
        /**
         * @description Points at one finding or one recommendation.
         * @example {
         *       "findingId": "0197a5c0-1c00-7000-8000-000000000311",
         *       "text": "Lampirkan daftar pinjaman menurut kolektibilitas."
         *     }
         */
        ReturnItemCreate: {
            /**
             * Format: uuid
             * @description The finding it is about, unless it is about a recommendation.
             * @example 0197a5c0-1c00-7000-8000-000000150003
             */
            findingId?: string;
            /**
             * Format: uuid
             * @description The recommendation it is about, unless it is about a finding.
             * @example 0197a5c0-1c00-7000-8000-000000000407
             */
            recommendationId?: string;
            /**
             * @description What should be mended.
             * @example Lampirkan catatan pesanan tiga bulan.
             */
            text: string;
        };
        /**
         * @description What a person of an office may do; the teams say on which cases.
         * @example coach
         * @enum {string}
         */
        Role: "admin" | "manager" | "diagnostician" | "coach" | "reporter";
        /**
         * @description One thing that a narrowed credential may still do.
         * @example metrics:read
         * @enum {string}
         */
        Scope: "offices:read" | "offices:write" | "people:read" | "people:write" | "api-keys:read" | "api-keys:write" | "participants:read" | "participants:write" | "penyakit:read" | "penyakit:write" | "programmes:read" | "programmes:write" | "cases:read" | "cases:write" | "diagnoses:read" | "diagnoses:write" | "handovers:read" | "handovers:write" | "sessions:read" | "sessions:write" | "progress:read" | "progress:write" | "measurements:read" | "measurements:write" | "verdicts:read" | "verdicts:write" | "diagnoses:sign" | "metrics:read" | "changes:read" | "exports:read";
        /** @description What this server is, and where to go on. */
        Service: {
            /**
             * @description Name of this API.
             * @example Klinik Koperasi API
             */
            title: string;
            /**
             * @description Version of the contract, as `info.version` of the document.
             * @example 0.2.0
             */
            version: string;
            status: components["schemas"]["ServiceStatus"];
            links: components["schemas"]["ServiceLinks"];
        };
        /** @description Where to go on, on this server. */
        ServiceLinks: {
            /**
             * @description The contract.
             * @example /openapi.json
             */
            openapi: string;
            /**
             * @description The same contract, its texts in Indonesian.
             * @example /openapi.id.json
             */
            openapiIndonesian: string;
            /**
             * @description Pages for people, with a console.
             * @example /docs
             */
            documentation: string;
            /**
             * @description Every kind of refusal and what to do.
             * @example /docs/problems
             */
            problems: string;
            /**
             * @description Every vocabulary with both labels; asks for a credential.
             * @example /v1/code-lists
             */
            codeLists: string;
            /**
             * @description Who a credential is; a good first call.
             * @example /v1/me
             */
            me: string;
        };
        /**
         * @description Whether this server can answer at the moment.
         * @example ready
         * @enum {string}
         */
        ServiceStatus: "ready" | "unavailable";
        /** @description A meeting of the coaching team with one case or many. */
        Session: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197a5c0-1c00-7000-8000-000000180001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-05-15T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-05-15T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The programme of its cases.
             * @example 0197a5c0-1c00-7000-8000-000000060002
             */
            programmeId: string;
            /** @description What kind of meeting it is. */
            kind: components["schemas"]["SessionKind"];
            /** @description Whether it is planned, was held, or was called off. */
            status: components["schemas"]["SessionStatus"];
            /** @description How people meet. */
            mode: components["schemas"]["SessionMode"];
            /**
             * Format: date
             * @description The day it was planned for.
             * @example 2018-05-21
             */
            plannedOn: string;
            /**
             * Format: date
             * @description The day it was held; null unless held.
             * @example 2018-05-21
             */
            heldOn: string | null;
            /**
             * @description Where people meet; null when not said, as online.
             * @example Kantor koperasi
             */
            place: string | null;
            /**
             * @description What the meeting is about.
             * @example Menyusun ulang buku kas
             */
            topic: string;
            /**
             * Format: int32
             * @description Minutes spent with the participants; null until it was held.
             * @example 120
             */
            contactMinutes: number | null;
            /**
             * Format: int32
             * @description Minutes of preparing and travelling, apart from the contact; null when not said.
             * @example 45
             */
            preparationMinutes: number | null;
            /**
             * Format: uuid
             * @description Who cancelled or rescheduled it; null otherwise.
             * @example 0197a5c0-1c00-7000-8000-000000020005
             */
            cancelledById: string | null;
            /**
             * Format: date
             * @description The day it was cancelled or rescheduled; null otherwise.
             * @example 2018-08-13
             */
            cancelledOn: string | null;
            /**
             * @description Why it was cancelled or rescheduled; null otherwise.
             * @example Pengurus sedang rapat dengan dinas.
             */
            reason: string | null;
            /**
             * Format: uuid
             * @description The session it was rescheduled from; null otherwise.
             * @example null
             */
            replacesId: string | null;
            /**
             * Format: uuid
             * @description The session it was rescheduled to; null otherwise.
             * @example 0197a5c0-1c00-7000-8000-000000180004
             */
            replacedById: string | null;
            /**
             * Format: uuid
             * @description Who entered it.
             * @example 0197a5c0-1c00-7000-8000-000000020005
             */
            recordedById: string;
            /**
             * @description The people who coach at it.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000020005"
             *     ]
             */
            coachIds: string[];
            /** @description The cases on it, in the order entered. */
            cases: components["schemas"]["Attendance"][];
            /** @description Every step of the session, and what is in its way for this caller. */
            allowedActions: components["schemas"]["Action"][];
        };
        /** @description Calls a planned session off. */
        SessionCancel: {
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-08-13
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
            /**
             * @description Why it does not take place.
             * @example Pengurus sedang rapat dengan dinas.
             */
            reason: string;
        };
        /** @description A case at a session and what the session serves. */
        SessionCase: {
            /**
             * Format: uuid
             * @description A case of the programme.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * @description The recommendations of the accepted diagnosis of this case that it serves.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000160002"
             *     ]
             */
            recommendationIds?: string[];
        };
        /** @description A change of an object of type `session`. */
        SessionChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "session";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["SessionData"] | null;
        };
        /** @description Plans a session, or records one already held. */
        SessionCreate: {
            /** @description What kind of meeting it is. */
            kind: components["schemas"]["SessionKind"];
            /** @description How people meet. */
            mode: components["schemas"]["SessionMode"];
            /**
             * Format: date
             * @description The day it is planned for; with `held` it may be left out and is the day it was held.
             * @example 2018-05-21
             */
            plannedOn?: string;
            /**
             * @description Where people meet; null when not said, as online.
             * @example Kantor koperasi
             */
            place?: string | null;
            /**
             * @description What the meeting is about.
             * @example Menyusun ulang buku kas
             */
            topic: string;
            /** @description Its coaches, people of the coaching teams of its cases; the caller if absent. */
            coachIds?: string[];
            /** @description The cases on it, 1 to 200. */
            cases: components["schemas"]["SessionCase"][];
            /** @description What happened, for a session that has already taken place. */
            held?: components["schemas"]["SessionHold"];
        };
        /** @description An object of type `session` as stored: null for persons and notes that the caller does not see. */
        SessionData: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197a5c0-1c00-7000-8000-000000000507
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-01T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The programme of its cases.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            programmeId: string;
            /** @description What kind of meeting it is. */
            kind: components["schemas"]["SessionKind"];
            /** @description Whether it is planned, was held, or was called off. */
            status: components["schemas"]["SessionStatus"];
            /** @description How people meet. */
            mode: components["schemas"]["SessionMode"];
            /**
             * Format: date
             * @description The day it was planned for.
             * @example 2018-05-21
             */
            plannedOn: string;
            /**
             * Format: date
             * @description The day it was held; null unless held.
             * @example 2018-05-21
             */
            heldOn: string | null;
            /**
             * @description Where people meet; null when not said, as online.
             * @example Kantor koperasi
             */
            place: string | null;
            /**
             * @description What the meeting is about.
             * @example Menyusun ulang buku kas
             */
            topic: string;
            /**
             * Format: int32
             * @description Minutes spent with the participants; null until it was held.
             * @example 120
             */
            contactMinutes: number | null;
            /**
             * Format: int32
             * @description Minutes of preparing and travelling, apart from the contact; null when not said.
             * @example 45
             */
            preparationMinutes: number | null;
            /**
             * Format: uuid
             * @description Who cancelled or rescheduled it; null otherwise.
             * @example 0197a5c0-1c00-7000-8000-000000000106
             */
            cancelledById: string | null;
            /**
             * Format: date
             * @description The day it was cancelled or rescheduled; null otherwise.
             * @example null
             */
            cancelledOn: string | null;
            /**
             * @description Why it was cancelled or rescheduled; null otherwise.
             * @example null
             */
            reason: string | null;
            /**
             * Format: uuid
             * @description The session it was rescheduled from; null otherwise.
             * @example null
             */
            replacesId: string | null;
            /**
             * Format: uuid
             * @description The session it was rescheduled to; null otherwise.
             * @example null
             */
            replacedById: string | null;
            /**
             * Format: uuid
             * @description Who entered it.
             * @example 0197a5c0-1c00-7000-8000-000000000106
             */
            recordedById: string | null;
            /** @description The people who coach at it. */
            coachIds: string[] | null;
            /** @description The cases on it, in the order entered. */
            cases: components["schemas"]["Attendance"][];
        };
        /** @description What happened at a session that was held. */
        SessionHold: {
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-05-21
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
            /**
             * Format: int32
             * @description Minutes spent with the participants.
             * @example 120
             */
            contactMinutes: number;
            /**
             * Format: int32
             * @description Minutes of preparing and travelling, apart from the contact; null when not said.
             * @example 45
             */
            preparationMinutes?: number | null;
            /** @description Every case on the session, each once. */
            cases: components["schemas"]["AttendanceCreate"][];
        };
        /**
         * @description What a list of sessions may add to each.
         * @example allowedActions
         * @enum {string}
         */
        SessionInclude: "allowedActions";
        /** @description A session in a list. */
        SessionItem: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197a5c0-1c00-7000-8000-000000180005
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 2
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-08-06T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-08-13T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The programme of its cases.
             * @example 0197a5c0-1c00-7000-8000-000000060002
             */
            programmeId: string;
            /** @description What kind of meeting it is. */
            kind: components["schemas"]["SessionKind"];
            /** @description Whether it is planned, was held, or was called off. */
            status: components["schemas"]["SessionStatus"];
            /** @description How people meet. */
            mode: components["schemas"]["SessionMode"];
            /**
             * Format: date
             * @description The day it was planned for.
             * @example 2018-08-13
             */
            plannedOn: string;
            /**
             * Format: date
             * @description The day it was held; null unless held.
             * @example 2018-06-11
             */
            heldOn: string | null;
            /**
             * @description Where people meet; null when not said, as online.
             * @example Kantor koperasi
             */
            place: string | null;
            /**
             * @description What the meeting is about.
             * @example Laporan bulanan
             */
            topic: string;
            /**
             * Format: int32
             * @description Minutes spent with the participants; null until it was held.
             * @example 120
             */
            contactMinutes: number | null;
            /**
             * Format: int32
             * @description Minutes of preparing and travelling, apart from the contact; null when not said.
             * @example 45
             */
            preparationMinutes: number | null;
            /**
             * Format: uuid
             * @description Who cancelled or rescheduled it; null otherwise.
             * @example 0197a5c0-1c00-7000-8000-000000020005
             */
            cancelledById: string | null;
            /**
             * Format: date
             * @description The day it was cancelled or rescheduled; null otherwise.
             * @example 2018-08-13
             */
            cancelledOn: string | null;
            /**
             * @description Why it was cancelled or rescheduled; null otherwise.
             * @example Pengurus sedang rapat dengan dinas.
             */
            reason: string | null;
            /**
             * Format: uuid
             * @description The session it was rescheduled from; null otherwise.
             * @example 0197a5c0-1c00-7000-8000-000000180003
             */
            replacesId: string | null;
            /**
             * Format: uuid
             * @description The session it was rescheduled to; null otherwise.
             * @example 0197a5c0-1c00-7000-8000-000000180004
             */
            replacedById: string | null;
            /**
             * Format: uuid
             * @description Who entered it.
             * @example 0197a5c0-1c00-7000-8000-000000020005
             */
            recordedById: string;
            /**
             * @description The people who coach at it.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000020005"
             *     ]
             */
            coachIds: string[];
            /** @description The cases on it, in the order entered. */
            cases: components["schemas"]["Attendance"][];
            /** @description With `include=allowedActions`: every step of the session for this caller. */
            allowedActions?: components["schemas"]["Action"][];
        };
        /**
         * @description What kind of meeting it is; `bimtek` is a technical guidance class.
         * @example individual
         * @enum {string}
         */
        SessionKind: "individual" | "clinic_day" | "bimtek" | "peer_visit" | "coordination";
        /**
         * @description Whether people meet in a place or online.
         * @example on_site
         * @enum {string}
         */
        SessionMode: "on_site" | "online";
        /** @description One page of a list. */
        SessionPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["SessionItem"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Corrects the plan of a session; its day is moved by `reschedule`. */
        SessionPatch: {
            /** @description What kind of meeting it is. */
            kind?: components["schemas"]["SessionKind"];
            /** @description How people meet. */
            mode?: components["schemas"]["SessionMode"];
            /**
             * @description Where people meet; null when not said, as online.
             * @example Aula dinas
             */
            place?: string | null;
            /**
             * @description What the meeting is about.
             * @example Menyusun ulang buku kas
             */
            topic?: string;
            /** @description Its coaches; replaces the list. */
            coachIds?: string[];
            /** @description The cases on it; replaces the list. */
            cases?: components["schemas"]["SessionCase"][];
        };
        /** @description Moves a planned session to another day. */
        SessionReschedule: {
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-07-09
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
            /**
             * Format: date
             * @description The day it is moved to.
             * @example 2018-07-16
             */
            plannedOn: string;
            /**
             * @description Why it is moved.
             * @example Ketua koperasi sakit.
             */
            reason: string;
        };
        /**
         * @description Order of a list of sessions: earliest or latest planned day first.
         * @example -plannedOn
         * @enum {string}
         */
        SessionSort: "plannedOn" | "-plannedOn";
        /**
         * @description How a session stands; a rescheduled one names its replacement.
         * @example cancelled
         * @enum {string}
         */
        SessionStatus: "planned" | "held" | "cancelled" | "rescheduled";
        /**
         * @description How grave a penyakit is.
         * @example severe
         * @enum {string}
         */
        Severity: "mild" | "moderate" | "severe";
        /** @description The signature under a diagnosis; the caller is the signer. */
        SignOff: {
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-05-07
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /**
         * @description Size of an enterprise.
         * @example mikro
         * @enum {string}
         */
        SizeClass: "mikro" | "kecil" | "menengah" | "besar";
        /**
         * @description What the size of an enterprise was told by.
         * @example annual_sales
         * @enum {string}
         */
        SizeClassBasis: "annual_sales" | "business_capital" | "net_worth" | "worker_count";
        /**
         * @description The rule that drew the bounds between sizes.
         * @example pp_7_2021
         * @enum {string}
         */
        SizeClassRule: "uu_20_2008" | "pp_7_2021" | "bps_workers";
        /** @description By when cases should leave a stage. */
        StageDue: {
            /** @description The stage a case should have left. */
            stage: components["schemas"]["DueStage"];
            /**
             * Format: date
             * @description The last day on which a case in it is not late.
             * @example 2018-04-15
             */
            dueOn: string;
        };
        /** @description Starts the diagnosis of a case. */
        StartDiagnosis: {
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-04-10
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /**
         * @description Which way is better.
         * @example up
         * @enum {string}
         */
        TargetDirection: "up" | "down";
        /**
         * @description What a target is counted in.
         * @example yes_no
         * @enum {string}
         */
        TargetUnit: "yes_no" | "rupiah" | "category" | "persons" | "percent" | "items" | "days";
        /** @description One of the teams of a programme. */
        Team: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000070003
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-19T02:06:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-19T02:06:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The programme it works for.
             * @example 0197a5c0-1c00-7000-8000-000000060002
             */
            programmeId: string;
            /** @description Whether it diagnoses or coaches; it never changes. */
            kind: components["schemas"]["TeamKind"];
            /**
             * @description Name of the team.
             * @example Tim Diagnosis 2018
             */
            name: string;
            /** @description Everyone who is or was in it: leads first, then by their first day. */
            members: components["schemas"]["TeamMember"][];
        };
        /** @description A change of an object of type `team`. */
        TeamChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "team";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["TeamData"] | null;
        };
        /** @description Adds a team to a programme. */
        TeamCreate: {
            /** @description Whether it diagnoses or coaches; it never changes. */
            kind: components["schemas"]["TeamKind"];
            /**
             * @description Name of the team.
             * @example Tim Diagnosis 2018
             */
            name: string;
        };
        /** @description An object of type `team` as stored: null for persons and notes that the caller does not see. */
        TeamData: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-01T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The programme it works for.
             * @example 0197a5c0-1c00-7000-8000-000000000002
             */
            programmeId: string;
            /** @description Whether it diagnoses or coaches; it never changes. */
            kind: components["schemas"]["TeamKind"];
            /**
             * @description Name of the team.
             * @example Tim Diagnosa
             */
            name: string;
            /** @description Everyone who is or was in it: leads first, then by their first day. */
            members: components["schemas"]["TeamMember"][] | null;
        };
        /**
         * @description Team one finds the penyakit, team two treats them.
         * @example diagnosis
         * @enum {string}
         */
        TeamKind: "diagnosis" | "coaching";
        /** @description A person's time in a team. */
        TeamMember: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000080001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-19T02:08:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-19T02:08:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The team.
             * @example 0197a5c0-1c00-7000-8000-000000070003
             */
            teamId: string;
            /**
             * Format: uuid
             * @description The person.
             * @example 0197a5c0-1c00-7000-8000-000000020002
             */
            personId: string;
            /**
             * @description Name of the person; null once blanked.
             * @example Ratna Puspandari
             */
            personName: string | null;
            /** @description Lead or member; a team may have several leads. */
            role: components["schemas"]["TeamRole"];
            /**
             * Format: date
             * @description The first day in the team.
             * @example 2018-03-26
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day in the team; null while it lasts.
             * @example 2018-12-01
             */
            endsOn: string | null;
            /**
             * @description Number of the appointing decree; null without one.
             * @example 518/Kep.112-KUKM/2018
             */
            decreeNumber: string | null;
            /**
             * Format: date
             * @description Date of the appointing decree; null without one.
             * @example 2018-03-20
             */
            decreeOn: string | null;
        };
        /** @description Appoints a person to a team. */
        TeamMemberCreate: {
            /**
             * Format: uuid
             * @description Who: a diagnostician for a diagnosis team, a coach for a coaching team.
             * @example 0197a5c0-1c00-7000-8000-000000020002
             */
            personId: string;
            /** @description Lead or member; a team may have several leads. */
            role: components["schemas"]["TeamRole"];
            /**
             * Format: date
             * @description The first day in the team; today if absent.
             * @example 2018-03-26
             */
            startsOn?: string;
            /**
             * Format: date
             * @description The last day in the team; null while it lasts.
             * @example null
             */
            endsOn?: string | null;
            /**
             * @description Number of the appointing decree; null without one.
             * @example 518/Kep.112-KUKM/2018
             */
            decreeNumber?: string | null;
            /**
             * Format: date
             * @description Date of the appointing decree; null without one.
             * @example 2018-03-20
             */
            decreeOn?: string | null;
        };
        /** @description Changes or ends an appointment. */
        TeamMemberPatch: {
            /** @description Lead or member; a team may have several leads. */
            role?: components["schemas"]["TeamRole"];
            /**
             * Format: date
             * @description The first day in the team.
             * @example 2018-04-02
             */
            startsOn?: string;
            /**
             * Format: date
             * @description The last day in the team; null while it lasts.
             * @example 2018-12-01
             */
            endsOn?: string | null;
            /**
             * @description Number of the appointing decree; null without one.
             * @example 518/Kep.112-KUKM/2018
             */
            decreeNumber?: string | null;
            /**
             * Format: date
             * @description Date of the appointing decree; null without one.
             * @example 2018-03-20
             */
            decreeOn?: string | null;
        };
        /** @description One page of a list. */
        TeamPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Team"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Renames a team. */
        TeamPatch: {
            /**
             * @description Name of the team.
             * @example Tim Klinik Pelatihan
             */
            name?: string;
        };
        /**
         * @description Whether a person leads a team or is a member.
         * @example lead
         * @enum {string}
         */
        TeamRole: "lead" | "member";
        /**
         * @description `plain`: commas, UTF-8. `excel`: semicolons and a byte order mark, as Indonesian Excel expects.
         * @example excel
         * @enum {string}
         */
        TemplateProfile: "plain" | "excel";
        /** @description What a template proposes to measure. */
        TemplateTarget: {
            /**
             * @description Metric of the target: `GET /v1/code-lists/case-metrics`; null for one in words.
             * @example rat_held
             */
            metricCode: string | null;
            /** @description What is measured, where it is no metric of the catalogue. */
            metricName: components["schemas"]["Label"] | null;
            /**
             * @description What it is counted in.
             * @example yes_no
             */
            unit: components["schemas"]["TargetUnit"];
            /**
             * @description Which way is better.
             * @example up
             */
            direction: components["schemas"]["TargetDirection"];
            /**
             * @description The value usually aimed at; null where the team has to say, and then it is not applied.
             * @example 1
             */
            value: number | null;
        };
        /** @description Templates chosen by the team. */
        TemplatesApply: {
            /**
             * @description The templates to make recommendations from.
             * @example [
             *       "KEL-01.motivasi"
             *     ]
             */
            templateCodes: string[];
        };
        /**
         * @description A civil zone of Indonesia: WIB, WITA or WIT.
         * @example Asia/Jakarta
         * @enum {string}
         */
        TimeZone: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
        /** @description One page of a list. */
        Timeline: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["TimelineEvent"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example WyJjb250b2giLDFd
             */
            nextCursor: string | null;
        };
        /** @description One record that an event wrote. */
        TimelineChange: {
            /**
             * @description The kind of record that was written.
             * @example cases
             */
            entity: string;
            /**
             * Format: uuid
             * @description The id of that record.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            entityId: string;
            /** @description Whether it was added, changed or removed. */
            op: components["schemas"]["LedgerOp"];
            /**
             * @description The fields that were written; their values are not shown.
             * @example [
             *       "closedFrom",
             *       "closedOn",
             *       "result",
             *       "stage",
             *       "stageOn"
             *     ]
             */
            fields: string[];
        };
        /** @description One transaction on a case. */
        TimelineEvent: {
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-11-26T02:01:00.000Z
             */
            at: string;
            /**
             * @description The `operationId` of the call; null when done at the machine.
             * @example closeCase
             */
            operationId: string | null;
            /**
             * @description What happened, in the language of the reader.
             * @example Kasus ditutup.
             */
            sentence: string;
            /**
             * Format: uuid
             * @description The person who did it; null when done by a job or at the machine.
             * @example 0197a5c0-1c00-7000-8000-000000020001
             */
            actorId: string | null;
            /**
             * @description Name of the person; null without one, and once blanked.
             * @example Hendra Prawirasena
             */
            actorName: string | null;
            /**
             * @description The `Request-Id` of the call; null when done at the machine.
             * @example 0197a5c0-1c00-7000-8000-000000240001
             */
            requestId: string | null;
            /** @description The records it wrote, in order. */
            changes: components["schemas"]["TimelineChange"][];
        };
        /** @description The outcome of a case by the rule of its programme. */
        Verdict: {
            /**
             * Format: uuid
             * @description The verdict.
             * @example 0197a5c0-1c00-7000-8000-000000220001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-11-20T02:01:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-11-20T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string;
            /**
             * @description Code of the rule that the programme pinned.
             * @example default-2018
             */
            ruleCode: string;
            /** @description The result by the rule. */
            ruleResult: components["schemas"]["CaseResult"];
            /** @description The result that counts: by the rule, unless overridden. */
            result: components["schemas"]["CaseResult"];
            /** @description Every criterion of the rule, explained. */
            criteria: components["schemas"]["Criterion"][];
            /**
             * Format: date
             * @description The day it was issued.
             * @example 2018-11-20
             */
            issuedOn: string;
            /**
             * Format: uuid
             * @description Who issued it.
             * @example 0197a5c0-1c00-7000-8000-000000020001
             */
            issuedById: string;
            /**
             * Format: uuid
             * @description Who overrode the rule; null when nobody did.
             * @example 0197a5c0-1c00-7000-8000-000000020001
             */
            overriddenById: string | null;
            /**
             * Format: date-time
             * @description When it was overridden; null when it was not.
             * @example 2018-11-20T02:04:00.000Z
             */
            overriddenAt: string | null;
            /**
             * @description Why the rule does not do the case justice; null when not overridden.
             * @example Banjir menutup pasar dua bulan; di luar itu penjualannya naik seperempat.
             */
            overrideReason: string | null;
            /**
             * Format: uuid
             * @description Who gave the second signature; null without one.
             * @example 0197a5c0-1c00-7000-8000-000000020006
             */
            countersignedById: string | null;
            /**
             * Format: date-time
             * @description When it was countersigned; null when it was not.
             * @example 2018-11-20T02:05:00.000Z
             */
            countersignedAt: string | null;
            /**
             * Format: date-time
             * @description When it ceased to stand; null while it stands.
             * @example null
             */
            supersededAt: string | null;
            /** @description Every step, and what is in its way for this caller; in lists by `include`. */
            allowedActions?: components["schemas"]["Action"][];
        };
        /** @description A change of an object of type `verdict`. */
        VerdictChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["VerdictData"] | null;
        };
        /** @description An object of type `verdict` as stored: null for persons and notes that the caller does not see. */
        VerdictData: {
            /**
             * Format: uuid
             * @description The verdict.
             * @example 0197a5c0-1c00-7000-8000-000000000701
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-03-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-01T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            caseId: string;
            /**
             * @description Code of the rule that the programme pinned.
             * @example default-2018
             */
            ruleCode: string;
            /** @description The result by the rule. */
            ruleResult: components["schemas"]["CaseResult"];
            /** @description The result that counts: by the rule, unless overridden. */
            result: components["schemas"]["CaseResult"];
            /** @description Every criterion of the rule, explained. */
            criteria: components["schemas"]["Criterion"][];
            /**
             * Format: date
             * @description The day it was issued.
             * @example 2018-11-20
             */
            issuedOn: string;
            /**
             * Format: uuid
             * @description Who issued it.
             * @example 0197a5c0-1c00-7000-8000-000000000105
             */
            issuedById: string | null;
            /**
             * Format: uuid
             * @description Who overrode the rule; null when nobody did.
             * @example null
             */
            overriddenById: string | null;
            /**
             * Format: date-time
             * @description When it was overridden; null when it was not.
             * @example null
             */
            overriddenAt: string | null;
            /**
             * @description Why the rule does not do the case justice; null when not overridden.
             * @example null
             */
            overrideReason: string | null;
            /**
             * Format: uuid
             * @description Who gave the second signature; null without one.
             * @example null
             */
            countersignedById: string | null;
            /**
             * Format: date-time
             * @description When it was countersigned; null when it was not.
             * @example null
             */
            countersignedAt: string | null;
            /**
             * Format: date-time
             * @description When it ceased to stand; null while it stands.
             * @example null
             */
            supersededAt: string | null;
        };
        /** @description One page of a list. */
        VerdictPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Verdict"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /**
         * @description What a judged case may come to.
         * @example good
         * @enum {string}
         */
        VerdictResult: "good" | "improved" | "unchanged" | "worsened" | "referred" | "dissolution_proposed";
        /**
         * @description Whether a second person has checked the figure.
         * @example reported
         * @enum {string}
         */
        Verification: "reported" | "verified" | "rejected";
        /** @description Takes a case entered by mistake out of every count. */
        VoidCase: {
            /**
             * @description What the mistake was.
             * @example Peserta didaftarkan dua kali.
             */
            reason: string;
        };
        /** @description What waits for the caller. */
        Waiting: {
            /**
             * Format: int32
             * @description How many things wait, also those beyond the first fifty.
             * @example 1
             */
            total: number;
            /** @description The first fifty, longest waiting first. */
            items: components["schemas"]["WaitingItem"][];
        };
        /** @description One thing that waits for the caller. */
        WaitingItem: {
            /** @description What to do with it. */
            kind: components["schemas"]["WaitingKind"];
            /**
             * @description Address of the record it is about.
             * @example /v1/handovers/0197a5c0-1c00-7000-8000-000000170001
             */
            href: string;
            /**
             * Format: uuid
             * @description The case it is about; null for a session, which may serve many.
             * @example 0197a5c0-1c00-7000-8000-000000130001
             */
            caseId: string | null;
            /**
             * @description What it is about, for people.
             * @example KK-2018-0007 Koperasi Melati Sejati
             */
            label: string;
            /**
             * Format: date
             * @description The day since which it waits.
             * @example 2018-05-07
             */
            since: string;
        };
        /**
         * @description What the caller should do.
         * @example handover_to_answer
         * @enum {string}
         */
        WaitingKind: "handover_to_answer" | "diagnosis_to_sign" | "session_to_account_for" | "measurement_to_verify" | "verdict_to_countersign";
        /** @description A nominee beyond the capacity of a programme. */
        WaitlistEntry: {
            /**
             * Format: uuid
             * @description The id of this record; it is in its address.
             * @example 0197a5c0-1c00-7000-8000-000000120001
             */
            id: string;
            /**
             * Format: int32
             * @description 1 when new, one more with every change; send it back in `If-Match`, as `"7"`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2018-07-16T02:01:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-07-16T02:01:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The programme it waits for.
             * @example 0197a5c0-1c00-7000-8000-000000060002
             */
            programmeId: string;
            /**
             * Format: uuid
             * @description The participant that waits.
             * @example 0197a5c0-1c00-7000-8000-000000090006
             */
            participantId: string;
            /**
             * @description Name of the participant.
             * @example Sepatu Kulit Langkah Tegap
             */
            participantName: string;
            /**
             * @description Who proposed it, or on which list it stood.
             * @example Usulan kelurahan
             */
            nominationSource: string;
            /**
             * Format: int32
             * @description Its place among those waiting, 1 is next; null once it no longer waits.
             * @example 1
             */
            place: number | null;
            /**
             * Format: date-time
             * @description When it was enrolled or removed; null while it waits.
             * @example 2018-07-23T02:00:00.000Z
             */
            endedAt: string | null;
            /**
             * @description Why it no longer waits: `enrolled`, or the reason given; null while it waits.
             * @example Mengundurkan diri.
             */
            endedReason: string | null;
        };
        /** @description A change of an object of type `waitlist_entry`. */
        WaitlistEntryChange: {
            /**
             * @description Place of this change: going on after it misses nothing.
             * @example 0001000100000000000003210000000007c50000
             */
            cursor: string;
            /**
             * @description The kind of object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "waitlist_entry";
            /** @description Whether to keep the object or to remove it. */
            op: components["schemas"]["ChangeOp"];
            /**
             * Format: uuid
             * @description The object.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the object. Ignore an item whose version is below the one you hold; take an equal one.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the change was made; not an order, use the cursor.
             * @example 2018-03-01T02:00:00.000Z
             */
            occurredAt: string;
            /** @description The object as it is now, at the time of reading; null with `remove`. */
            data: components["schemas"]["WaitlistEntry"] | null;
        };
        /** @description Puts a nominee on the waitlist. */
        WaitlistEntryCreate: {
            /**
             * Format: uuid
             * @description The participant to put behind everyone who waits.
             * @example 0197a5c0-1c00-7000-8000-000000090006
             */
            participantId: string;
            /**
             * @description Who proposed it, or on which list it stood.
             * @example Usulan kelurahan
             */
            nominationSource: string;
        };
        /** @description Takes a nominee off the waitlist. */
        WaitlistEntryRemove: {
            /**
             * @description Why it no longer waits.
             * @example Mengundurkan diri.
             */
            reason: string;
        };
        /** @description One page of a list. */
        WaitlistPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["WaitlistEntry"][];
            /**
             * @description Send it as `cursor` to get the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Lets an affiliated person do one act on this case. */
        WaiveConflict: {
            /**
             * Format: uuid
             * @description The person with the declared tie.
             * @example 0197a5c0-1c00-7000-8000-000000020002
             */
            personId: string;
            /** @description What the person may do in spite of the tie. */
            act: components["schemas"]["ConflictAct"];
            /**
             * @description Why nobody else can do it.
             * @example Tidak ada ketua lain yang dapat menandatangani.
             */
            reason: string;
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-04-16
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description A period, both days inside. */
        Window: {
            /**
             * Format: date
             * @description First day of the period.
             * @example 2017-06-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day of the period.
             * @example 2017-10-31
             */
            endsOn: string;
        };
        /**
         * @description Whether sums were compared as they are, or by the mean of a month.
         * @example same_months_a_year_earlier
         * @enum {string}
         */
        WindowBasis: "same_months_a_year_earlier" | "monthly_mean";
        /** @description The participant leaves the programme. */
        WithdrawCase: {
            /** @description Why the participant leaves. */
            reason: components["schemas"]["WithdrawalReason"];
            /**
             * @description What happened, in words.
             * @example Telepon tidak dijawab sejak Mei.
             */
            note?: string;
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-06-04
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description The diagnosis team takes its offer back. */
        WithdrawHandover: {
            /**
             * @description Why the offer comes back.
             * @example Satu saran perlu dirinci lebih dahulu.
             */
            reason?: string;
            /**
             * Format: date
             * @description The day it took effect, not in the future; today if absent.
             * @example 2018-05-08
             */
            on?: string;
            /**
             * @description Why it is entered so late; needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /**
         * @description Why a participant left the programme.
         * @example lost_contact
         * @enum {string}
         */
        WithdrawalReason: "lost_contact" | "dissolved" | "business_closed" | "declined" | "merged" | "other";
    };
    responses: {
        /**
         * @description `action_blocked`: This step cannot be taken now.
         *
         *     `idempotency_in_progress`: The first request with this key is still running.
         */
        ActionBlocked: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `action_blocked`: This step cannot be taken now.
         *
         *     `already_member`: The person is in the team at that time already.
         *
         *     `idempotency_in_progress`: The first request with this key is still running.
         */
        ActionBlockedOrAlreadyMember: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `action_blocked`: This step cannot be taken now.
         *
         *     `already_sealed`: The diagnosis is sealed and cannot be changed.
         *
         *     `idempotency_in_progress`: The first request with this key is still running.
         */
        ActionBlockedOrAlreadySealed: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `action_blocked`: This step cannot be taken now.
         *
         *     `already_sealed`: The diagnosis is sealed and cannot be changed.
         *
         *     `conflict`: The same record already exists.
         *
         *     `idempotency_in_progress`: The first request with this key is still running.
         */
        ActionBlockedOrAlreadySealedOrConflict: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `action_blocked`: This step cannot be taken now.
         *
         *     `already_sealed`: The diagnosis is sealed and cannot be changed.
         *
         *     `conflict`: The same record already exists.
         */
        ActionBlockedOrAlreadySealedOrConflictUnkeyed: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `action_blocked`: This step cannot be taken now.
         *
         *     `already_sealed`: The diagnosis is sealed and cannot be changed.
         */
        ActionBlockedOrAlreadySealedUnkeyed: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `action_blocked`: This step cannot be taken now.
         *
         *     `already_waiting`: The participant is on the waitlist already.
         *
         *     `idempotency_in_progress`: The first request with this key is still running.
         */
        ActionBlockedOrAlreadyWaiting: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `action_blocked`: This step cannot be taken now.
         *
         *     `conflict`: The same record already exists.
         *
         *     `idempotency_in_progress`: The first request with this key is still running.
         */
        ActionBlockedOrConflict: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `action_blocked`: This step cannot be taken now.
         *
         *     `idempotency_in_progress`: The first request with this key is still running.
         *
         *     `recommendation_declined`: The coaching team declined this recommendation, so it has no progress.
         *
         *     `recommendation_not_accepted`: The coaching team has not accepted the diagnosis with this recommendation.
         *
         *     `superseded_recommendation`: A later diagnosis has replaced this recommendation.
         */
        ActionBlockedOrRecommendationDeclinedOrRecommendationNotAcceptedOrSupersededRecommendation: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `affiliation_declared`: This tie has been declared already and lasts.
         *
         *     `idempotency_in_progress`: The first request with this key is still running.
         */
        AffiliationDeclared: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `already_member`: The person is in the team at that time already.
         *
         *     `idempotency_in_progress`: The first request with this key is still running.
         */
        AlreadyMember: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `bad_request`: The request cannot be read.
         *
         *     `invalid_text`: Some text holds characters that cannot be stored.
         *
         *     `validation_failed`: Some of the input is not valid.
         */
        BadAddress: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `bad_request`: The request cannot be read.
         *
         *     `invalid_json`: The body is not valid JSON.
         *
         *     `invalid_text`: Some text holds characters that cannot be stored.
         *
         *     `invalid_utf8`: The body is not valid UTF-8.
         *
         *     `office_required`: You belong to several offices; say which one with Office-Id.
         *
         *     `two_credentials`: Send one credential only: a token or an API key.
         *
         *     `validation_failed`: Some of the input is not valid.
         */
        BadBody: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `bad_request`: The request cannot be read.
         *
         *     `idempotency_key_required`: This request needs an Idempotency-Key.
         *
         *     `import_unreadable`: The file cannot be read as a table.
         *
         *     `invalid_json`: The body is not valid JSON.
         *
         *     `invalid_text`: Some text holds characters that cannot be stored.
         *
         *     `invalid_utf8`: The body is not valid UTF-8.
         *
         *     `office_required`: You belong to several offices; say which one with Office-Id.
         *
         *     `two_credentials`: Send one credential only: a token or an API key.
         *
         *     `validation_failed`: Some of the input is not valid.
         */
        BadBodyOrIdempotencyKeyRequiredOrImportUnreadable: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `bad_request`: The request cannot be read.
         *
         *     `invalid_text`: Some text holds characters that cannot be stored.
         *
         *     `office_required`: You belong to several offices; say which one with Office-Id.
         *
         *     `two_credentials`: Send one credential only: a token or an API key.
         *
         *     `validation_failed`: Some of the input is not valid.
         */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `bad_request`: The request cannot be read.
         *
         *     `invalid_cursor`: The cursor does not belong to this request.
         *
         *     `invalid_text`: Some text holds characters that cannot be stored.
         *
         *     `office_required`: You belong to several offices; say which one with Office-Id.
         *
         *     `two_credentials`: Send one credential only: a token or an API key.
         *
         *     `validation_failed`: Some of the input is not valid.
         */
        BadRequestOrInvalidCursor: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `book_year_recorded`: Figures of that book year are recorded already; change those.
         *
         *     `idempotency_in_progress`: The first request with this key is still running.
         */
        BookYearRecorded: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `cursor_expired`: This change cursor is no longer valid. */
        CursorExpired: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `insufficient_scope`: The credential lacks the scope this needs.
         *
         *     `not_your_role`: Your roles do not allow this.
         */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `insufficient_scope`: The credential lacks the scope this needs.
         *
         *     `not_your_role`: Your roles do not allow this.
         *
         *     `not_your_team`: Only the team that handles this case may do this.
         */
        ForbiddenOrNotYourTeam: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency_in_progress`: The first request with this key is still running. */
        IdempotencyInProgress: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency_key_reused`: This Idempotency-Key was used for another request. */
        IdempotencyKeyReused: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `idempotency_in_progress`: The first request with this key is still running.
         *
         *     `identifier_taken`: This number belongs to another participant.
         */
        IdentifierTaken: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `idempotency_in_progress`: The first request with this key is still running.
         *
         *     `identity_taken`: This account already belongs to someone of this office.
         *
         *     `person_blanked`: The personal data of this person were emptied and are not filled again.
         */
        IdentityTakenOrPersonBlanked: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal`: Something went wrong on our side. */
        Internal: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_found`: Not found. */
        NotFound: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `payload_too_large`: The body is too large. */
        PayloadTooLarge: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `payload_too_large`: The body is too large.
         *
         *     `too_many_rows`: The file holds more than 20,000 rows.
         */
        PayloadTooLargeOrTooManyRows: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `idempotency_in_progress`: The first request with this key is still running.
         *
         *     `penyakit_code_taken`: The office has used this code already.
         */
        PenyakitCodeTaken: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `idempotency_in_progress`: The first request with this key is still running.
         *
         *     `person_blanked`: The personal data of this person were emptied and are not filled again.
         */
        PersonBlanked: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `precondition_required`: Send If-Match with the version you have read. */
        PreconditionRequired: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `rate_limited`: Too many requests. Wait a moment. */
        RateLimited: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `idempotency_key_reused`: This Idempotency-Key was used for another request.
         *
         *     `rule_violated`: The input breaks a rule.
         */
        RuleViolated: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `rule_violated`: The input breaks a rule. */
        RuleViolatedUnkeyed: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `idempotency_in_progress`: The first request with this key is still running.
         *
         *     `status_that_day`: A standing of that day is recorded already.
         */
        StatusThatDay: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unauthorized`: The credential is missing or not valid. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unavailable`: The service is not available now. Try again later. */
        Unavailable: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported_media_type`: The body must be of a type this address takes. */
        UnsupportedMediaType: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                Accept: components["headers"]["Accept"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
        VersionConflict: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Language": components["headers"]["Content-Language"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What you have still holds. */
        NotModified: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Language of messages: `id` (unless asked otherwise) or `en`.
         * @example en
         */
        AcceptLanguage: string;
        /**
         * @description Which office, for a person who belongs to several.
         * @example 0197a5c0-1c00-7000-8000-000000000001
         */
        OfficeId: string;
        /**
         * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
         * @example 7f9c2ba4-visit-2018-06-12
         */
        IdempotencyKey: string;
        /**
         * @description Your name for this attempt, required here and kept for 72 hours: a repetition gets the first answer and changes nothing.
         * @example peserta-2018-03-12
         */
        RequiredIdempotencyKey: string;
        /**
         * @description The version last read, as its `ETag`: `"7"`.
         * @example "7"
         */
        IfMatch: string;
        /**
         * @description The version last read, as its `ETag`: `"7"`; `*` for whatever version there is.
         * @example "7"
         */
        IfMatchOrAny: string;
        /**
         * @description The `ETag` you already have: 304 without a body where it still holds.
         * @example "7"
         */
        IfNoneMatch: string;
        /**
         * @description The declared tie.
         * @example 0197a5c0-1c00-7000-8000-000000050002
         */
        AffiliationIdPath: string;
        /**
         * @description The figures of one book year.
         * @example 0197a5c0-1c00-7000-8000-000000110002
         */
        AnnualFiguresIdPath: string;
        /**
         * @description The API key.
         * @example 0197a5c0-1c00-7000-8000-000000030001
         */
        ApiKeyIdPath: string;
        /**
         * @description The case.
         * @example 0197a5c0-1c00-7000-8000-000000130001
         */
        CaseIdPath: string;
        /**
         * @description Only sessions of this coach.
         * @example 0197a5c0-1c00-7000-8000-000000000106
         */
        CoachId: string;
        /**
         * @description The code of the penyakit, as the catalogue prints it.
         * @example KEL-01
         */
        CodePath: string;
        /**
         * @description `nextCursor` of the page before, with the same filters; absent for the first page.
         * @example text
         */
        Cursor: string;
        /**
         * @description The version of the diagnosis.
         * @example 0197a5c0-1c00-7000-8000-000000140001
         */
        DiagnosisIdPath: string;
        /**
         * @description The finding, in any of its versions.
         * @example 0197a5c0-1c00-7000-8000-000000150001
         */
        FindingIdPath: string;
        /**
         * @description The offer.
         * @example 0197a5c0-1c00-7000-8000-000000170001
         */
        HandoverIdPath: string;
        /**
         * @description The account of a person.
         * @example 0197a5c0-1c00-7000-8000-000000040001
         */
        IdentityIdPath: string;
        /**
         * @description Adds `allowedActions` to each.
         * @example [
         *       "allowedActions"
         *     ]
         */
        Include: components["schemas"]["SessionInclude"][];
        /**
         * @description Only sessions of these kinds.
         * @example [
         *       "individual"
         *     ]
         */
        Kind: components["schemas"]["SessionKind"][];
        /**
         * @description Items on a page, 1 to 200.
         * @example 50
         */
        Limit: number;
        /**
         * @description The measurement.
         * @example 0197a5c0-1c00-7000-8000-000000200006
         */
        MeasurementIdPath: string;
        /**
         * @description The office; the caller’s own.
         * @example 0197a5c0-1c00-7000-8000-000000010001
         */
        OfficeIdPath: string;
        /**
         * @description The participant.
         * @example 0197a5c0-1c00-7000-8000-000000090007
         */
        ParticipantIdPath: string;
        /**
         * @description The number.
         * @example 0197a5c0-1c00-7000-8000-000000000021
         */
        ParticipantIdentifierIdPath: string;
        /**
         * @description The person.
         * @example 0197a5c0-1c00-7000-8000-000000020007
         */
        PersonIdPath: string;
        /**
         * @description Only sessions planned before this day.
         * @example 2018-06-01
         */
        PlannedOnBefore: string;
        /**
         * @description Only sessions planned on this day or later.
         * @example 2018-05-01
         */
        PlannedOnFrom: string;
        /**
         * @description The programme.
         * @example 0197a5c0-1c00-7000-8000-000000060002
         */
        ProgrammeIdPath: string;
        /**
         * @description The recommendation.
         * @example 0197a5c0-1c00-7000-8000-000000160008
         */
        RecommendationIdPath: string;
        /**
         * @description The session.
         * @example 0197a5c0-1c00-7000-8000-000000180001
         */
        SessionIdPath: string;
        /**
         * @description Order of a list of sessions: earliest or latest planned day first.
         * @example -plannedOn
         */
        Sort: components["schemas"]["SessionSort"];
        /**
         * @description The team.
         * @example 0197a5c0-1c00-7000-8000-000000070004
         */
        TeamIdPath: string;
        /**
         * @description The appointment of a person to a team.
         * @example 0197a5c0-1c00-7000-8000-000000080004
         */
        TeamMemberIdPath: string;
        /**
         * @description The verdict.
         * @example 0197a5c0-1c00-7000-8000-000000220002
         */
        VerdictIdPath: string;
        /**
         * @description The entry on the waitlist.
         * @example 0197a5c0-1c00-7000-8000-000000120001
         */
        WaitlistEntryIdPath: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Name of this request, also in our logs. A UUID that you send is kept.
         * @example 0197a5c0-1c00-7000-8000-0000000000ff
         */
        "Request-Id": string;
        /**
         * @description Calls left (`r`) and seconds until the window ends (`t`).
         * @example "default";r=599;t=42
         */
        RateLimit: string;
        /**
         * @description Calls allowed (`q`) in a window of `w` seconds.
         * @example "default";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description The origin of the browser’s page, where the office allows it.
         * @example https://klinik.dinas.example
         */
        "Access-Control-Allow-Origin": string;
        /**
         * @description The version of what was sent; send it back in `If-Match`.
         * @example "7"
         */
        ETag: string;
        /**
         * @description Where the new record is.
         * @example /v1/cases/0197a5c0-1c00-7000-8000-000000000207
         */
        Location: string;
        /**
         * @description On a list the next page, `rel="next"`, absent on the last; on `/` the document of the API.
         * @example </v1/cases?limit=50&cursor=WyJmM2Q0Il0>; rel="next"
         */
        Link: string;
        /**
         * @description `true` where this is the first answer again: nothing was changed a second time.
         * @example true
         */
        "Idempotency-Replayed": string;
        /**
         * @description Seconds to wait.
         * @example 42
         */
        "Retry-After": number;
        /**
         * @description The credential or scope that is needed; always with 401, and with 403 `insufficient_scope`.
         * @example Bearer error="invalid_token"
         */
        "WWW-Authenticate": string;
        /**
         * @description Language of the messages: `id` or `en`.
         * @example en
         */
        "Content-Language": string;
        /**
         * @description The media types this address takes.
         * @example application/json
         */
        Accept: string;
        /**
         * @description As of which instant the file is.
         * @example 2018-11-21T03:00:00.000Z
         */
        "Snapshot-At": string;
        /**
         * @description Where `GET /v1/changes?after=` goes on from this file, missing nothing.
         * @example 0001000100000000000003210000000000000000
         */
        "Change-Cursor": string;
        /**
         * @description The file name to save the reply under.
         * @example attachment; filename="participants.csv"
         */
        "Content-Disposition": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller, and what waits for the caller. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOffice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you already have: 304 without a body where it still holds.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The office; the caller’s own.
                 * @example 0197a5c0-1c00-7000-8000-000000010001
                 */
                officeId: components["parameters"]["OfficeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A Dinas: the office whose clinic this is. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateOffice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The office; the caller’s own.
                 * @example 0197a5c0-1c00-7000-8000-000000010001
                 */
                officeId: components["parameters"]["OfficeIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficePatch"];
            };
        };
        responses: {
            /** @description A Dinas: the office whose clinic this is. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only people whose name holds this, in upper or lower case.
                 * @example sari wulandari
                 */
                q?: string;
                /**
                 * @description Only holders of any of these roles.
                 * @example [
                 *       "diagnostician",
                 *       "coach"
                 *     ]
                 */
                role?: components["schemas"]["Role"][];
                /**
                 * @description Only people with access, or only those without; both if absent.
                 * @example true
                 */
                isActive?: boolean;
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonCreate"];
            };
        };
        responses: {
            /** @description A person, and what the caller may do about the access and the data. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithActions"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0197a5c0-1c00-7000-8000-000000020007
                 */
                personId: components["parameters"]["PersonIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A person, and what the caller may do about the access and the data. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithActions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0197a5c0-1c00-7000-8000-000000020007
                 */
                personId: components["parameters"]["PersonIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description A person, and what the caller may do about the access and the data. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithActions"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PersonBlanked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deactivatePerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0197a5c0-1c00-7000-8000-000000020007
                 */
                personId: components["parameters"]["PersonIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonDeactivate"];
            };
        };
        responses: {
            /** @description A person, and what the caller may do about the access and the data. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithActions"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reactivatePerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0197a5c0-1c00-7000-8000-000000020007
                 */
                personId: components["parameters"]["PersonIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Empty"];
            };
        };
        responses: {
            /** @description A person, and what the caller may do about the access and the data. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithActions"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    blankPerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0197a5c0-1c00-7000-8000-000000020007
                 */
                personId: components["parameters"]["PersonIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Empty"];
            };
        };
        responses: {
            /** @description A person, and what the caller may do about the access and the data. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithActions"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAffiliations: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0197a5c0-1c00-7000-8000-000000020002
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    declareAffiliation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0197a5c0-1c00-7000-8000-000000020002
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliationCreate"];
            };
        };
        responses: {
            /** @description A declared tie: it bars the person from judging that participant. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AffiliationDeclared"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAffiliation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you already have: 304 without a body where it still holds.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The declared tie.
                 * @example 0197a5c0-1c00-7000-8000-000000050002
                 */
                affiliationId: components["parameters"]["AffiliationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A declared tie: it bars the person from judging that participant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAffiliation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The declared tie.
                 * @example 0197a5c0-1c00-7000-8000-000000050002
                 */
                affiliationId: components["parameters"]["AffiliationIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliationPatch"];
            };
        };
        responses: {
            /** @description A declared tie: it bars the person from judging that participant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AffiliationDeclared"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only keys of this person.
                 * @example 0197a5c0-1c00-7000-8000-000000020007
                 */
                personId?: string;
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description A new key, with its secret. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The API key.
                 * @example 0197a5c0-1c00-7000-8000-000000030001
                 */
                apiKeyId: components["parameters"]["ApiKeyIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A key that has not been revoked; its secret is not kept. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`; `*` for whatever version there is.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatchOrAny"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The API key.
                 * @example 0197a5c0-1c00-7000-8000-000000030001
                 */
                apiKeyId: components["parameters"]["ApiKeyIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the reply is empty. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIdentities: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0197a5c0-1c00-7000-8000-000000020007
                 */
                personId: components["parameters"]["PersonIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createIdentity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0197a5c0-1c00-7000-8000-000000020007
                 */
                personId: components["parameters"]["PersonIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityCreate"];
            };
        };
        responses: {
            /** @description An account of an OIDC provider that is this person. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdentityTakenOrPersonBlanked"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIdentity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you already have: 304 without a body where it still holds.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The account of a person.
                 * @example 0197a5c0-1c00-7000-8000-000000040001
                 */
                identityId: components["parameters"]["IdentityIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An account of an OIDC provider that is this person. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteIdentity: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`; `*` for whatever version there is.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatchOrAny"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The account of a person.
                 * @example 0197a5c0-1c00-7000-8000-000000040001
                 */
                identityId: components["parameters"]["IdentityIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the reply is empty. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listParticipants: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words or parts of words of the name, in any order; capitals, signs and the legal form (Kop., KSP, PT) do not count. At least three signs with a digit find part of a number too.
                 * @example anggrek 49
                 */
                q?: string;
                /**
                 * @description Only participants of these kinds.
                 * @example [
                 *       "cooperative"
                 *     ]
                 */
                kind?: components["schemas"]["ParticipantKind"][];
                /**
                 * @description Only participants in this region or any below it.
                 * @example 32.71
                 */
                regionCode?: string;
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createParticipant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantCreate"];
            };
        };
        responses: {
            /** @description A cooperative or enterprise the clinic helps. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdentifierTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getParticipant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you already have: 304 without a body where it still holds.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The participant.
                 * @example 0197a5c0-1c00-7000-8000-000000090007
                 */
                participantId: components["parameters"]["ParticipantIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A cooperative or enterprise the clinic helps. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateParticipant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The participant.
                 * @example 0197a5c0-1c00-7000-8000-000000090007
                 */
                participantId: components["parameters"]["ParticipantIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantPatch"];
            };
        };
        responses: {
            /** @description A cooperative or enterprise the clinic helps. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdentifierTaken"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listParticipantStatuses: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The participant.
                 * @example 0197a5c0-1c00-7000-8000-000000090004
                 */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantStatusPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordParticipantStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The participant.
                 * @example 0197a5c0-1c00-7000-8000-000000090001
                 */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantStatusCreate"];
            };
        };
        responses: {
            /** @description A dated, sourced standing. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantStatusEntry"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StatusThatDay"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getParticipantStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you already have: 304 without a body where it still holds.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The standing.
                 * @example 0197a5c0-1c00-7000-8000-000000100002
                 */
                participantStatusId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A dated, sourced standing. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantStatusEntry"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAnnualFigures: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The participant.
                 * @example 0197a5c0-1c00-7000-8000-000000090007
                 */
                participantId: components["parameters"]["ParticipantIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualFiguresPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordAnnualFigures: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The participant.
                 * @example 0197a5c0-1c00-7000-8000-000000090001
                 */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnualFiguresCreate"];
            };
        };
        responses: {
            /** @description What is known of a participant’s book year. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualFigures"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["BookYearRecorded"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAnnualFigures: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you already have: 304 without a body where it still holds.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The figures of one book year.
                 * @example 0197a5c0-1c00-7000-8000-000000110002
                 */
                annualFiguresId: components["parameters"]["AnnualFiguresIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of a participant’s book year. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualFigures"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAnnualFigures: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The figures of one book year.
                 * @example 0197a5c0-1c00-7000-8000-000000110002
                 */
                annualFiguresId: components["parameters"]["AnnualFiguresIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnualFiguresPatch"];
            };
        };
        responses: {
            /** @description What is known of a participant’s book year. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualFigures"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAnnualFiguresCorrections: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The figures of one book year.
                 * @example 0197a5c0-1c00-7000-8000-000000110002
                 */
                annualFiguresId: components["parameters"]["AnnualFiguresIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualFiguresCorrectionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listParticipantIdentifiers: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The participant.
                 * @example 0197a5c0-1c00-7000-8000-000000090007
                 */
                participantId: components["parameters"]["ParticipantIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantIdentifierPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordParticipantIdentifier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The participant.
                 * @example 0197a5c0-1c00-7000-8000-000000090007
                 */
                participantId: components["parameters"]["ParticipantIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantIdentifierCreate"];
            };
        };
        responses: {
            /** @description A number of a participant, held or former, with its validity. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantIdentifier"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdentifierTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getParticipantIdentifier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The number.
                 * @example 0197a5c0-1c00-7000-8000-000000000021
                 */
                participantIdentifierId: components["parameters"]["ParticipantIdentifierIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A number of a participant, held or former, with its validity. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantIdentifier"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateParticipantIdentifier: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The number.
                 * @example 0197a5c0-1c00-7000-8000-000000000021
                 */
                participantIdentifierId: components["parameters"]["ParticipantIdentifierIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantIdentifierPatch"];
            };
        };
        responses: {
            /** @description A number of a participant, held or former, with its validity. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantIdentifier"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdentifierTaken"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPenyakit: {
        parameters: {
            query?: {
                /**
                 * @description Only ailments of these groups.
                 * @example [
                 *       "KEL"
                 *     ]
                 */
                group?: string[];
                /**
                 * @description Whom a penyakit can befall: a cooperative, or an enterprise (UKM).
                 * @example cooperative
                 */
                appliesTo?: components["schemas"]["PenyakitAppliesTo"];
                /**
                 * @description Only retired entries, or only those in use; both if absent.
                 * @example false
                 */
                isRetired?: boolean;
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenyakitPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPenyakit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PenyakitCreate"];
            };
        };
        responses: {
            /** @description One ailment of the catalogue. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Penyakit"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["PenyakitCodeTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPenyakit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The code of the penyakit, as the catalogue prints it.
                 * @example KEL-01
                 */
                code: components["parameters"]["CodePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One ailment of the catalogue. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Penyakit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRecommendationTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The code of the penyakit, as the catalogue prints it.
                 * @example KEL-01
                 */
                code: components["parameters"]["CodePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationTemplatePage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    retirePenyakit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The code of the penyakit, as the catalogue prints it.
                 * @example LOK-49
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PenyakitRetire"];
            };
        };
        responses: {
            /** @description One ailment of the catalogue. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Penyakit"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCodeLists: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The `ETag` you already have: 304 without a body where it still holds.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCodeList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you already have: 304 without a body where it still holds.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description Name of the list, as in its address.
                 * @example case-stages
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A vocabulary of the API with both labels. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                /**
                 * @description Only programmes in one of these states.
                 * @example [
                 *       "open"
                 *     ]
                 */
                status?: components["schemas"]["ProgrammeStatus"][];
                /**
                 * @description Only programmes that began in this year.
                 * @example 2018
                 */
                year?: number;
                /**
                 * @description Adds `allowedActions` to each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: components["schemas"]["ProgrammeInclude"][];
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createProgramme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeCreate"];
            };
        };
        responses: {
            /** @description One run of the clinic: eight months from its first day. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId: components["parameters"]["ProgrammeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One run of the clinic: eight months from its first day. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProgramme: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId: components["parameters"]["ProgrammeIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammePatch"];
            };
        };
        responses: {
            /** @description One run of the clinic: eight months from its first day. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    openProgramme: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId: components["parameters"]["ProgrammeIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeOpen"];
            };
        };
        responses: {
            /** @description One run of the clinic: eight months from its first day. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeProgramme: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId: components["parameters"]["ProgrammeIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeClose"];
            };
        };
        responses: {
            /** @description One run of the clinic: eight months from its first day. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWaitlist: {
        parameters: {
            query?: {
                /**
                 * @description Only those still waiting, or only those who no longer do; both if absent.
                 * @example true
                 */
                isWaiting?: boolean;
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId: components["parameters"]["ProgrammeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    addToWaitlist: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId: components["parameters"]["ProgrammeIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitlistEntryCreate"];
            };
        };
        responses: {
            /** @description A nominee beyond the capacity of a programme. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistEntry"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrAlreadyWaiting"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWaitlistEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The entry on the waitlist.
                 * @example 0197a5c0-1c00-7000-8000-000000120001
                 */
                waitlistEntryId: components["parameters"]["WaitlistEntryIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A nominee beyond the capacity of a programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeFromWaitlist: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The entry on the waitlist.
                 * @example 0197a5c0-1c00-7000-8000-000000120001
                 */
                waitlistEntryId: components["parameters"]["WaitlistEntryIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitlistEntryRemove"];
            };
        };
        responses: {
            /** @description A nominee beyond the capacity of a programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistEntry"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId: components["parameters"]["ProgrammeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId: components["parameters"]["ProgrammeIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamCreate"];
            };
        };
        responses: {
            /** @description One of the teams of a programme. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The team.
                 * @example 0197a5c0-1c00-7000-8000-000000070004
                 */
                teamId: components["parameters"]["TeamIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the teams of a programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The team.
                 * @example 0197a5c0-1c00-7000-8000-000000070004
                 */
                teamId: components["parameters"]["TeamIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamPatch"];
            };
        };
        responses: {
            /** @description One of the teams of a programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    appointTeamMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The team.
                 * @example 0197a5c0-1c00-7000-8000-000000070003
                 */
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamMemberCreate"];
            };
        };
        responses: {
            /** @description A person's time in a team. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMember"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrAlreadyMember"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTeamMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The appointment of a person to a team.
                 * @example 0197a5c0-1c00-7000-8000-000000080004
                 */
                teamMemberId: components["parameters"]["TeamMemberIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A person's time in a team. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTeamMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The appointment of a person to a team.
                 * @example 0197a5c0-1c00-7000-8000-000000080004
                 */
                teamMemberId: components["parameters"]["TeamMemberIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamMemberPatch"];
            };
        };
        responses: {
            /** @description A person's time in a team. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMember"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyMember"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    enrolCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId: components["parameters"]["ProgrammeIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseCreate"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCase: {
        parameters: {
            query?: {
                /**
                 * @description What to bring along, beside the ids.
                 * @example [
                 *       "participant",
                 *       "diagnosis",
                 *       "handover",
                 *       "findingOutcomes",
                 *       "verdict"
                 *     ]
                 */
                include?: components["schemas"]["CaseInclude"][];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A case with what it was asked to bring along. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCase: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasePatch"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignTeam: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTeam"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    waiveConflict: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130002
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveConflict"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    voidCase: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130005
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidCase"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 2
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only cases of this programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId?: string;
                /**
                 * @description Only cases of this participant.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                participantId?: string;
                /**
                 * @description Only cases of this team, whether it diagnoses or coaches them.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                teamId?: string;
                /**
                 * @description Only cases in one of these stages.
                 * @example [
                 *       "closed"
                 *     ]
                 */
                stage?: components["schemas"]["CaseStage"][];
                /**
                 * @description Only cases with one of these results.
                 * @example [
                 *       "good"
                 *     ]
                 */
                result?: components["schemas"]["CaseResult"][];
                /**
                 * @description Only cases whose participant’s name holds this, or with exactly this case number.
                 * @example Melati
                 */
                q?: string;
                /**
                 * @description Order of the case list.
                 * @example enrolledOn
                 */
                sort?: components["schemas"]["CaseSort"];
                /**
                 * @description `allowedActions` adds the steps of each case.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: components["schemas"]["CaseListInclude"][];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    startEvaluation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatedStep"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeCoaching: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130002
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedStep"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatedStep"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawCase: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130004
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCase"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130004
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedStep"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrConflict"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    startDiagnosis: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDiagnosis"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeWithoutFindings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130003
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseWithoutFindings"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDiagnoses: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Adds `allowedActions` to each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: components["schemas"]["DiagnosisInclude"][];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagnosisPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOfficeDiagnoses: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Adds `allowedActions` to each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: components["schemas"]["DiagnosisInclude"][];
                /**
                 * @description Only diagnoses within this programme.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId?: string;
                /**
                 * @description Only diagnoses of cases that this team diagnoses now.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                diagnosisTeamId?: string;
                /**
                 * @description `false` for drafts only, `true` for what was signed.
                 * @example false
                 */
                isSealed?: boolean;
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagnosisPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDiagnosis: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The version of the diagnosis.
                 * @example 0197a5c0-1c00-7000-8000-000000140001
                 */
                diagnosisId: components["parameters"]["DiagnosisIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One version of what the diagnosis team found. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateDiagnosis: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The version of the diagnosis.
                 * @example 0197a5c0-1c00-7000-8000-000000140001
                 */
                diagnosisId: components["parameters"]["DiagnosisIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiagnosisPatch"];
            };
        };
        responses: {
            /** @description One version of what the diagnosis team found. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrAlreadySealed"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The version of the diagnosis.
                 * @example 0197a5c0-1c00-7000-8000-000000140001
                 */
                diagnosisId: components["parameters"]["DiagnosisIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingCreate"];
            };
        };
        responses: {
            /** @description One penyakit in one diagnosis. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrAlreadySealedOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The finding.
                 * @example 0197a5c0-1c00-7000-8000-000000150005
                 */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One penyakit in one diagnosis. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteFinding: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`; `*` for whatever version there is.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatchOrAny"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The finding.
                 * @example 0197a5c0-1c00-7000-8000-000000150004
                 */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the reply is empty. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrAlreadySealedOrConflictUnkeyed"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["RuleViolatedUnkeyed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateFinding: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The finding.
                 * @example 0197a5c0-1c00-7000-8000-000000150002
                 */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingPatch"];
            };
        };
        responses: {
            /** @description One penyakit in one diagnosis. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrAlreadySealedOrConflict"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordRecommendation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The version of the diagnosis.
                 * @example 0197a5c0-1c00-7000-8000-000000140001
                 */
                diagnosisId: components["parameters"]["DiagnosisIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationCreate"];
            };
        };
        responses: {
            /** @description One treatment in one diagnosis. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrAlreadySealed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRecommendation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The recommendation.
                 * @example 0197a5c0-1c00-7000-8000-000000160008
                 */
                recommendationId: components["parameters"]["RecommendationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One treatment in one diagnosis. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRecommendation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`; `*` for whatever version there is.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatchOrAny"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The recommendation.
                 * @example 0197a5c0-1c00-7000-8000-000000160006
                 */
                recommendationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the reply is empty. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrAlreadySealedUnkeyed"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["RuleViolatedUnkeyed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateRecommendation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The recommendation.
                 * @example 0197a5c0-1c00-7000-8000-000000160008
                 */
                recommendationId: components["parameters"]["RecommendationIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationPatch"];
            };
        };
        responses: {
            /** @description One treatment in one diagnosis. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrAlreadySealed"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    applyTemplates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The version of the diagnosis.
                 * @example 0197a5c0-1c00-7000-8000-000000140001
                 */
                diagnosisId: components["parameters"]["DiagnosisIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplatesApply"];
            };
        };
        responses: {
            /** @description One version of what the diagnosis team found. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrAlreadySealed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    orderRecommendations: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The version of the diagnosis.
                 * @example 0197a5c0-1c00-7000-8000-000000140001
                 */
                diagnosisId: components["parameters"]["DiagnosisIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationOrder"];
            };
        };
        responses: {
            /** @description One version of what the diagnosis team found. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrAlreadySealed"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signOffDiagnosis: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The version of the diagnosis.
                 * @example 0197a5c0-1c00-7000-8000-000000140001
                 */
                diagnosisId: components["parameters"]["DiagnosisIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOff"];
            };
        };
        responses: {
            /** @description One version of what the diagnosis team found. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestRediagnosis: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130002
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRediagnosis"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHandovers: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Adds `allowedActions` to each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: components["schemas"]["HandoverInclude"][];
                /**
                 * @description Only offers that stand in one of these ways.
                 * @example [
                 *       "offered"
                 *     ]
                 */
                status?: components["schemas"]["HandoverStatus"][];
                /**
                 * @description Only offers within this programme.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId?: string;
                /**
                 * @description Only offers made to this coaching team.
                 * @example 0197a5c0-1c00-7000-8000-000000070004
                 */
                coachingTeamId?: string;
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCaseHandovers: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Adds `allowedActions` to each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: components["schemas"]["HandoverInclude"][];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHandover: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The offer.
                 * @example 0197a5c0-1c00-7000-8000-000000170001
                 */
                handoverId: components["parameters"]["HandoverIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer of a sealed diagnosis to a coaching team. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptHandover: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The offer.
                 * @example 0197a5c0-1c00-7000-8000-000000170001
                 */
                handoverId: components["parameters"]["HandoverIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptHandover"];
            };
        };
        responses: {
            /** @description The offer of a sealed diagnosis to a coaching team. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    returnHandover: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The offer.
                 * @example 0197a5c0-1c00-7000-8000-000000170002
                 */
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnHandover"];
            };
        };
        responses: {
            /** @description The offer of a sealed diagnosis to a coaching team. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawHandover: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The offer.
                 * @example 0197a5c0-1c00-7000-8000-000000170003
                 */
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawHandover"];
            };
        };
        responses: {
            /** @description The offer of a sealed diagnosis to a coaching team. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProgrammeSessions: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only sessions that stand in one of these ways.
                 * @example [
                 *       "cancelled",
                 *       "rescheduled"
                 *     ]
                 */
                status?: components["schemas"]["SessionStatus"][];
                /**
                 * @description Only sessions of these kinds.
                 * @example [
                 *       "individual"
                 *     ]
                 */
                kind?: components["parameters"]["Kind"];
                /**
                 * @description Only sessions of this coach.
                 * @example 0197a5c0-1c00-7000-8000-000000000106
                 */
                coachId?: components["parameters"]["CoachId"];
                /**
                 * @description Only sessions planned on this day or later.
                 * @example 2018-05-01
                 */
                plannedOnFrom?: components["parameters"]["PlannedOnFrom"];
                /**
                 * @description Only sessions planned before this day.
                 * @example 2018-06-01
                 */
                plannedOnBefore?: components["parameters"]["PlannedOnBefore"];
                /**
                 * @description Order of a list of sessions: earliest or latest planned day first.
                 * @example -plannedOn
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Adds `allowedActions` to each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: components["parameters"]["Include"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId: components["parameters"]["ProgrammeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId: components["parameters"]["ProgrammeIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCreate"];
            };
        };
        responses: {
            /** @description A meeting of the coaching team with one case or many. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only sessions that stand in one of these ways.
                 * @example [
                 *       "held"
                 *     ]
                 */
                status?: components["schemas"]["SessionStatus"][];
                /**
                 * @description Only sessions of these kinds.
                 * @example [
                 *       "individual"
                 *     ]
                 */
                kind?: components["parameters"]["Kind"];
                /**
                 * @description Only sessions of this coach.
                 * @example 0197a5c0-1c00-7000-8000-000000020005
                 */
                coachId?: string;
                /**
                 * @description Only sessions planned on this day or later.
                 * @example 2018-05-01
                 */
                plannedOnFrom?: components["parameters"]["PlannedOnFrom"];
                /**
                 * @description Only sessions planned before this day.
                 * @example 2018-07-01
                 */
                plannedOnBefore?: string;
                /**
                 * @description Order of a list of sessions: earliest or latest planned day first.
                 * @example -plannedOn
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Adds `allowedActions` to each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: components["parameters"]["Include"];
                /**
                 * @description Only sessions of this programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId?: string;
                /**
                 * @description Only sessions this case is on.
                 * @example 0197a5c0-1c00-7000-8000-000000000207
                 */
                caseId?: string;
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCaseSessions: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only sessions that stand in one of these ways.
                 * @example [
                 *       "planned"
                 *     ]
                 */
                status?: components["schemas"]["SessionStatus"][];
                /**
                 * @description Only sessions of these kinds.
                 * @example [
                 *       "individual"
                 *     ]
                 */
                kind?: components["parameters"]["Kind"];
                /**
                 * @description Only sessions of this coach.
                 * @example 0197a5c0-1c00-7000-8000-000000000106
                 */
                coachId?: components["parameters"]["CoachId"];
                /**
                 * @description Only sessions planned on this day or later.
                 * @example 2018-05-01
                 */
                plannedOnFrom?: components["parameters"]["PlannedOnFrom"];
                /**
                 * @description Only sessions planned before this day.
                 * @example 2018-06-01
                 */
                plannedOnBefore?: components["parameters"]["PlannedOnBefore"];
                /**
                 * @description Order of a list of sessions: earliest or latest planned day first.
                 * @example plannedOn
                 */
                sort?: components["schemas"]["SessionSort"];
                /**
                 * @description Adds `allowedActions` to each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: components["parameters"]["Include"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The session.
                 * @example 0197a5c0-1c00-7000-8000-000000180001
                 */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A meeting of the coaching team with one case or many. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The session.
                 * @example 0197a5c0-1c00-7000-8000-000000180003
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionPatch"];
            };
        };
        responses: {
            /** @description A meeting of the coaching team with one case or many. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    holdSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The session.
                 * @example 0197a5c0-1c00-7000-8000-000000180001
                 */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionHold"];
            };
        };
        responses: {
            /** @description A meeting of the coaching team with one case or many. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The session.
                 * @example 0197a5c0-1c00-7000-8000-000000180005
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCancel"];
            };
        };
        responses: {
            /** @description A meeting of the coaching team with one case or many. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    rescheduleSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The session.
                 * @example 0197a5c0-1c00-7000-8000-000000180003
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionReschedule"];
            };
        };
        responses: {
            /** @description A meeting of the coaching team with one case or many. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAttendance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The session.
                 * @example 0197a5c0-1c00-7000-8000-000000180001
                 */
                sessionId: components["parameters"]["SessionIdPath"];
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One case at one session, with a version of its own: two coaches never collide. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAttendance: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The session.
                 * @example 0197a5c0-1c00-7000-8000-000000180001
                 */
                sessionId: components["parameters"]["SessionIdPath"];
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendancePatch"];
            };
        };
        responses: {
            /** @description One case at one session, with a version of its own: two coaches never collide. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProgress: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The recommendation, in any of its versions.
                 * @example 0197a5c0-1c00-7000-8000-000000160002
                 */
                recommendationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list, and where the recommendation stands. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordProgress: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The recommendation, in any of its versions.
                 * @example 0197a5c0-1c00-7000-8000-000000160002
                 */
                recommendationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressCreate"];
            };
        };
        responses: {
            /** @description What was done on a recommendation on a day. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrRecommendationDeclinedOrRecommendationNotAcceptedOrSupersededRecommendation"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProgress: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The entry of progress.
                 * @example 0197a5c0-1c00-7000-8000-000000190003
                 */
                progressId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done on a recommendation on a day. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMeasurements: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Only measurements at these points.
                 * @example [
                 *       "endline"
                 *     ]
                 */
                point?: components["schemas"]["MeasurementPoint"][];
                /**
                 * @description Only measurements of these metrics.
                 * @example [
                 *       "shu_rupiah"
                 *     ]
                 */
                metricCode?: string[];
                /**
                 * @description Only measurements that stand in one of these ways.
                 * @example [
                 *       "reported"
                 *     ]
                 */
                verification?: components["schemas"]["Verification"][];
                /**
                 * @description Adds `allowedActions` to each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: components["schemas"]["ActionsInclude"][];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordMeasurement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementCreate"];
            };
        };
        responses: {
            /** @description One metric of one case at one point. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlockedOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMeasurement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The measurement.
                 * @example 0197a5c0-1c00-7000-8000-000000200006
                 */
                measurementId: components["parameters"]["MeasurementIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One metric of one case at one point. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMeasurement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The measurement.
                 * @example 0197a5c0-1c00-7000-8000-000000200008
                 */
                measurementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementPatch"];
            };
        };
        responses: {
            /** @description One metric of one case at one point. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyMeasurement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The measurement.
                 * @example 0197a5c0-1c00-7000-8000-000000200006
                 */
                measurementId: components["parameters"]["MeasurementIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatedStep"];
            };
        };
        responses: {
            /** @description One metric of one case at one point. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectMeasurement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The measurement.
                 * @example 0197a5c0-1c00-7000-8000-000000200008
                 */
                measurementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectMeasurement"];
            };
        };
        responses: {
            /** @description One metric of one case at one point. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFindingOutcomes: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The finding, in any of its versions.
                 * @example 0197a5c0-1c00-7000-8000-000000150001
                 */
                findingId: components["parameters"]["FindingIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingOutcomePage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordFindingOutcome: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The finding, in any of its versions.
                 * @example 0197a5c0-1c00-7000-8000-000000150001
                 */
                findingId: components["parameters"]["FindingIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingOutcomeCreate"];
            };
        };
        responses: {
            /** @description What became of one penyakit, on a day. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingOutcome"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrNotYourTeam"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFindingOutcome: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The outcome of a penyakit.
                 * @example 0197a5c0-1c00-7000-8000-000000210001
                 */
                findingOutcomeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of one penyakit, on a day. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    issueVerdict: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatedStep"];
            };
        };
        responses: {
            /** @description One participant's passage through one programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listVerdicts: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Adds `allowedActions` to each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: components["schemas"]["ActionsInclude"][];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000130001
                 */
                caseId: components["parameters"]["CaseIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVerdict: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The verdict.
                 * @example 0197a5c0-1c00-7000-8000-000000220001
                 */
                verdictId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome of a case by the rule of its programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    overrideVerdict: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The verdict.
                 * @example 0197a5c0-1c00-7000-8000-000000220002
                 */
                verdictId: components["parameters"]["VerdictIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideVerdict"];
            };
        };
        responses: {
            /** @description The outcome of a case by the rule of its programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    countersignVerdict: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The verdict.
                 * @example 0197a5c0-1c00-7000-8000-000000220002
                 */
                verdictId: components["parameters"]["VerdictIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountersignVerdict"];
            };
        };
        responses: {
            /** @description The outcome of a case by the rule of its programme. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleViolated"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProgrammeMetrics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000060002
                 */
                programmeId: components["parameters"]["ProgrammeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a programme has come to, counted now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeMetrics"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOfficeProgrammes: {
        parameters: {
            query?: {
                /**
                 * @description Only offices in this region or below it, by Kemendagri code.
                 * @example 32
                 */
                regionCode?: string;
                /**
                 * @description Only programmes that began in this year.
                 * @example 2018
                 */
                year?: number;
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeProgrammesPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 2
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only imports of these datasets.
                 * @example [
                 *       "participants"
                 *     ]
                 */
                dataset?: components["schemas"]["ImportDataset"][];
                /**
                 * @description Only imports in these states.
                 * @example [
                 *       "received",
                 *       "running"
                 *     ]
                 */
                state?: components["schemas"]["ImportState"][];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createImport: {
        parameters: {
            query: {
                /**
                 * @description What the rows of a file become; each dataset has a template.
                 * @example participants
                 */
                dataset: components["schemas"]["ImportDataset"];
                /**
                 * @description Answers the same report and writes nothing.
                 * @example true
                 */
                dryRun?: boolean;
                /**
                 * @description `abort`: one rejected row, and nothing is written. `skip`: the other rows are.
                 * @example skip
                 */
                onError?: components["schemas"]["ImportOnError"];
            };
            header: {
                /**
                 * @description Your name for this attempt, required here and kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example peserta-2018-03-12
                 */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file, 10 MiB and 20,000 rows at most. CSV: the first line names the columns as the template does, capitals, spaces, `_` and `-` aside; an empty cell says nothing and keeps what is stored; numbers in digits alone, dates YYYY-MM-DD. NDJSON: one object a line with the same members; null empties. XLSX is not read: save the sheet as CSV. */
        requestBody: {
            content: {
                "text/csv": string;
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description A file brought in, and what became of it. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["BadBodyOrIdempotencyKeyRequiredOrImportUnreadable"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLargeOrTooManyRows"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getImportTemplate: {
        parameters: {
            query?: {
                /**
                 * @description `plain`: commas, UTF-8. `excel`: semicolons and a byte order mark, as Indonesian Excel expects.
                 * @example excel
                 */
                profile?: components["schemas"]["TemplateProfile"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description What the rows of a file become; each dataset has a template.
                 * @example participants
                 */
                dataset: components["schemas"]["ImportDataset"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The import.
                 * @example 0197a5c0-1c00-7000-8000-000000230002
                 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file brought in, and what became of it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only rows with these fates.
                 * @example [
                 *       "rejected"
                 *     ]
                 */
                fate?: components["schemas"]["ImportRowFate"][];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The import.
                 * @example 0197a5c0-1c00-7000-8000-000000230001
                 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.
                 * @example 7f9c2ba4-visit-2018-06-12
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The import.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Empty"];
            };
        };
        responses: {
            /** @description A file brought in, and what became of it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActionBlocked"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /**
                 * @description Where to go on: the last `nextCursor`, the `Change-Cursor` of an export, or the greatest `cursor` you hold. Absent: from the oldest change that is kept.
                 * @example 0000000000000000000000000000000000000006
                 */
                after?: string;
                /**
                 * @description Only objects of these types; all that the caller may see if absent.
                 * @example [
                 *       "case"
                 *     ]
                 */
                types?: components["schemas"]["ChangeType"][];
                /**
                 * @description Objects on a page, 1 to 1000.
                 * @example 2
                 */
                limit?: number;
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the change feed. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["CursorExpired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listExports: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 2
                 */
                limit?: number;
                /**
                 * @description `nextCursor` of the page before, with the same filters; absent for the first page.
                 * @example text
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDatasetPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExport: {
        parameters: {
            query?: {
                /**
                 * @description `csv` for spreadsheets, `ndjson` (a JSON object a line) for programs; by `Accept` if absent, else `csv`.
                 * @example csv
                 */
                format?: components["schemas"]["ExportFormat"];
                /**
                 * @description With `csv`: `excel` writes a byte order mark, semicolons and decimal commas, and puts an apostrophe before text that a spreadsheet would take for a formula. It changes the data, so it is never for programs.
                 * @example excel
                 */
                profile?: components["schemas"]["ExportProfile"];
                /**
                 * @description Only these columns, in this order; all that the caller may have if absent.
                 * @example [
                 *       "id",
                 *       "caseNumber",
                 *       "stage",
                 *       "result",
                 *       "enrolledOn",
                 *       "closedOn"
                 *     ]
                 */
                columns?: string[];
                /**
                 * @description Only of these programmes.
                 * @example [
                 *       "0197a5c0-1c00-7000-8000-000000060002"
                 *     ]
                 */
                programmeId?: string[];
                /**
                 * @description Only of these participants.
                 * @example [
                 *       "0197a5c0-1c00-7000-8000-000000000001"
                 *     ]
                 */
                participantId?: string[];
                /**
                 * @description Only of these cases.
                 * @example [
                 *       "0197a5c0-1c00-7000-8000-000000000001"
                 *     ]
                 */
                caseId?: string[];
                /**
                 * @description Only of these kinds.
                 * @example [
                 *       "cooperative"
                 *     ]
                 */
                kind?: string[];
                /**
                 * @description Only what stands so; which words there are `GET /v1/exports` says.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                status?: string[];
                /**
                 * @description Only cases in these stages.
                 * @example [
                 *       "closed"
                 *     ]
                 */
                stage?: string[];
                /**
                 * @description Only with these results.
                 * @example [
                 *       "good"
                 *     ]
                 */
                result?: string[];
                /**
                 * @description Only in these regions or any below them.
                 * @example [
                 *       "32.71"
                 *     ]
                 */
                regionCode?: (string & (unknown & unknown))[];
            };
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Which office, for a person who belongs to several.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description What to export: a name from `GET /v1/exports`.
                 * @example cases
                 */
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows by id, streamed. `Snapshot-At` says as of when, `Change-Cursor` where the change feed goes on from there. When something fails on the way the connection breaks: a file that ends without an error is whole. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Snapshot-At": components["headers"]["Snapshot-At"];
                    "Change-Cursor": components["headers"]["Change-Cursor"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadAddress"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server can serve. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadAddress"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServerMetrics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadAddress"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this server is, and where to go on. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                    "text/html": string;
                };
            };
            400: components["responses"]["BadAddress"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    showConsole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadAddress"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you already have: 304 without a body where it still holds.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document, as OpenAPI 3.1 in JSON. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadAddress"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpenApiIndonesian: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you already have: 304 without a body where it still holds.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document, as OpenAPI 3.1 in JSON. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadAddress"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpenApiYaml: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you already have: 304 without a body where it still holds.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": components["schemas"]["OpenApiDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadAddress"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    showProblems: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadAddress"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    showProblem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of messages: `id` (unless asked otherwise) or `en`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The `code` of a refusal.
                 * @example version_conflict
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadAddress"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
