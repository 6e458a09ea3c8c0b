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
         * @description Answers the settings of the caller’s own office: name, region, time zone, language, when the RAT is due and how far back a fact may be entered without a reason. Any other office is 404 `not_found`, whether it exists or not.
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
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Add a person
         * @description Adds a member of staff or an outside expert to the office. The person cannot sign in yet: make an API key or add an identity next, and appoint the person to a team for work on cases.
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
         * @description Answers one person with contacts, background and roles. `allowedActions` says whether the caller may end the access, give it back or empty the personal data.
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
         * @description Answers one declared tie, whether it lasts or has ended.
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
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description Makes a key for a person, or without `personId` for a job, which reads numbers only. The key itself is in this reply and nowhere else, not even in the repeated reply to the same `Idempotency-Key`: if the reply was lost, revoke the key and make another.
         *
         *     422 `rule_violated` with `unknown_id` or `person_deactivated` for the person, `out_of_range` for an end that is past or more than a year away, `beyond_your_scopes` for a key wider than the credential that makes it.
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
         * @description Answers one key that was not revoked, without its secret. An admin sees any key of the office; to anyone else the key of somebody else is 404 `not_found`.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Ends a key for good: from the next request it answers 401 `unauthorized`. An admin revokes any key of the office, anyone else one’s own, also the one in use.
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
         */
        get: operations["listIdentities"];
        put?: never;
        /**
         * Let an account in as a person
         * @description From now on tokens with this `issuer` and `subject` act as the person, with the person’s roles. One account is one person in an office; where it is known in several offices, its calls name one by `Office-Id`.
         *
         *     409 `identity_taken` when the account belongs to someone of this office, `person_blanked` when the personal data were emptied.
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
         * @description Answers one account that acts as a person of the office. An admin sees any; to anyone else the identity of somebody else is 404 `not_found`.
         */
        get: operations["getIdentity"];
        put?: never;
        post?: never;
        /**
         * Remove an identity
         * @description Removes an account: from the next request its tokens are refused. The person’s keys and other accounts stay.
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
         * @description Lists the cooperatives and enterprises of the office by name. `q` looks for part of a name or of a number; `regionCode` includes every region below it.
         */
        get: operations["listParticipants"];
        put?: never;
        /**
         * Register a participant
         * @description Registers a cooperative or an enterprise; it takes part in nothing until it is enrolled. NIK, badan hukum and NIB are optional, and each number has one holder in the office.
         *
         *     409 `identifier_taken` names the participant that holds a number, so that nobody is registered twice.
         *
         *     422 `rule_violated` with `not_applicable_to_kind` (`jenis` and NIK are a cooperative’s), `duplicate` (two numbers of one scheme), `invalid_format` (nothing but spaces and dots).
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
         * @description Answers one participant with its contacts, the numbers that hold today and its latest standing.
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
         *     422 `rule_violated` with `not_applicable_to_kind`, `duplicate` or `invalid_format`.
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
         * @description Answers one dated standing with its source.
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
         */
        get: operations["listAnnualFigures"];
        put?: never;
        /**
         * Record the figures of a book year
         * @description Records what is known of one book year: RAT, members, workers, assets, capital, business volume, SHU, savings and loans. What is unknown stays null; sources contradict each other, so parts need not add up.
         *
         *     409 `book_year_recorded` when the year is there already: change that one.
         *
         *     422 `rule_violated` with `not_applicable_to_kind` (RAT, members and SHU are a cooperative’s), `date_in_future`, `before_book_year`, `before_earlier_fact` (a RAT reported before it was held).
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
         * @description Answers what is known of one book year of one participant.
         */
        get: operations["getAnnualFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the figures of a book year
         * @description Completes or corrects a book year; what is absent stays, null makes a figure unknown again. The former values stay in the ledger.
         *
         *     422 `rule_violated` with `not_applicable_to_kind`, `date_in_future`, `before_book_year` or `before_earlier_fact`.
         */
        patch: operations["updateAnnualFigures"];
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
         * @description Answers one entry of the catalogue, common or of the office, retired or not.
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
         * @description Answers all codes of one vocabulary in their order, each with both labels: enough to fill a select box. The reply may be kept for an hour. The catalogue of ailments has an address of its own, `/v1/penyakit`.
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
         */
        get: operations["listProgrammes"];
        put?: never;
        /**
         * Plan a programme
         * @description Plans a run of the clinic: eight months from `startsOn`, in status `planned`. It takes cases once it is opened; until then give it a diagnosis team and a coaching team. Without `timeZone` it has the office’s zone, without `verdictRuleCode` the rule `default-2018`.
         *
         *     422 `rule_violated` with `above_capacity` for a target beyond the capacity, `unknown_code` for a rule that is not in force on the first day.
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
         * @description Answers one run of the clinic: its eight months, by when cases should leave each stage, where it stands today, and in `allowedActions` whether the caller may open or close it.
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
         */
        post: operations["closeProgramme"];
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
         */
        get: operations["listTeams"];
        put?: never;
        /**
         * Add a team to a programme
         * @description Adds a diagnosis team or a coaching team without members; a programme may have several of each. Appoint its members next; a programme opens only when both kinds have a lead.
         *
         *     409 `action_blocked` with `programme_over` once the programme is closed.
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
         * @description Answers one team with everyone who is or was in it.
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
         * @description Answers one person’s time in one team.
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
         */
        patch: operations["updateTeamMember"];
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
         * @description Answers one entry with its place, or when and why it ended.
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
         */
        post: operations["removeFromWaitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Answers one case with where it stands in the workflow and in the calendar, and in `allowedActions` every step with what is in its way for this caller today. `include` brings along the participant, the programme, the latest diagnosis and offer, sessions, progress, measurements, outcomes and the verdict, so that one call shows the whole file. The `ETag` serves `If-Match` only: what is computed on read, and what comes along, changes without it.
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
         * @description Names the diagnosis team, the coaching team or both, at any open stage. From then on only the new team writes to the case and takes its steps; the former one keeps reading it.
         *
         *     409 `action_blocked` with `wrong_stage` on a closed case, `case_void`.
         *
         *     422 `rule_violated` with `required` when neither team is given, `unknown_id` for a team that is not of that kind in the programme.
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
         * @description Answers everything that was written to the case and its sessions, newest first, one event a call, each as a sentence in the reader’s language. Values are not shown: an event names the records and fields that changed.
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
    "/v1/diagnoses/{diagnosisId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a diagnosis
         * @description Answers one version with its findings and recommendations, the baselines still missing, and in `allowedActions` everything in the way of its sign-off. A sealed version is hashed again on every read: `sealIntact` says whether it still is what was signed.
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
         * @description Answers one penyakit in one version of a diagnosis.
         */
        get: operations["getFinding"];
        put?: never;
        post?: never;
        /**
         * Remove a finding from a draft
         * @description Deletes a finding of a draft while the case is in `diagnosis`; nothing that leans on it loses it silently. A team other than the diagnosis team of the case gets 403 `not_your_team`.
         *
         *     409 `action_blocked` with `finding_has_recommendation`, `finding_is_root_cause`, `wrong_stage`, `case_void`, `conflict_of_interest`; `already_sealed` after the sign-off.
         */
        delete: operations["deleteFinding"];
        options?: never;
        head?: never;
        /**
         * Change a finding of a draft
         * @description Changes what is sent, null empties; a penyakit that was confirmed or ruled out is changed here by its `certainty`. Possible to the diagnosis team while the case is in `diagnosis`; another team gets 403 `not_your_team`.
         *
         *     409 `conflict` when the draft has the penyakit already, `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.
         *
         *     422 `rule_violated` with `unknown_code`, `retired_code`, `not_applicable_to_kind`, `unknown_finding`, `root_cause_cycle`.
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
         * @description Adds a treatment that answers at least one finding of the same draft and may set a measurable target and a due day; without `position` it comes last. Possible to the diagnosis team while the case is in `diagnosis`; another team gets 403 `not_your_team`.
         *
         *     409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.
         *
         *     422 `rule_violated` with `unknown_code`, `unknown_finding`, `target_incomplete` (a target is a metric and a value), `not_applicable_to_kind`, `out_of_range`, `too_many` (more than 50).
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
         * @description Answers one treatment in one version of a diagnosis.
         */
        get: operations["getRecommendation"];
        put?: never;
        post?: never;
        /**
         * Remove a recommendation from a draft
         * @description Deletes a recommendation of a draft while the case is in `diagnosis`; the findings it answered stay. A team other than the diagnosis team of the case gets 403 `not_your_team`.
         *
         *     409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.
         */
        delete: operations["deleteRecommendation"];
        options?: never;
        head?: never;
        /**
         * Change a recommendation of a draft
         * @description Changes what is sent: `findingIds` replaces the list, null empties. Possible to the diagnosis team while the case is in `diagnosis`; another team gets 403 `not_your_team`.
         *
         *     409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.
         *
         *     422 `rule_violated` with `unknown_code`, `unknown_finding`, `target_incomplete`, `not_applicable_to_kind`, `out_of_range`.
         */
        patch: operations["updateRecommendation"];
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
         * @description The caller, a lead of the diagnosis team, signs; anyone else of the diagnosticians gets 403 `not_your_team`. Seals the version for good, offers it to the coaching team of the case and moves the case to `handover`; the leads of that team find the offer under `waiting` in `/v1/me`.
         *
         *     409 `action_blocked` with `wrong_stage`, `case_void`, `already_sealed`, `no_confirmed_finding`, `open_suspicion`, `unanswered_penyakit`, `baseline_incomplete`, `signer_is_sole_author`, `conflict_of_interest`, `no_coaching_team`.
         *
         *     422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.
         */
        post: operations["signOffDiagnosis"];
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
         * @description Answers one offer with the recommendations on it, its answers or what was to be mended, and in `allowedActions` whether the caller may accept, return or withdraw it.
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
         */
        post: operations["withdrawHandover"];
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
         */
        post: operations["requestRediagnosis"];
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
         */
        get: operations["listProgrammeSessions"];
        put?: never;
        /**
         * Plan a session or record one held
         * @description Without `held` the session is planned, and every case on it must be in `coaching`; with `held` it is recorded as it took place, on a day since the cases entered coaching, whatever their open stage is now. The caller must be in the coaching team of every case on it: otherwise 403 `not_your_team`.
         *
         *     409 `action_blocked` with `wrong_stage` at each case that cannot take part.
         *
         *     422 `rule_violated` with `unknown_case`, `duplicate`, `before_coaching`, `outside_interval`, `unknown_recommendation`, `recommendation_declined`, `not_in_coaching_team`, and with `held` also `attendance_missing`, `persons_without_presence`, `date_in_future`, `late_reason_required`.
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
         * @description Answers one session with its cases, and in `allowedActions` whether the caller may record it as held, cancel it or move it. A note that the caller may not read is null with `noteHidden`.
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
         * @description Answers one case at one session; its `ETag` is the one that a correction sends. A note that the caller may not read is null with `noteHidden`.
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
         * @description Answers one entry: what was done on a recommendation on a day.
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
         * @description Answers one figure of a case, and in `allowedActions` whether the caller may verify or reject it.
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
         * @description Answers one outcome of one penyakit, with its day and evidence.
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
         * @description Answers one verdict: each criterion with value, threshold and explanation, who issued, overrode and countersigned it, and in `allowedActions` whether the caller may override or countersign.
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
         */
        post: operations["countersignVerdict"];
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
         */
        post: operations["reopenCase"];
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
         * @description Answers every number of a programme with numerator, denominator, and what was left out and why; void cases are in none. Counted on read: `asOfOn` says for which day. `/v1/code-lists/programme-metrics` says how each is counted.
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
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description One step and whether this caller may take it now. */
        Action: {
            /**
             * @description Name of the action.
             * @example sign-off
             */
            verb: string;
            /**
             * @description Its operation in this document, which says what the body may hold; its label is in the code list `actions`.
             * @example signOffDiagnosis
             */
            operationId: string;
            /**
             * @description Where to POST it; a correction, whose operation is a PATCH, is sent there too.
             * @example /v1/diagnoses/0197a5c0-1c00-7000-8000-000000000301/sign-off
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
             * @example []
             */
            requires: string[];
        };
        /** @enum {string} */
        ActionsInclude: "allowedActions";
        /** @description A declared tie: it bars the person from judging that participant. */
        Affiliation: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
             * @description Whom it bars.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            personId: string;
            /**
             * Format: uuid
             * @description The participant the person is tied to.
             * @example 0197a5c0-1c00-7000-8000-000000000107
             */
            participantId: string;
            /** @description What the tie is. */
            kind: components["schemas"]["AffiliationKind"];
            /**
             * Format: date
             * @description First day of the tie.
             * @example 2016-01-01
             */
            startsOn: string;
            /**
             * @description Last day; null while it lasts.
             * @example null
             */
            endsOn: string | null;
        };
        /** @description A tie to declare. */
        AffiliationCreate: {
            /**
             * Format: uuid
             * @description The participant the person is tied to.
             * @example 0197a5c0-1c00-7000-8000-000000000107
             */
            participantId: string;
            /** @description What the tie is. */
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
         * @example member
         * @enum {string}
         */
        AffiliationKind: "member" | "board" | "employee" | "owner" | "family" | "lender" | "other";
        /** @description One page of a list. */
        AffiliationPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Affiliation"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
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
             * @description Last day of the tie; null: it lasts.
             * @example 2018-06-30
             */
            endsOn?: string | null;
        };
        /** @description What is known of a participant’s book year. */
        AnnualFigures: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
             * @description Whose figures.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            participantId: string;
            /**
             * Format: int32
             * @description The book year.
             * @example 2017
             */
            bookYear: number;
            /**
             * @description When the annual meeting on this year was held; null: not held.
             * @example 2018-03-12
             */
            ratHeldOn: string | null;
            /**
             * @description When the office was told of it.
             * @example 2018-03-26
             */
            ratReportedOn: string | null;
            /**
             * @description Members, women; null: unknown.
             * @example 64
             */
            membersFemale: number | null;
            /**
             * @description Members, men; null: unknown.
             * @example 56
             */
            membersMale: number | null;
            /**
             * @description Workers, women; null: unknown.
             * @example 3
             */
            workersFemale: number | null;
            /**
             * @description Workers, men; null: unknown.
             * @example 2
             */
            workersMale: number | null;
            /**
             * @description Assets, whole rupiah; null: unknown.
             * @example 850000000
             */
            assetsRupiah: number | null;
            /**
             * @description Own capital; may be negative, whole rupiah; null: unknown.
             * @example 320000000
             */
            equityRupiah: number | null;
            /**
             * @description Outside capital, whole rupiah; null: unknown.
             * @example 530000000
             */
            outsideCapitalRupiah: number | null;
            /**
             * @description Business volume, whole rupiah; null: unknown.
             * @example 1200000000
             */
            businessVolumeRupiah: number | null;
            /**
             * @description SHU; may be negative, whole rupiah; null: unknown.
             * @example 42000000
             */
            shuRupiah: number | null;
            /**
             * @description Savings taken, whole rupiah; null: unknown.
             * @example 380000000
             */
            savingsRupiah: number | null;
            /**
             * @description Loans given, whole rupiah; null: unknown.
             * @example 590000000
             */
            loansRupiah: number | null;
            /**
             * @description Where this is known from.
             * @example Berita acara kunjungan 12 Maret 2018
             */
            source: string;
        };
        /** @description What is known of a book year. */
        AnnualFiguresCreate: {
            /**
             * Format: int32
             * @description The book year.
             * @example 2017
             */
            bookYear: number;
            /**
             * @description When the annual meeting on this year was held; null: not held.
             * @example 2018-03-12
             */
            ratHeldOn?: string | null;
            /**
             * @description When the office was told of it.
             * @example 2018-03-26
             */
            ratReportedOn?: string | null;
            /**
             * @description Members, women; null: unknown.
             * @example 64
             */
            membersFemale?: number | null;
            /**
             * @description Members, men; null: unknown.
             * @example 56
             */
            membersMale?: number | null;
            /**
             * @description Workers, women; null: unknown.
             * @example 3
             */
            workersFemale?: number | null;
            /**
             * @description Workers, men; null: unknown.
             * @example 2
             */
            workersMale?: number | null;
            /**
             * @description Assets, whole rupiah; null: unknown.
             * @example 850000000
             */
            assetsRupiah?: number | null;
            /**
             * @description Own capital; may be negative, whole rupiah; null: unknown.
             * @example 320000000
             */
            equityRupiah?: number | null;
            /**
             * @description Outside capital, whole rupiah; null: unknown.
             * @example 530000000
             */
            outsideCapitalRupiah?: number | null;
            /**
             * @description Business volume, whole rupiah; null: unknown.
             * @example 1200000000
             */
            businessVolumeRupiah?: number | null;
            /**
             * @description SHU; may be negative, whole rupiah; null: unknown.
             * @example 42000000
             */
            shuRupiah?: number | null;
            /**
             * @description Savings taken, whole rupiah; null: unknown.
             * @example 380000000
             */
            savingsRupiah?: number | null;
            /**
             * @description Loans given, whole rupiah; null: unknown.
             * @example 590000000
             */
            loansRupiah?: number | null;
            /**
             * @description Where this is known from.
             * @example Berita acara kunjungan 12 Maret 2018
             */
            source: string;
        };
        /** @description One page of a list. */
        AnnualFiguresPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["AnnualFigures"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description What changes; null: unknown after all. */
        AnnualFiguresPatch: {
            /**
             * @description When the annual meeting on this year was held; null: not held.
             * @example 2018-03-12
             */
            ratHeldOn?: string | null;
            /**
             * @description When the office was told of it.
             * @example 2018-03-26
             */
            ratReportedOn?: string | null;
            /**
             * @description Members, women; null: unknown.
             * @example 64
             */
            membersFemale?: number | null;
            /**
             * @description Members, men; null: unknown.
             * @example 56
             */
            membersMale?: number | null;
            /**
             * @description Workers, women; null: unknown.
             * @example 3
             */
            workersFemale?: number | null;
            /**
             * @description Workers, men; null: unknown.
             * @example 2
             */
            workersMale?: number | null;
            /**
             * @description Assets, whole rupiah; null: unknown.
             * @example 850000000
             */
            assetsRupiah?: number | null;
            /**
             * @description Own capital; may be negative, whole rupiah; null: unknown.
             * @example 320000000
             */
            equityRupiah?: number | null;
            /**
             * @description Outside capital, whole rupiah; null: unknown.
             * @example 530000000
             */
            outsideCapitalRupiah?: number | null;
            /**
             * @description Business volume, whole rupiah; null: unknown.
             * @example 1200000000
             */
            businessVolumeRupiah?: number | null;
            /**
             * @description SHU; may be negative, whole rupiah; null: unknown.
             * @example 42000000
             */
            shuRupiah?: number | null;
            /**
             * @description Savings taken, whole rupiah; null: unknown.
             * @example 380000000
             */
            savingsRupiah?: number | null;
            /**
             * @description Loans given, whole rupiah; null: unknown.
             * @example 590000000
             */
            loansRupiah?: number | null;
            /**
             * @description Where this is known from.
             * @example Berita acara kunjungan 12 Maret 2018
             */
            source?: string;
        };
        /** @description Declining needs a reason, deferring a date. */
        AnswerCreate: {
            /**
             * Format: uuid
             * @description The recommendation.
             * @example 0197a5c0-1c00-7000-8000-000000000407
             */
            recommendationId: string;
            /**
             * @description What the coaching team says to it.
             * @example accepted
             * @enum {string}
             */
            answer: components["schemas"]["RecommendationAnswer"];
            /**
             * @description Why it is declined or deferred.
             * @example Pinjaman macet harus turun lebih dahulu.
             */
            reason?: string;
            /**
             * Format: date
             * @description Until which day it is deferred.
             * @example 2018-07-02
             */
            deferredTo?: string;
        };
        /** @description A key that has not been revoked; its secret is not kept. */
        ApiKey: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
             * @description Who acts with it; null for a job, which reads numbers only.
             * @example null
             */
            personId: string | null;
            /**
             * @description What it is for; no personal data.
             * @example Laporan bulanan
             */
            label: string;
            /** @description What it is narrowed to; null: not narrowed. */
            scopes: components["schemas"]["Scope"][] | null;
            /**
             * Format: date-time
             * @description When it ends.
             * @example 2019-03-01T00:00:00.000Z
             */
            expiresAt: string;
            /**
             * @description Last use, to the minute.
             * @example null
             */
            lastUsedAt: string | null;
        };
        /** @description A key to make. */
        ApiKeyCreate: {
            /** @description Who acts with it; absent or null for a job, which reads numbers only. */
            personId?: string | null;
            /**
             * @description What it is for; no personal data.
             * @example Laporan bulanan
             */
            label: string;
            /** @description What to narrow it to; absent: not narrowed. */
            scopes?: components["schemas"]["Scope"][] | null;
            /**
             * Format: date-time
             * @description At most a year from now; a year if absent.
             * @example 2019-03-01T00:00:00.000Z
             */
            expiresAt?: string;
        };
        /** @description A new key, with its secret. */
        ApiKeyCreated: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
             * @description Who acts with it; null for a job, which reads numbers only.
             * @example null
             */
            personId: string | null;
            /**
             * @description What it is for; no personal data.
             * @example Laporan bulanan
             */
            label: string;
            /** @description What it is narrowed to; null: not narrowed. */
            scopes: components["schemas"]["Scope"][] | null;
            /**
             * Format: date-time
             * @description When it ends.
             * @example 2019-03-01T00:00:00.000Z
             */
            expiresAt: string;
            /**
             * @description Last use, to the minute.
             * @example null
             */
            lastUsedAt: string | null;
            /**
             * @description For `X-API-Key`. Shown now and never again; null when a reply is repeated.
             * @example ck_0197a5c01c0070008000000000000901_<secret>
             */
            key: string | null;
        };
        /** @description One page of a list. */
        ApiKeyPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["ApiKey"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Names the teams of a case; at least one of the two. */
        AssignTeam: {
            /**
             * Format: uuid
             * @description Team one; a diagnosis team of the programme.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            diagnosisTeamId?: string;
            /**
             * Format: uuid
             * @description Team two; a coaching team of the programme.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            coachingTeamId?: string;
        };
        /** @description One case at one session, with a version of its own: two coaches never collide. */
        Attendance: {
            /**
             * Format: uuid
             * @description This attendance.
             * @example 0197a5c0-1c00-7000-8000-000000000517
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
             * @description The session.
             * @example 0197a5c0-1c00-7000-8000-000000000507
             */
            sessionId: string;
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            caseId: string;
            /** @description Null until the session was held. */
            attendance: components["schemas"]["AttendanceKind"] | null;
            /** @description Women who came; null is not counted. */
            personsFemale: number | null;
            /** @description Men who came; null is not counted. */
            personsMale: number | null;
            /** @description Null without a note, and for those who may not read it. */
            note: string | null;
            /**
             * @description Whether there is a note that the caller may not read.
             * @example false
             */
            noteHidden: boolean;
            noteVisibility: components["schemas"]["NoteVisibility"];
            /** @description The recommendations of this case that it serves; of its accepted diagnosis. */
            recommendationIds: string[];
        };
        /** @description How one case attended a session that was held. */
        AttendanceCreate: {
            /**
             * Format: uuid
             * @description A case of this session.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            caseId: string;
            attendance: components["schemas"]["AttendanceKind"];
            personsFemale?: number | null;
            personsMale?: number | null;
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
            attendance?: components["schemas"]["AttendanceKind"];
            personsFemale?: number | null;
            personsMale?: number | null;
            note?: string | null;
            noteVisibility?: components["schemas"]["NoteVisibility"];
            /** @description The recommendations of this case that it serves; of its accepted diagnosis. */
            recommendationIds?: string[];
        };
        /**
         * @description How far the clinic had a part in the figure.
         * @example partly
         * @enum {string}
         */
        Attribution: "none" | "partly" | "mainly";
        /**
         * @description Where a person of the clinic comes from.
         * @example banking
         * @enum {string}
         */
        Background: "academic" | "banking" | "expert" | "dekopinda" | "practitioner" | "office";
        /** @description Something that stands in the way of an action. */
        Blocker: {
            /**
             * @description Stable code to branch on.
             * @example wrong_stage
             */
            code: string;
            /**
             * @description The part of the resource in the way, as a JSON pointer.
             * @example #/stage
             */
            pointer: string;
            /**
             * @description For people, in the language of the request.
             * @example The case is in diagnosis.
             */
            message: string;
        };
        /** @description Money for one purpose from one source. */
        BudgetLine: {
            /**
             * @description Who pays.
             * @example APBD Kota Bogor
             */
            fundingSource: string;
            /**
             * @description What for.
             * @example Honor tenaga pendamping
             */
            purpose: string;
            /**
             * Format: int64
             * @description How much, in whole rupiah.
             * @example 150000000
             */
            amountRupiah: number;
        };
        /** @description Money for one purpose from one source. */
        BudgetLineCreate: {
            /**
             * @description Who pays.
             * @example APBD Kota Bogor
             */
            fundingSource: string;
            /**
             * @description What for.
             * @example Honor tenaga pendamping
             */
            purpose: string;
            /**
             * Format: int64
             * @description How much, in whole rupiah.
             * @example 150000000
             */
            amountRupiah: number;
        };
        /** @description One participant's passage through one programme. */
        Case: {
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
             * @description Number for people, by programme year and order of enrolment.
             * @example KK-2018-0007
             */
            caseNumber: string;
            /**
             * Format: uuid
             * @description The programme it passes through.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            programmeId: string;
            /**
             * Format: uuid
             * @description The cooperative or enterprise.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            participantId: string;
            participantKind: components["schemas"]["ParticipantKind"];
            /**
             * @description Its name.
             * @example Koperasi Melati Sejati
             */
            participantName: string;
            stage: components["schemas"]["CaseStage"];
            /**
             * Format: date
             * @description The day it entered this stage.
             * @example 2018-05-14
             */
            stageOn: string;
            /** @description How it ended; null while open. */
            result: components["schemas"]["CaseResult"] | null;
            /**
             * Format: date
             * @description The day it was enrolled.
             * @example 2018-04-02
             */
            enrolledOn: string;
            /**
             * @description The day it was closed.
             * @example null
             */
            closedOn: string | null;
            /** @description The stage it was closed from. */
            closedFrom: components["schemas"]["CaseStage"] | null;
            /**
             * @description Who proposed it, or by which list.
             * @example Usulan Dekopinda
             */
            nominationSource: string;
            /**
             * @description The day the participant agreed to be examined.
             * @example 2018-04-03
             */
            consentOn: string | null;
            /**
             * @description Where the signed agreement is kept.
             * @example Surat pernyataan 03/KM/IV/2018
             */
            consentEvidence: string | null;
            /** @description Team one of this case. */
            diagnosisTeamId: string | null;
            /** @description Team two of this case. */
            coachingTeamId: string | null;
            /** @description Set when it was withdrawn. */
            withdrawalReason: components["schemas"]["WithdrawalReason"] | null;
            /** @description Who proposed to close it without findings. */
            notIllProposedById: string | null;
            /**
             * @description When that was proposed.
             * @example null
             */
            notIllProposedOn: string | null;
            /**
             * @description Set when it was entered by mistake and leaves every count.
             * @example null
             */
            voidedAt: string | null;
            /**
             * @description Why it is void.
             * @example null
             */
            voidReason: string | null;
            /** @description When it ran, in order. */
            intervals: components["schemas"]["CaseInterval"][];
            /**
             * @description Month of the programme today, 1 to 8; null before and after.
             * @example 2
             */
            programmeMonth: number | null;
            programmePhase: components["schemas"]["ProgrammePhase"];
            /**
             * Format: int32
             * @description Days since the programme ended; 0 until then.
             * @example 0
             */
            daysPastEnd: number;
            /**
             * @description By when the stage should be left, by the calendar of the programme.
             * @example 2018-11-02
             */
            stageDueOn: string | null;
            /**
             * @description Whether that day has passed.
             * @example false
             */
            overdue: boolean;
            /**
             * Format: int32
             * @description By how many days.
             * @example 0
             */
            daysLate: number;
            /** @description Every step of a case, and what is in its way for this caller today. */
            allowedActions: components["schemas"]["Action"][];
        };
        /** @description Enrols a participant. */
        CaseCreate: {
            /**
             * Format: uuid
             * @description Whom to enrol.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            participantId: string;
            /**
             * @description Who proposed it, or by which list.
             * @example Usulan Dekopinda
             */
            nominationSource: string;
            /**
             * @description The day the participant agreed to be examined, if already known.
             * @example 2018-04-03
             */
            consentOn?: string | null;
            /**
             * @description Where the signed agreement is kept.
             * @example Surat pernyataan 03/KM/IV/2018
             */
            consentEvidence?: string | null;
            /** @description Team one, if already decided. */
            diagnosisTeamId?: string | null;
            /** @description Team two, if already decided. */
            coachingTeamId?: string | null;
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description A case with what it was asked to bring along. */
        CaseFile: {
            /**
             * Format: uuid
             * @description The case.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
             * @description Number for people, by programme year and order of enrolment.
             * @example KK-2018-0007
             */
            caseNumber: string;
            /**
             * Format: uuid
             * @description The programme it passes through.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            programmeId: string;
            /**
             * Format: uuid
             * @description The cooperative or enterprise.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            participantId: string;
            participantKind: components["schemas"]["ParticipantKind"];
            /**
             * @description Its name.
             * @example Koperasi Melati Sejati
             */
            participantName: string;
            stage: components["schemas"]["CaseStage"];
            /**
             * Format: date
             * @description The day it entered this stage.
             * @example 2018-05-14
             */
            stageOn: string;
            /** @description How it ended; null while open. */
            result: components["schemas"]["CaseResult"] | null;
            /**
             * Format: date
             * @description The day it was enrolled.
             * @example 2018-04-02
             */
            enrolledOn: string;
            /**
             * @description The day it was closed.
             * @example null
             */
            closedOn: string | null;
            /** @description The stage it was closed from. */
            closedFrom: components["schemas"]["CaseStage"] | null;
            /**
             * @description Who proposed it, or by which list.
             * @example Usulan Dekopinda
             */
            nominationSource: string;
            /**
             * @description The day the participant agreed to be examined.
             * @example 2018-04-03
             */
            consentOn: string | null;
            /**
             * @description Where the signed agreement is kept.
             * @example Surat pernyataan 03/KM/IV/2018
             */
            consentEvidence: string | null;
            /** @description Team one of this case. */
            diagnosisTeamId: string | null;
            /** @description Team two of this case. */
            coachingTeamId: string | null;
            /** @description Set when it was withdrawn. */
            withdrawalReason: components["schemas"]["WithdrawalReason"] | null;
            /** @description Who proposed to close it without findings. */
            notIllProposedById: string | null;
            /**
             * @description When that was proposed.
             * @example null
             */
            notIllProposedOn: string | null;
            /**
             * @description Set when it was entered by mistake and leaves every count.
             * @example null
             */
            voidedAt: string | null;
            /**
             * @description Why it is void.
             * @example null
             */
            voidReason: string | null;
            /** @description When it ran, in order. */
            intervals: components["schemas"]["CaseInterval"][];
            /**
             * @description Month of the programme today, 1 to 8; null before and after.
             * @example 2
             */
            programmeMonth: number | null;
            programmePhase: components["schemas"]["ProgrammePhase"];
            /**
             * Format: int32
             * @description Days since the programme ended; 0 until then.
             * @example 0
             */
            daysPastEnd: number;
            /**
             * @description By when the stage should be left, by the calendar of the programme.
             * @example 2018-11-02
             */
            stageDueOn: string | null;
            /**
             * @description Whether that day has passed.
             * @example false
             */
            overdue: boolean;
            /**
             * Format: int32
             * @description By how many days.
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
        /** @description A time in which the case ran; a reopening starts another. */
        CaseInterval: {
            /**
             * Format: date
             * @description First day.
             * @example 2018-04-02
             */
            startsOn: string;
            /**
             * @description Last day; null while it runs.
             * @example null
             */
            endsOn: string | null;
        };
        /** @description One page of a list. */
        CaseList: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["CaseListItem"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
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
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
             * @description Number for people, by programme year and order of enrolment.
             * @example KK-2018-0007
             */
            caseNumber: string;
            /**
             * Format: uuid
             * @description The programme it passes through.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            programmeId: string;
            /**
             * Format: uuid
             * @description The cooperative or enterprise.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            participantId: string;
            participantKind: components["schemas"]["ParticipantKind"];
            /**
             * @description Its name.
             * @example Koperasi Melati Sejati
             */
            participantName: string;
            stage: components["schemas"]["CaseStage"];
            /**
             * Format: date
             * @description The day it entered this stage.
             * @example 2018-05-14
             */
            stageOn: string;
            /** @description How it ended; null while open. */
            result: components["schemas"]["CaseResult"] | null;
            /**
             * Format: date
             * @description The day it was enrolled.
             * @example 2018-04-02
             */
            enrolledOn: string;
            /**
             * @description The day it was closed.
             * @example null
             */
            closedOn: string | null;
            /** @description The stage it was closed from. */
            closedFrom: components["schemas"]["CaseStage"] | null;
            /**
             * @description Who proposed it, or by which list.
             * @example Usulan Dekopinda
             */
            nominationSource: string;
            /**
             * @description The day the participant agreed to be examined.
             * @example 2018-04-03
             */
            consentOn: string | null;
            /**
             * @description Where the signed agreement is kept.
             * @example Surat pernyataan 03/KM/IV/2018
             */
            consentEvidence: string | null;
            /** @description Team one of this case. */
            diagnosisTeamId: string | null;
            /** @description Team two of this case. */
            coachingTeamId: string | null;
            /** @description Set when it was withdrawn. */
            withdrawalReason: components["schemas"]["WithdrawalReason"] | null;
            /** @description Who proposed to close it without findings. */
            notIllProposedById: string | null;
            /**
             * @description When that was proposed.
             * @example null
             */
            notIllProposedOn: string | null;
            /**
             * @description Set when it was entered by mistake and leaves every count.
             * @example null
             */
            voidedAt: string | null;
            /**
             * @description Why it is void.
             * @example null
             */
            voidReason: string | null;
            /** @description When it ran, in order. */
            intervals: components["schemas"]["CaseInterval"][];
            /**
             * @description Month of the programme today, 1 to 8; null before and after.
             * @example 2
             */
            programmeMonth: number | null;
            programmePhase: components["schemas"]["ProgrammePhase"];
            /**
             * Format: int32
             * @description Days since the programme ended; 0 until then.
             * @example 0
             */
            daysPastEnd: number;
            /**
             * @description By when the stage should be left, by the calendar of the programme.
             * @example 2018-11-02
             */
            stageDueOn: string | null;
            /**
             * @description Whether that day has passed.
             * @example false
             */
            overdue: boolean;
            /**
             * Format: int32
             * @description By how many days.
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
             * @description Rises by one with every change; send it back in `If-Match`.
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
             * @description What was measured; see `/v1/code-lists/case-metrics`.
             * @example business_volume_rupiah
             */
            metricCode: string;
            point: components["schemas"]["MeasurementPoint"];
            /**
             * @description In the metric's unit; null where it is missing.
             * @example 48500000
             */
            value: number | null;
            /**
             * @description Why the value is missing.
             * @example null
             */
            missingReason: components["schemas"]["MissingReason"] | null;
            /**
             * Format: date
             * @description The day it was taken.
             * @example 2018-11-12
             */
            on: string;
            /**
             * @description First day of the period a sum belongs to.
             * @example 2018-08-01
             */
            windowStartsOn: string | null;
            /**
             * @description Last day of the period a sum belongs to.
             * @example 2018-10-31
             */
            windowEndsOn: string | null;
            /**
             * @description What the figure was read from.
             * @example Laporan penjualan Agustus sampai Oktober 2018
             */
            evidence: string | null;
            /** @description The part of the clinic; null where nobody said. */
            attribution: components["schemas"]["Attribution"] | null;
            verification: components["schemas"]["Verification"];
            /** @description Who verified or rejected it. */
            verifiedById: string | null;
            /**
             * @description The day it was verified or rejected.
             * @example 2018-11-14
             */
            verifiedOn: string | null;
            /**
             * @description Why it was rejected.
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
             * @description Who proposed it, or by which list.
             * @example Usulan Dekopinda
             */
            nominationSource?: string;
            /**
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
         * @example coaching
         * @enum {string}
         */
        CaseStage: "enrolled" | "diagnosis" | "handover" | "coaching" | "evaluation" | "closed";
        /** @description The verdict of a case, without its steps. */
        CaseVerdict: {
            /**
             * Format: uuid
             * @description The verdict.
             * @example 0197a5c0-1c00-7000-8000-000000000701
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was issued at the machine.
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
             * @description The rule the programme pinned.
             * @example default-2018
             */
            ruleCode: string;
            /** @description What the rule gives. */
            ruleResult: components["schemas"]["CaseResult"];
            /** @description What counts: the same, unless overridden. */
            result: components["schemas"]["CaseResult"];
            /** @description Every criterion, explained. */
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
            issuedById: string;
            /**
             * @description Who overrode the rule.
             * @example null
             */
            overriddenById: string | null;
            /**
             * @description When.
             * @example null
             */
            overriddenAt: string | null;
            /**
             * @description Why the rule does not do the case justice.
             * @example null
             */
            overrideReason: string | null;
            /**
             * @description Who gave the second signature.
             * @example null
             */
            countersignedById: string | null;
            /**
             * @description When.
             * @example null
             */
            countersignedAt: string | null;
            /**
             * @description When it ceased to stand; it is kept.
             * @example null
             */
            supersededAt: string | null;
        };
        /**
         * @description How sure the team is of a penyakit.
         * @enum {string}
         */
        Certainty: "suspected" | "confirmed" | "ruled_out";
        /** @description A proposal, or its confirmation, that nothing is wrong. */
        CloseWithoutFindings: {
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
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
             * @example coaching
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
             * @description Its place in the list.
             * @example 4
             */
            sortOrder: number;
        };
        /** @description One page of a list. */
        CodeListPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["CodeListSummary"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description One of the lists. */
        CodeListSummary: {
            /**
             * @description Name of the list, as in its address.
             * @example case-stages
             */
            list: string;
            /** @description What the list is of. */
            label: components["schemas"]["Label"];
            /**
             * Format: int32
             * @description How many codes it holds.
             * @example 6
             */
            itemCount: number;
        };
        /**
         * @description How the value is held to the threshold.
         * @example at_least
         * @enum {string}
         */
        Comparison: "at_least" | "more_than";
        /**
         * @description What the person may do in spite of the tie.
         * @example sign_off
         * @enum {string}
         */
        ConflictAct: "diagnose" | "sign_off" | "accept" | "verify";
        /** @description Nothing: the signature is the caller. */
        CountersignVerdict: Record<string, never>;
        /**
         * @description An API key, a token, or an observer’s key.
         * @example key
         * @enum {string}
         */
        CredentialKind: "key" | "identity" | "observer";
        /** @description One criterion of a verdict, explained. */
        Criterion: {
            code: components["schemas"]["CriterionCode"];
            label: components["schemas"]["Label"];
            /**
             * @description In the criterion's own unit; null where not computable.
             * @example 0.1824
             */
            value: number | null;
            /**
             * @description What it is held to.
             * @example 0.15
             */
            threshold: number;
            comparison: components["schemas"]["Comparison"];
            status: components["schemas"]["CriterionStatus"];
            /** @description Why it is not computable. */
            gap: components["schemas"]["CriterionGap"] | null;
            /** @description The answer in a sentence. */
            explanation: components["schemas"]["Label"];
            /** @description The periods, where sums over months were compared. */
            windows: components["schemas"]["CriterionWindows"] | null;
            /** @description The measurements, or the recommendations, it was read from. */
            evidence: string[];
        };
        /**
         * @description What a case is judged by.
         * @example business_volume_growth
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
         * @description What cannot be computed is not met, and shown so.
         * @example met
         * @enum {string}
         */
        CriterionStatus: "met" | "not_met" | "not_computable";
        /** @description The periods compared. */
        CriterionWindows: {
            baseline: components["schemas"]["Window"];
            endline: components["schemas"]["Window"];
            basis: components["schemas"]["WindowBasis"];
        };
        /** @description One version of what the diagnosis team found. */
        Diagnosis: {
            /**
             * Format: uuid
             * @description This version of the diagnosis.
             * @example 0197a5c0-1c00-7000-8000-000000000301
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
            /** @example null */
            supersedesId: string | null;
            /** @example null */
            supersededById: string | null;
            summary: string | null;
            /**
             * Format: date
             * @description The day the draft was opened.
             * @example 2018-04-10
             */
            openedOn: string;
            /**
             * @description The day the sign-off took effect; null for a draft.
             * @example 2018-05-07
             */
            signedOn: string | null;
            /**
             * @description The instant of the signature, after which nothing changes; null for a draft.
             * @example 2018-05-07T04:00:00.000Z
             */
            sealedAt: string | null;
            signerId: string | null;
            /**
             * @description The name of the signer; not part of the seal, null once the person is blanked.
             * @example Dr. Ratna Wulandari
             */
            signerName: string | null;
            /**
             * @description In which role, as of the signature.
             * @example diagnosis_lead
             */
            signerRole: string | null;
            /**
             * @description Where the signer came from, as of the signature.
             * @example academic
             */
            signerBackground: string | null;
            /**
             * @description SHA-256 of the canonical JSON (RFC 8785) of what was signed.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentSha256: string | null;
            /** @description By penyakit code. */
            findings: components["schemas"]["Finding"][];
            /** @description In the order the team gave them. */
            recommendations: components["schemas"]["Recommendation"][];
            /**
             * @description Required metrics whose baseline has neither a value nor a reason.
             * @example []
             */
            missingBaselineMetricCodes: string[];
            /**
             * @description Whether the content, hashed again now, is what was signed; null for a draft.
             * @example true
             */
            sealIntact: boolean | null;
            /** @description What this caller may do now. */
            allowedActions: components["schemas"]["Action"][];
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
             * @example 0197a5c0-1c00-7000-8000-000000000301
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
            /** @example null */
            supersedesId: string | null;
            /** @example null */
            supersededById: string | null;
            summary: string | null;
            /**
             * Format: date
             * @description The day the draft was opened.
             * @example 2018-04-10
             */
            openedOn: string;
            /**
             * @description The day the sign-off took effect; null for a draft.
             * @example 2018-05-07
             */
            signedOn: string | null;
            /**
             * @description The instant of the signature, after which nothing changes; null for a draft.
             * @example 2018-05-07T04:00:00.000Z
             */
            sealedAt: string | null;
            signerId: string | null;
            /**
             * @description The name of the signer; not part of the seal, null once the person is blanked.
             * @example Dr. Ratna Wulandari
             */
            signerName: string | null;
            /**
             * @description In which role, as of the signature.
             * @example diagnosis_lead
             */
            signerRole: string | null;
            /**
             * @description Where the signer came from, as of the signature.
             * @example academic
             */
            signerBackground: string | null;
            /**
             * @description SHA-256 of the canonical JSON (RFC 8785) of what was signed.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentSha256: string | null;
            /** @description By penyakit code. */
            findings: components["schemas"]["Finding"][];
            /** @description In the order the team gave them. */
            recommendations: components["schemas"]["Recommendation"][];
            /**
             * @description Required metrics whose baseline has neither a value nor a reason.
             * @example []
             */
            missingBaselineMetricCodes: string[];
            /**
             * @description Whether the content, hashed again now, is what was signed; null for a draft.
             * @example true
             */
            sealIntact: boolean | null;
            /** @description With `include=allowedActions`: what this caller may do now. */
            allowedActions?: components["schemas"]["Action"][];
        };
        /** @description One page of a list. */
        DiagnosisPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["DiagnosisItem"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description A change of a draft. */
        DiagnosisPatch: {
            summary?: string | null;
        };
        /** @description One version of what the diagnosis team found. */
        DiagnosisRecord: {
            /**
             * Format: uuid
             * @description This version of the diagnosis.
             * @example 0197a5c0-1c00-7000-8000-000000000301
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
            /** @example null */
            supersedesId: string | null;
            /** @example null */
            supersededById: string | null;
            summary: string | null;
            /**
             * Format: date
             * @description The day the draft was opened.
             * @example 2018-04-10
             */
            openedOn: string;
            /**
             * @description The day the sign-off took effect; null for a draft.
             * @example 2018-05-07
             */
            signedOn: string | null;
            /**
             * @description The instant of the signature, after which nothing changes; null for a draft.
             * @example 2018-05-07T04:00:00.000Z
             */
            sealedAt: string | null;
            signerId: string | null;
            /**
             * @description The name of the signer; not part of the seal, null once the person is blanked.
             * @example Dr. Ratna Wulandari
             */
            signerName: string | null;
            /**
             * @description In which role, as of the signature.
             * @example diagnosis_lead
             */
            signerRole: string | null;
            /**
             * @description Where the signer came from, as of the signature.
             * @example academic
             */
            signerBackground: string | null;
            /**
             * @description SHA-256 of the canonical JSON (RFC 8785) of what was signed.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentSha256: string | null;
            /** @description By penyakit code. */
            findings: components["schemas"]["Finding"][];
            /** @description In the order the team gave them. */
            recommendations: components["schemas"]["Recommendation"][];
        };
        /**
         * @description A stage that should be left by a day.
         * @example diagnosis
         * @enum {string}
         */
        DueStage: "enrolled" | "diagnosis" | "handover" | "coaching" | "evaluation";
        /** @description Nothing to say. */
        Empty: Record<string, never>;
        /**
         * @description How evidence was obtained.
         * @enum {string}
         */
        EvidenceMethod: "document" | "interview" | "observation";
        /** @description One penyakit in one diagnosis. */
        Finding: {
            /**
             * Format: uuid
             * @description The finding.
             * @example 0197a5c0-1c00-7000-8000-000000000311
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
             * @description Sign-off needs every suspicion confirmed or ruled out.
             * @example confirmed
             * @enum {string}
             */
            certainty: components["schemas"]["Certainty"];
            /**
             * @description From `moderate` on, a confirmed penyakit needs a recommendation.
             * @example severe
             * @enum {string}
             */
            severity: components["schemas"]["Severity"];
            evidence: string | null;
            evidenceMethod: components["schemas"]["EvidenceMethod"] | null;
            /** @example null */
            rootCauseFindingId: string | null;
            dissent: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000000104
             */
            authorId: string;
        };
        /** @description A penyakit to record in a draft. */
        FindingCreate: {
            /**
             * @description Code of the penyakit, of the common catalogue or of the office: `GET /v1/penyakit`.
             * @example KEU-04
             */
            penyakitCode: string;
            /**
             * @description Sign-off needs every suspicion confirmed or ruled out.
             * @example confirmed
             * @enum {string}
             */
            certainty: components["schemas"]["Certainty"];
            /**
             * @description From `moderate` on, a confirmed penyakit needs a recommendation.
             * @example severe
             * @enum {string}
             */
            severity: components["schemas"]["Severity"];
            /**
             * @description What the team saw, read or heard.
             * @example Pinjaman macet di atas 10 % dari pinjaman yang berjalan.
             */
            evidence?: string;
            /**
             * @description How the evidence was obtained.
             * @example document
             * @enum {string}
             */
            evidenceMethod?: components["schemas"]["EvidenceMethod"];
            /**
             * Format: uuid
             * @description The finding of the same diagnosis that causes this one.
             * @example 0197a5c0-1c00-7000-8000-000000000311
             */
            rootCauseFindingId?: string;
            /**
             * @description What a member of the team sees differently.
             * @example Menurut anggota perbankan, pinjaman macet adalah akibat, bukan sebab.
             */
            dissent?: string;
        };
        /** @description What became of one penyakit, on a day. */
        FindingOutcome: {
            /**
             * Format: uuid
             * @description The outcome.
             * @example 0197a5c0-1c00-7000-8000-000000000651
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
            outcome: components["schemas"]["FindingOutcomeCode"];
            /**
             * @description Why, always given with `not_assessed`.
             * @example Pengurus baru belum bekerja.
             */
            reason: string | null;
            /**
             * Format: date
             * @description The day it was so.
             * @example 2018-11-12
             */
            on: string;
            /**
             * @description What it was read from.
             * @example Notulen RAT 10 November 2018
             */
            evidence: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000000105
             */
            recordedById: string;
        };
        /**
         * @description What became of a penyakit.
         * @example resolved
         * @enum {string}
         */
        FindingOutcomeCode: "resolved" | "improved" | "unchanged" | "worsened" | "not_assessed";
        /** @description Says what became of a confirmed penyakit. */
        FindingOutcomeCreate: {
            outcome: components["schemas"]["FindingOutcomeCode"];
            /**
             * @description Why; needed with `not_assessed`.
             * @example Pengurus baru belum bekerja.
             */
            reason?: string | null;
            /**
             * @description What it was read from.
             * @example Notulen RAT 10 November 2018
             */
            evidence?: string | null;
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description One page of a list. */
        FindingOutcomePage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["FindingOutcome"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description A change of a finding; null clears. */
        FindingPatch: {
            /**
             * @description Code of the penyakit, of the common catalogue or of the office: `GET /v1/penyakit`.
             * @example KEU-04
             */
            penyakitCode?: string;
            /**
             * @description Sign-off needs every suspicion confirmed or ruled out.
             * @example confirmed
             * @enum {string}
             */
            certainty?: components["schemas"]["Certainty"];
            /**
             * @description From `moderate` on, a confirmed penyakit needs a recommendation.
             * @example severe
             * @enum {string}
             */
            severity?: components["schemas"]["Severity"];
            evidence?: string | null;
            evidenceMethod?: components["schemas"]["EvidenceMethod"] | null;
            rootCauseFindingId?: string | null;
            dissent?: string | null;
        };
        /** @description The offer of a sealed diagnosis to a coaching team. */
        Handover: {
            /**
             * Format: uuid
             * @description The offer.
             * @example 0197a5c0-1c00-7000-8000-000000000401
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
            /** @example accepted */
            status: components["schemas"]["HandoverStatus"];
            /**
             * Format: date
             * @description The day of the sign-off.
             * @example 2018-05-07
             */
            offeredOn: string;
            /**
             * Format: uuid
             * @description Who signed off.
             * @example 0197a5c0-1c00-7000-8000-000000000103
             */
            offeredById: string;
            /**
             * @description The day it was accepted, returned or withdrawn.
             * @example 2018-05-14
             */
            answeredOn: string | null;
            answeredById: string | null;
            /** @example null */
            reason: string | null;
            /** @example null */
            nextDiagnosisId: string | null;
            /** @description The recommendations on offer, in the order of the diagnosis. */
            recommendations: components["schemas"]["Recommendation"][];
            /** @description The answers to them, in the same order; empty unless accepted. */
            answers: components["schemas"]["HandoverAnswer"][];
            /** @description What should be mended; empty unless returned. */
            items: components["schemas"]["ReturnItem"][];
            /** @description What this caller may do now. */
            allowedActions: components["schemas"]["Action"][];
        };
        /** @description The answer to one recommendation. */
        HandoverAnswer: {
            /**
             * Format: uuid
             * @description The recommendation.
             * @example 0197a5c0-1c00-7000-8000-000000000407
             */
            recommendationId: string;
            /**
             * @description What the coaching team says to it.
             * @example accepted
             * @enum {string}
             */
            answer: components["schemas"]["RecommendationAnswer"];
            reason: string | null;
            /** @example null */
            deferredTo: string | null;
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
             * @example 0197a5c0-1c00-7000-8000-000000000401
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
            /** @example accepted */
            status: components["schemas"]["HandoverStatus"];
            /**
             * Format: date
             * @description The day of the sign-off.
             * @example 2018-05-07
             */
            offeredOn: string;
            /**
             * Format: uuid
             * @description Who signed off.
             * @example 0197a5c0-1c00-7000-8000-000000000103
             */
            offeredById: string;
            /**
             * @description The day it was accepted, returned or withdrawn.
             * @example 2018-05-14
             */
            answeredOn: string | null;
            answeredById: string | null;
            /** @example null */
            reason: string | null;
            /** @example null */
            nextDiagnosisId: string | null;
            /** @description The recommendations on offer, in the order of the diagnosis. */
            recommendations: components["schemas"]["Recommendation"][];
            /** @description The answers to them, in the same order; empty unless accepted. */
            answers: components["schemas"]["HandoverAnswer"][];
            /** @description What should be mended; empty unless returned. */
            items: components["schemas"]["ReturnItem"][];
            /** @description With `include=allowedActions`: what this caller may do now. */
            allowedActions?: components["schemas"]["Action"][];
        };
        /** @description One page of a list. */
        HandoverPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["HandoverItem"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description The offer of a sealed diagnosis to a coaching team. */
        HandoverRecord: {
            /**
             * Format: uuid
             * @description The offer.
             * @example 0197a5c0-1c00-7000-8000-000000000401
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
            /** @example accepted */
            status: components["schemas"]["HandoverStatus"];
            /**
             * Format: date
             * @description The day of the sign-off.
             * @example 2018-05-07
             */
            offeredOn: string;
            /**
             * Format: uuid
             * @description Who signed off.
             * @example 0197a5c0-1c00-7000-8000-000000000103
             */
            offeredById: string;
            /**
             * @description The day it was accepted, returned or withdrawn.
             * @example 2018-05-14
             */
            answeredOn: string | null;
            answeredById: string | null;
            /** @example null */
            reason: string | null;
            /** @example null */
            nextDiagnosisId: string | null;
            /** @description The recommendations on offer, in the order of the diagnosis. */
            recommendations: components["schemas"]["Recommendation"][];
            /** @description The answers to them, in the same order; empty unless accepted. */
            answers: components["schemas"]["HandoverAnswer"][];
            /** @description What should be mended; empty unless returned. */
            items: components["schemas"]["ReturnItem"][];
        };
        /**
         * @description How an offer stands.
         * @enum {string}
         */
        HandoverStatus: "offered" | "accepted" | "returned" | "withdrawn";
        /** @description A number the participant is known by. */
        Identifier: {
            /** @description What kind of number. */
            scheme: components["schemas"]["IdentifierScheme"];
            /**
             * @description The number as written.
             * @example 518/49/BH/KANKOP
             */
            value: string;
        };
        /** @description A number the participant is known by. */
        IdentifierCreate: {
            /** @description What kind of number. */
            scheme: components["schemas"]["IdentifierScheme"];
            /**
             * @description The number as written.
             * @example 518/49/BH/KANKOP
             */
            value: string;
        };
        /**
         * @description NIK koperasi, badan hukum (deed), or NIB (business licence).
         * @example badan_hukum
         * @enum {string}
         */
        IdentifierScheme: "nik_koperasi" | "badan_hukum" | "nib";
        /** @description An account of an OIDC provider that is this person. */
        Identity: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
             * @description Who that account is.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            personId: string;
            /**
             * Format: uri
             * @description `iss` of the tokens.
             * @example https://sso.example.go.id/realms/kota-bogor
             */
            issuer: string;
            /**
             * @description `sub` of the tokens: the account at that issuer.
             * @example 6f1c2b1e-0000-4000-8000-000000000001
             */
            subject: string;
        };
        /** @description An account to let in as this person. */
        IdentityCreate: {
            /**
             * Format: uri
             * @description `iss` of the tokens.
             * @example https://sso.example.go.id/realms/kota-bogor
             */
            issuer: string;
            /**
             * @description `sub` of the tokens: the account at that issuer.
             * @example 6f1c2b1e-0000-4000-8000-000000000001
             */
            subject: string;
        };
        /** @description One page of a list. */
        IdentityPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Identity"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /**
         * @description Kind of cooperative by what it does for its members.
         * @example konsumen
         * @enum {string}
         */
        Jenis: "simpan_pinjam" | "konsumen" | "produsen" | "pemasaran" | "jasa";
        /** @description A label in both languages. */
        Label: {
            /**
             * @description In Indonesian.
             * @example Kelembagaan
             */
            id: string;
            /**
             * @description In English.
             * @example Institution
             */
            en: string;
        };
        /**
         * @description What happened to a record.
         * @example insert
         * @enum {string}
         */
        LedgerOp: "insert" | "update" | "delete";
        /** @description The caller, and what waits for the caller. */
        Me: {
            /** @description Null for a job and an observer. */
            person: components["schemas"]["MyPerson"] | null;
            /** @description Null for an observer. */
            office: components["schemas"]["MyOffice"] | null;
            /** @description Null for anyone of an office. */
            observer: components["schemas"]["MyObserver"] | null;
            /**
             * @description What the caller may do; empty for an observer.
             * @example [
             *       "coach"
             *     ]
             */
            roles: components["schemas"]["Role"][];
            /** @description Teams of today, latest programme first. */
            teams: components["schemas"]["MyTeam"][];
            credential: components["schemas"]["MyCredential"];
            waiting: components["schemas"]["Waiting"];
        };
        /** @description One metric of one case at one point. */
        Measurement: {
            /**
             * Format: uuid
             * @description The measurement.
             * @example 0197a5c0-1c00-7000-8000-000000000601
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
             * @description What was measured; see `/v1/code-lists/case-metrics`.
             * @example business_volume_rupiah
             */
            metricCode: string;
            point: components["schemas"]["MeasurementPoint"];
            /**
             * @description In the metric's unit; null where it is missing.
             * @example 48500000
             */
            value: number | null;
            /**
             * @description Why the value is missing.
             * @example null
             */
            missingReason: components["schemas"]["MissingReason"] | null;
            /**
             * Format: date
             * @description The day it was taken.
             * @example 2018-11-12
             */
            on: string;
            /**
             * @description First day of the period a sum belongs to.
             * @example 2018-08-01
             */
            windowStartsOn: string | null;
            /**
             * @description Last day of the period a sum belongs to.
             * @example 2018-10-31
             */
            windowEndsOn: string | null;
            /**
             * @description What the figure was read from.
             * @example Laporan penjualan Agustus sampai Oktober 2018
             */
            evidence: string | null;
            /** @description The part of the clinic; null where nobody said. */
            attribution: components["schemas"]["Attribution"] | null;
            verification: components["schemas"]["Verification"];
            /** @description Who verified or rejected it. */
            verifiedById: string | null;
            /**
             * @description The day it was verified or rejected.
             * @example 2018-11-14
             */
            verifiedOn: string | null;
            /**
             * @description Why it was rejected.
             * @example null
             */
            rejectionReason: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000000105
             */
            recordedById: string;
            /** @description Each step and what is in its way for this caller today; in lists by `include`. */
            allowedActions?: components["schemas"]["Action"][];
        };
        /** @description A value, or the reason it is missing: exactly one. Sums carry their window. */
        MeasurementCreate: {
            /**
             * @description What was measured.
             * @example business_volume_rupiah
             */
            metricCode: string;
            point: components["schemas"]["MeasurementPoint"];
            /**
             * @description In the metric's unit; null where it is missing.
             * @example 48500000
             */
            value?: number | null;
            /**
             * @description Why the value is missing.
             * @example null
             */
            missingReason?: components["schemas"]["MissingReason"] | null;
            /**
             * @description First day of the period a sum belongs to.
             * @example 2018-08-01
             */
            windowStartsOn?: string | null;
            /**
             * @description Last day of the period a sum belongs to.
             * @example 2018-10-31
             */
            windowEndsOn?: string | null;
            /**
             * @description What the figure was read from.
             * @example Laporan penjualan Agustus sampai Oktober 2018
             */
            evidence?: string | null;
            /** @description The part of the clinic; null where nobody said. */
            attribution?: components["schemas"]["Attribution"] | null;
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description One page of a list. */
        MeasurementPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Measurement"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Corrects a figure that nobody has checked yet. */
        MeasurementPatch: {
            /**
             * @description In the metric's unit; null where it is missing.
             * @example 48500000
             */
            value?: number | null;
            /**
             * @description Why the value is missing.
             * @example null
             */
            missingReason?: components["schemas"]["MissingReason"] | null;
            /**
             * @description First day of the period a sum belongs to.
             * @example 2018-08-01
             */
            windowStartsOn?: string | null;
            /**
             * @description Last day of the period a sum belongs to.
             * @example 2018-10-31
             */
            windowEndsOn?: string | null;
            /**
             * @description What the figure was read from.
             * @example Laporan penjualan Agustus sampai Oktober 2018
             */
            evidence?: string | null;
            /** @description The part of the clinic; null where nobody said. */
            attribution?: components["schemas"]["Attribution"] | null;
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /**
         * @description When in the life of a case a figure is taken; follow-ups attach to the closed case.
         * @example endline
         * @enum {string}
         */
        MeasurementPoint: "baseline" | "midline" | "endline" | "follow_up_6" | "follow_up_12";
        /** @description What was left out of a number, and how much. */
        MetricExclusion: {
            reason: components["schemas"]["MetricExclusionReason"];
            /**
             * Format: int32
             * @description How many were.
             * @example 0
             */
            count: number;
        };
        /**
         * @description Why it was left out.
         * @example void
         * @enum {string}
         */
        MetricExclusionReason: "void" | "open" | "closed" | "not_ill" | "planned" | "cancelled" | "rescheduled" | "taken_off" | "not_held" | "before_coaching" | "excused" | "not_recorded" | "suspected" | "ruled_out" | "declined" | "deferred" | "unanswered" | "not_entered" | "still_there";
        /**
         * @description What the value counts.
         * @example ratio
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
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /** @description What it is. */
            kind: components["schemas"]["CredentialKind"];
            /**
             * @description What it is narrowed to; null: not narrowed.
             * @example null
             */
            scopes: string[] | null;
            /**
             * @description When it ends.
             * @example 2019-03-01T00:00:00.000Z
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
             * @description Who reads.
             * @example Provinsi Jawa Barat
             */
            name: string;
            /**
             * @description Region read; empty: all.
             * @example 32
             */
            regionPrefix: string;
            /**
             * @description Reads demo offices only.
             * @example false
             */
            isDemo: boolean;
        };
        /** @description The office the caller belongs to. */
        MyOffice: {
            /**
             * Format: uuid
             * @description The office.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * @description As on its letterhead.
             * @example Dinas Koperasi dan UMKM Kota Bogor
             */
            name: string;
            /**
             * @description Kemendagri code of its province, city or regency.
             * @example 32.71
             */
            regionCode: string;
            /** @description Where its days begin and end. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description The language it works in. */
            language: components["schemas"]["OfficeLanguage"];
            /**
             * Format: date
             * @description Today’s date there.
             * @example 2018-03-01
             */
            today: string;
        };
        /** @description The caller as a person. */
        MyPerson: {
            /**
             * Format: uuid
             * @description The person.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            name: string | null;
            /** @description Kept on signatures beside the role. */
            background: components["schemas"]["Background"];
        };
        /** @description A team the caller belongs to today. */
        MyTeam: {
            /**
             * Format: uuid
             * @description The team.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            teamId: string;
            /**
             * Format: uuid
             * @description Its programme.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            programmeId: string;
            /** @description Which of the two. */
            kind: components["schemas"]["MyTeamKind"];
            /** @description Lead or member. */
            role: components["schemas"]["MyTeamRole"];
            /**
             * @description Its name.
             * @example Tim Pendampingan A
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
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
             * @description As on its letterhead.
             * @example Dinas Koperasi dan UMKM Kota Bogor
             */
            name: string;
            /**
             * @description Kemendagri code of its province, city or regency.
             * @example 32.71
             */
            regionCode: string;
            /** @description Where its days begin and end. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description The language it works in. */
            language: components["schemas"]["OfficeLanguage"];
            /**
             * Format: int32
             * @description Months after a book year within which the annual meeting (RAT) is due.
             * @example 6
             */
            ratDueMonths: number;
            /**
             * Format: int32
             * @description How many days back a fact may be entered without a reason.
             * @example 60
             */
            lateEntryLimitDays: number;
            /**
             * @description Holds the demo story; never counted.
             * @example false
             */
            isDemo: boolean;
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
             * @description As on its letterhead.
             * @example Dinas Koperasi dan UMKM Kota Bogor
             */
            name?: string;
            /**
             * @description Kemendagri code of its province, city or regency.
             * @example 32.71
             */
            regionCode?: string;
            /** @description Where its days begin and end. */
            timeZone?: components["schemas"]["TimeZone"];
            /** @description The language it works in. */
            language?: components["schemas"]["OfficeLanguage"];
            /**
             * Format: int32
             * @description Months after a book year within which the annual meeting (RAT) is due.
             * @example 6
             */
            ratDueMonths?: number;
            /**
             * Format: int32
             * @description How many days back a fact may be entered without a reason.
             * @example 60
             */
            lateEntryLimitDays?: number;
        };
        /** @description The programmes of one region and year, in counts. */
        OfficeProgrammes: {
            /**
             * @description Kemendagri code of the office.
             * @example 32.71
             */
            regionCode: string;
            /**
             * Format: int32
             * @description Year the programmes began.
             * @example 2018
             */
            year: number;
            /**
             * Format: int32
             * @description Programmes added up here.
             * @example 1
             */
            programmeCount: number;
            /**
             * @description Whether fewer than five cases stand behind the row, so that its counts stay unsaid.
             * @example false
             */
            suppressed: boolean;
            /**
             * @description Cases, but for void ones: open and the sum of the results; null when suppressed.
             * @example 30
             */
            enrolledCount: number | null;
            /**
             * @description Cases not closed yet; null when suppressed.
             * @example 0
             */
            openCount: number | null;
            /**
             * @description Cases that ended good; null when suppressed.
             * @example 21
             */
            goodCount: number | null;
            /**
             * @description Cases that ended improved; null when suppressed.
             * @example 3
             */
            improvedCount: number | null;
            /**
             * @description Cases that ended unchanged; null when suppressed.
             * @example 2
             */
            unchangedCount: number | null;
            /**
             * @description Cases that ended worse; null when suppressed.
             * @example 1
             */
            worsenedCount: number | null;
            /**
             * @description Cases referred elsewhere; null when suppressed.
             * @example 0
             */
            referredCount: number | null;
            /**
             * @description Cases whose dissolution was proposed; null when suppressed.
             * @example 1
             */
            dissolutionProposedCount: number | null;
            /**
             * @description Cases closed without findings; null when suppressed.
             * @example 1
             */
            notIllCount: number | null;
            /**
             * @description Cases that dropped out; null when suppressed.
             * @example 1
             */
            droppedOutCount: number | null;
            /**
             * Format: date-time
             * @description When the counts last changed.
             * @example 2018-03-01T02:00:00.000Z
             */
            computedAt: string;
        };
        /** @description One page of a list. */
        OfficeProgrammesPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["OfficeProgrammes"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Sets another result; a second person must sign. */
        OverrideVerdict: {
            result: components["schemas"]["VerdictResult"];
            /**
             * @description Why the rule does not do the case justice.
             * @example Banjir Februari menutup pasar dua bulan; di luar itu usahanya tumbuh.
             */
            reason: string;
        };
        /** @description A cooperative or enterprise the clinic helps. */
        Participant: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-03-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-01T02:00:00.000Z
             */
            updatedAt: string;
            kind: components["schemas"]["ParticipantKind"];
            /**
             * @description Name of the organisation.
             * @example Koperasi Melati Sejati
             */
            name: string;
            /** @description Of a cooperative; null for an enterprise or unknown. */
            jenis: components["schemas"]["Jenis"] | null;
            /**
             * @description Group by members or founders, as offices list it.
             * @example pegawai negeri (KPRI)
             */
            kelompok: string | null;
            /**
             * @description Kemendagri code of where it is, as deep as known.
             * @example 32.71.03
             */
            regionCode: string;
            /**
             * @description Street and number.
             * @example Jl. Pahlawan 10
             */
            address: string | null;
            /**
             * @description Where its directors must agree to changes.
             * @example null
             */
            parentInstitution: string | null;
            /**
             * @description Whom to ask for; personal, kept apart.
             * @example Ibu Ratna
             */
            contactName: string | null;
            /**
             * @description Personal, kept apart.
             * @example +62 813 0000 0000
             */
            phone: string | null;
            /**
             * @description Personal, kept apart.
             * @example melati@example.org
             */
            email: string | null;
            /** @description Numbers that hold today, at most one of a scheme. */
            identifiers: components["schemas"]["Identifier"][];
            /** @description The latest standing; null: none recorded. */
            status: components["schemas"]["ParticipantStatus"] | null;
            /**
             * @description Since when it stands so.
             * @example 2016-01-04
             */
            statusOn: string | null;
        };
        /** @description A participant to register. */
        ParticipantCreate: {
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
            /** @description Of a cooperative; null for an enterprise or unknown. */
            jenis?: components["schemas"]["Jenis"] | null;
            /**
             * @description Group by members or founders, as offices list it.
             * @example pegawai negeri (KPRI)
             */
            kelompok?: string | null;
            /**
             * @description Street and number.
             * @example Jl. Pahlawan 10
             */
            address?: string | null;
            /**
             * @description Where its directors must agree to changes.
             * @example null
             */
            parentInstitution?: string | null;
            /**
             * @description Whom to ask for; personal, kept apart.
             * @example Ibu Ratna
             */
            contactName?: string | null;
            /**
             * @description Personal, kept apart.
             * @example +62 813 0000 0000
             */
            phone?: string | null;
            /**
             * @description Personal, kept apart.
             * @example melati@example.org
             */
            email?: string | null;
            /** @description Numbers it is known by, at most one of a scheme. */
            identifiers?: components["schemas"]["IdentifierCreate"][];
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
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description What changes; null empties; `identifiers` replaces the list. */
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
            /** @description Of a cooperative; null for an enterprise or unknown. */
            jenis?: components["schemas"]["Jenis"] | null;
            /**
             * @description Group by members or founders, as offices list it.
             * @example pegawai negeri (KPRI)
             */
            kelompok?: string | null;
            /**
             * @description Street and number.
             * @example Jl. Pahlawan 10
             */
            address?: string | null;
            /**
             * @description Where its directors must agree to changes.
             * @example null
             */
            parentInstitution?: string | null;
            /**
             * @description Whom to ask for; personal, kept apart.
             * @example Ibu Ratna
             */
            contactName?: string | null;
            /**
             * @description Personal, kept apart.
             * @example +62 813 0000 0000
             */
            phone?: string | null;
            /**
             * @description Personal, kept apart.
             * @example melati@example.org
             */
            email?: string | null;
            /** @description Numbers it is known by, at most one of a scheme. */
            identifiers?: components["schemas"]["IdentifierCreate"][];
        };
        /**
         * @description Where a participant stands before the law and the office.
         * @example active
         * @enum {string}
         */
        ParticipantStatus: "active" | "inactive" | "reactivated" | "dissolution_proposed" | "dissolution_objected" | "dissolved" | "in_settlement" | "struck_off" | "business_closed";
        /** @description A standing, and since when. */
        ParticipantStatusCreate: {
            status: components["schemas"]["ParticipantStatus"];
            /**
             * @description Where this is known from.
             * @example Berita acara kunjungan 12 Maret 2018
             */
            source: string;
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description A dated, sourced standing. */
        ParticipantStatusEntry: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
             * @description Whose standing.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            participantId: string;
            status: components["schemas"]["ParticipantStatus"];
            /**
             * Format: date
             * @description Since when it stands so.
             * @example 2016-01-04
             */
            on: string;
            /**
             * @description Where this is known from.
             * @example Berita acara kunjungan 12 Maret 2018
             */
            source: string;
            /** @description Who recorded it. */
            recordedById: string | null;
        };
        /** @description One page of a list. */
        ParticipantStatusPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["ParticipantStatusEntry"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
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
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            origin: components["schemas"]["PenyakitOrigin"];
            /**
             * @description Its group, of the code list `penyakit-groups`.
             * @example KEL
             */
            group: string;
            /** @description Its name. */
            label: components["schemas"]["Label"];
            /** @description What is meant by it. */
            definition: components["schemas"]["PenyakitExplanation"];
            /** @description Where a diagnostician would look; it decides nothing. Null for entries of an office. */
            indications: components["schemas"]["PenyakitExplanation"] | null;
            /** @description The usual kinds of treatment. */
            treatments: string[];
            /** @description Kinds of participant it can be found in. */
            appliesTo: components["schemas"]["PenyakitAppliesTo"][];
            /**
             * @description Set when it is no longer for new findings; old ones keep it.
             * @example null
             */
            retiredAt: string | null;
        };
        /**
         * @description Whom a penyakit can befall: a cooperative, or an enterprise (UKM).
         * @example cooperative
         * @enum {string}
         */
        PenyakitAppliesTo: "cooperative" | "enterprise";
        /** @description Adds an ailment for the office itself. */
        PenyakitCreate: {
            /**
             * @description A code of your own, starting with `LOK-`.
             * @example LOK-01
             */
            code: string;
            /**
             * @description Its group, of the code list `penyakit-groups`.
             * @example KEL
             */
            group: string;
            label: components["schemas"]["PenyakitLabelCreate"];
            definition: components["schemas"]["PenyakitExplanationCreate"];
            /** @description The usual kinds of treatment. */
            treatments: string[];
            /** @description Kinds of participant it can be found in. */
            appliesTo: components["schemas"]["PenyakitAppliesTo"][];
        };
        /** @description A longer text in both languages. */
        PenyakitExplanation: {
            /**
             * @description In Indonesian.
             * @example Rapat anggota tahunan untuk tahun buku terakhir tidak diadakan dalam batas waktunya.
             */
            id: string;
            /**
             * @description In English.
             * @example The annual members’ meeting for the latest book year was not held in time.
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
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Takes an entry out of use; nothing to say. */
        PenyakitRetire: Record<string, never>;
        /** @description Staff or an outside expert of the office. */
        Person: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-03-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-01T02:00:00.000Z
             */
            updatedAt: string;
            /** @description Null once blanked. */
            name: string | null;
            email: string | null;
            phone: string | null;
            /** @description Kept on signatures beside the role. */
            background: components["schemas"]["Background"];
            /**
             * @description What the person may do in this office.
             * @example [
             *       "diagnostician"
             *     ]
             */
            roles: components["schemas"]["Role"][];
            /**
             * @description Since when the person has no access.
             * @example null
             */
            deactivatedAt: string | null;
            /**
             * @description Why.
             * @example null
             */
            deactivatedReason: string | null;
            /**
             * @description When the personal data were emptied; signatures keep role and background.
             * @example null
             */
            blankedAt: string | null;
        };
        /** @description A new person of the office. */
        PersonCreate: {
            /**
             * @description Full name with titles.
             * @example Sari Wulandari, S.E.
             */
            name: string;
            email?: string | null;
            phone?: string | null;
            /** @description Kept on signatures beside the role. */
            background: components["schemas"]["Background"];
            /**
             * @description What the person may do in this office.
             * @example [
             *       "diagnostician"
             *     ]
             */
            roles: components["schemas"]["Role"][];
        };
        /** @description Why access ends. */
        PersonDeactivate: {
            /**
             * @description Why access ends.
             * @example Pindah tugas.
             */
            reason: string;
        };
        /** @description One page of a list. */
        PersonPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Person"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description What changes; null empties an address or phone. */
        PersonPatch: {
            /**
             * @description Full name with titles.
             * @example Sari Wulandari, S.E.
             */
            name?: string;
            email?: string | null;
            phone?: string | null;
            /** @description Kept on signatures beside the role. */
            background?: components["schemas"]["Background"];
            /**
             * @description What the person may do in this office.
             * @example [
             *       "diagnostician"
             *     ]
             */
            roles?: components["schemas"]["Role"][];
        };
        /** @description A person, and what the caller may do about it. */
        PersonWithActions: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-03-01T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2018-03-01T02:00:00.000Z
             */
            updatedAt: string;
            /** @description Null once blanked. */
            name: string | null;
            email: string | null;
            phone: string | null;
            /** @description Kept on signatures beside the role. */
            background: components["schemas"]["Background"];
            /**
             * @description What the person may do in this office.
             * @example [
             *       "diagnostician"
             *     ]
             */
            roles: components["schemas"]["Role"][];
            /**
             * @description Since when the person has no access.
             * @example null
             */
            deactivatedAt: string | null;
            /**
             * @description Why.
             * @example null
             */
            deactivatedReason: string | null;
            /**
             * @description When the personal data were emptied; signatures keep role and background.
             * @example null
             */
            blankedAt: string | null;
            /** @description Each verb, and what stands in its way. */
            allowedActions: components["schemas"]["Action"][];
        };
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
        /** @enum {string} */
        ProblemErrorPlace: "body" | "query" | "path" | "headers" | "resource";
        /** @description One run of the clinic: eight months from its first day. */
        Programme: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
             * @description As the office calls it.
             * @example Klinik Koperasi 2018
             */
            name: string;
            /**
             * Format: int32
             * @description Year of its first day.
             * @example 2018
             */
            year: number;
            status: components["schemas"]["ProgrammeStatus"];
            /**
             * Format: date
             * @description The first day of its eight months.
             * @example 2018-04-02
             */
            startsOn: string;
            /** @description Zone of all its civil dates. */
            timeZone: components["schemas"]["TimeZone"];
            /**
             * Format: int32
             * @description Cases it has room for.
             * @example 30
             */
            capacity: number;
            /**
             * @description How many cases should come out good; null where nothing was promised.
             * @example 20
             */
            targetGood: number | null;
            /**
             * @description The rule by which its cases are judged.
             * @example default-2018
             */
            verdictRuleCode: string;
            /** @description What it may spend, line by line. */
            budgetLines: components["schemas"]["BudgetLine"][];
            /**
             * @description The day it was opened; null while it is planned.
             * @example 2018-04-02
             */
            openedOn: string | null;
            /**
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
             * @description The month it is in today, 1 to 8; null before and after.
             * @example 3
             */
            programmeMonth: number | null;
            programmePhase: components["schemas"]["ProgrammePhase"];
            /**
             * Format: int32
             * @description Days since its end; 0 until then.
             * @example 0
             */
            daysPastEnd: number;
            /** @description The eight months. */
            months: components["schemas"]["ProgrammeMonth"][];
            /** @description By when cases should leave each stage. */
            stagesDue: components["schemas"]["StageDue"][];
            /** @description What may be done with it, and what stands in the way for this caller. */
            allowedActions: components["schemas"]["Action"][];
        };
        /** @description Closes a programme. */
        ProgrammeClose: {
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description Plans a run of the clinic. */
        ProgrammeCreate: {
            /**
             * @description As the office calls it.
             * @example Klinik Koperasi 2018
             */
            name: string;
            /**
             * Format: date
             * @description The first day of its eight months.
             * @example 2018-04-02
             */
            startsOn: string;
            /** @description Zone of its civil dates; the office's if absent. */
            timeZone?: components["schemas"]["TimeZone"];
            /**
             * Format: int32
             * @description Cases it has room for.
             * @example 30
             */
            capacity: number;
            /**
             * @description How many cases should come out good; null where nothing was promised.
             * @example 20
             */
            targetGood?: number | null;
            /**
             * @description The rule by which its cases are judged.
             * @example default-2018
             */
            verdictRuleCode?: string;
            /** @description What the programme may spend, line by line. */
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
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
             * @description As the office calls it.
             * @example Klinik Koperasi 2018
             */
            name: string;
            /**
             * Format: int32
             * @description Year of its first day.
             * @example 2018
             */
            year: number;
            status: components["schemas"]["ProgrammeStatus"];
            /**
             * Format: date
             * @description The first day of its eight months.
             * @example 2018-04-02
             */
            startsOn: string;
            /** @description Zone of all its civil dates. */
            timeZone: components["schemas"]["TimeZone"];
            /**
             * Format: int32
             * @description Cases it has room for.
             * @example 30
             */
            capacity: number;
            /**
             * @description How many cases should come out good; null where nothing was promised.
             * @example 20
             */
            targetGood: number | null;
            /**
             * @description The rule by which its cases are judged.
             * @example default-2018
             */
            verdictRuleCode: string;
            /** @description What it may spend, line by line. */
            budgetLines: components["schemas"]["BudgetLine"][];
            /**
             * @description The day it was opened; null while it is planned.
             * @example 2018-04-02
             */
            openedOn: string | null;
            /**
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
             * @description The month it is in today, 1 to 8; null before and after.
             * @example 3
             */
            programmeMonth: number | null;
            programmePhase: components["schemas"]["ProgrammePhase"];
            /**
             * Format: int32
             * @description Days since its end; 0 until then.
             * @example 0
             */
            daysPastEnd: number;
            /** @description The eight months. */
            months: components["schemas"]["ProgrammeMonth"][];
            /** @description By when cases should leave each stage. */
            stagesDue: components["schemas"]["StageDue"][];
            /** @description With `include=allowedActions`. */
            allowedActions?: components["schemas"]["Action"][];
        };
        /** @description One number of a programme, and what it is made of. */
        ProgrammeMetric: {
            code: components["schemas"]["ProgrammeMetricCode"];
            /**
             * @description The stage or result it is of, where the code has one number each; else null.
             * @example null
             */
            category: string | null;
            /**
             * @description The number; a ratio is rounded to four decimals. Null where nothing can be divided by.
             * @example 0.7778
             */
            value: number | null;
            unit: components["schemas"]["MetricUnit"];
            /**
             * @description What was counted; null for a median.
             * @example 21
             */
            numerator: number | null;
            /**
             * @description Out of how many; null where the number is no part of a whole.
             * @example 27
             */
            denominator: number | null;
            /** @description Everything left out of numerator and denominator, by reason, zero included. */
            excluded: components["schemas"]["MetricExclusion"][];
        };
        /**
         * @description Which number; `/v1/code-lists/programme-metrics` says how it is counted.
         * @example good_ratio
         * @enum {string}
         */
        ProgrammeMetricCode: "enrolled" | "open_cases" | "cases_by_stage" | "cases_by_result" | "good_ratio" | "good_against_target" | "overdue_cases" | "sessions_held" | "contact_minutes" | "attendance_ratio" | "findings_without_recommendation" | "recommendations_without_session" | "sessions_without_recommendation" | "median_days_by_stage" | "conflict_waivers";
        /** @description What a programme has come to, counted now. */
        ProgrammeMetrics: {
            /**
             * Format: uuid
             * @description The programme.
             * @example 0197a5c0-1c00-7000-8000-000000000002
             */
            programmeId: string;
            /**
             * Format: int32
             * @description Year of its first day.
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
             * @example 2018-12-03
             */
            asOfOn: string;
            /**
             * Format: date-time
             * @description When they were counted.
             * @example 2018-03-01T02:00:00.000Z
             */
            computedAt: string;
            /**
             * Format: int32
             * @description Cases the programme has room for.
             * @example 30
             */
            capacity: number;
            /**
             * @description How many should come out good; null where none was promised.
             * @example 20
             */
            targetGood: number | null;
            /** @description The numbers, each code in its place, stages and results in their order. */
            metrics: components["schemas"]["ProgrammeMetric"][];
        };
        /** @description One of the eight months. */
        ProgrammeMonth: {
            /**
             * Format: int32
             * @description Which month.
             * @example 1
             */
            month: number;
            /**
             * Format: date
             * @description Its first day.
             * @example 2018-04-02
             */
            startsOn: string;
            /**
             * Format: date
             * @description Its last day.
             * @example 2018-05-01
             */
            endsOn: string;
        };
        /** @description Opens a programme. */
        ProgrammeOpen: {
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description One page of a list. */
        ProgrammePage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["ProgrammeListed"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Changes a programme; what is absent stays. */
        ProgrammePatch: {
            /**
             * @description As the office calls it.
             * @example Klinik Koperasi 2018
             */
            name?: string;
            /**
             * Format: date
             * @description The first day of its eight months.
             * @example 2018-04-02
             */
            startsOn?: string;
            timeZone?: components["schemas"]["TimeZone"];
            /**
             * Format: int32
             * @description Cases it has room for.
             * @example 30
             */
            capacity?: number;
            /**
             * @description How many cases should come out good; null where nothing was promised.
             * @example 20
             */
            targetGood?: number | null;
            /**
             * @description The rule by which its cases are judged.
             * @example default-2018
             */
            verdictRuleCode?: string;
            /** @description What the programme may spend, line by line. */
            budgetLines?: components["schemas"]["BudgetLineCreate"][];
        };
        /**
         * @description Whether the eight months have begun or ended.
         * @example running
         * @enum {string}
         */
        ProgrammePhase: "before" | "running" | "after";
        /** @description A programme as stored. */
        ProgrammeRecord: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
             * @description As the office calls it.
             * @example Klinik Koperasi 2018
             */
            name: string;
            /**
             * Format: int32
             * @description Year of its first day.
             * @example 2018
             */
            year: number;
            status: components["schemas"]["ProgrammeStatus"];
            /**
             * Format: date
             * @description The first day of its eight months.
             * @example 2018-04-02
             */
            startsOn: string;
            /** @description Zone of all its civil dates. */
            timeZone: components["schemas"]["TimeZone"];
            /**
             * Format: int32
             * @description Cases it has room for.
             * @example 30
             */
            capacity: number;
            /**
             * @description How many cases should come out good; null where nothing was promised.
             * @example 20
             */
            targetGood: number | null;
            /**
             * @description The rule by which its cases are judged.
             * @example default-2018
             */
            verdictRuleCode: string;
            /** @description What it may spend, line by line. */
            budgetLines: components["schemas"]["BudgetLine"][];
            /**
             * @description The day it was opened; null while it is planned.
             * @example 2018-04-02
             */
            openedOn: string | null;
            /**
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
             * @description This entry.
             * @example 0197a5c0-1c00-7000-8000-000000000607
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
             * @description The recommendation, or an earlier version of it.
             * @example 0197a5c0-1c00-7000-8000-000000000407
             */
            recommendationId: string;
            /** @description The session it came from. */
            sessionId: string | null;
            state: components["schemas"]["ProgressState"];
            /**
             * Format: date
             * @description The day it took effect.
             * @example 2018-05-21
             */
            on: string;
            /**
             * @description What was done.
             * @example Buku kas Januari sampai April disusun ulang.
             */
            text: string | null;
            /**
             * @description Why it was dropped or deferred.
             * @example null
             */
            reason: string | null;
            /**
             * Format: uuid
             * @description Who entered it.
             * @example 0197a5c0-1c00-7000-8000-000000000106
             */
            recordedById: string;
        };
        /** @description Records progress on a recommendation. */
        ProgressCreate: {
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
            state: components["schemas"]["ProgressState"];
            /**
             * @description What was done.
             * @example Buku kas Januari sampai April disusun ulang.
             */
            text?: string | null;
            reason?: string | null;
            /** @description The session of this case it came from. */
            sessionId?: string | null;
        };
        /** @description One page of a list, and where the recommendation stands. */
        ProgressPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Progress"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
            /** @description Null when no accepted diagnosis holds it any more. */
            standing: components["schemas"]["RecommendationStanding"] | null;
        };
        /**
         * @description Where a recommendation stands.
         * @example in_progress
         * @enum {string}
         */
        ProgressState: "open" | "in_progress" | "done" | "dropped" | "deferred";
        /** @description The day of a step and why it is taken. */
        ReasonedStep: {
            /**
             * @description Why.
             * @example Dua rekomendasi ternyata belum selesai.
             */
            reason: string;
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description One treatment in one diagnosis. */
        Recommendation: {
            /**
             * Format: uuid
             * @description The recommendation.
             * @example 0197a5c0-1c00-7000-8000-000000000407
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
             * @description Place in the order the team wants; the last one if absent.
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
            text: string;
            /**
             * @description The findings it answers; at least one.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000000311"
             *     ]
             */
            findingIds: string[];
            targetMetricCode: string | null;
            targetValue: number | null;
            dueOn: string | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             * @example 0197a5c0-1c00-7000-8000-000000000104
             */
            authorId: string;
        };
        /**
         * @description What the coaching team says to a recommendation.
         * @enum {string}
         */
        RecommendationAnswer: "accepted" | "declined" | "deferred";
        /** @description A treatment to record in a draft. */
        RecommendationCreate: {
            /**
             * @description Kind of treatment: `GET /v1/code-lists/recommendation-kinds`.
             * @example bimbingan
             */
            kind: string;
            /**
             * @description What is to be done.
             * @example Memilah pinjaman menurut kolektibilitas dan menagih berkala.
             */
            text: string;
            /**
             * @description The findings it answers; at least one.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000000311"
             *     ]
             */
            findingIds: string[];
            /**
             * @description What the target is measured by: `GET /v1/code-lists/case-metrics`.
             * @example shu_rupiah
             */
            targetMetricCode?: string;
            /**
             * @description The value to reach, in the unit of the metric.
             * @example 25000000
             */
            targetValue?: number;
            /**
             * Format: date
             * @description The day it should be done by.
             * @example 2018-07-31
             */
            dueOn?: string;
            /**
             * Format: int32
             * @description Place in the order the team wants; the last one if absent.
             * @example 1
             */
            position?: number;
        };
        /** @description A change of a recommendation; null clears. */
        RecommendationPatch: {
            /**
             * @description Kind of treatment: `GET /v1/code-lists/recommendation-kinds`.
             * @example bimbingan
             */
            kind?: string;
            /**
             * @description What is to be done.
             * @example Memilah pinjaman menurut kolektibilitas dan menagih berkala.
             */
            text?: string;
            /**
             * @description The findings it answers; at least one.
             * @example [
             *       "0197a5c0-1c00-7000-8000-000000000311"
             *     ]
             */
            findingIds?: string[];
            targetMetricCode?: string | null;
            targetValue?: number | null;
            dueOn?: string | null;
            /**
             * Format: int32
             * @description Place in the order the team wants; the last one if absent.
             * @example 1
             */
            position?: number;
        };
        /** @description Where a recommendation stands now. */
        RecommendationStanding: {
            /**
             * Format: uuid
             * @description The recommendation in the diagnosis in force.
             * @example 0197a5c0-1c00-7000-8000-000000000407
             */
            recommendationId: string;
            /**
             * @description What the coaching team said to it.
             * @example accepted
             * @enum {string}
             */
            answer: components["schemas"]["RecommendationAnswer"];
            /** @description By the latest entry; `open` without any. */
            state: components["schemas"]["ProgressState"];
            /**
             * @description The day of the latest entry.
             * @example 2018-05-21
             */
            on: string | null;
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
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description The coaching team asks for a new diagnosis. */
        RequestRediagnosis: {
            /**
             * @description Why the case has to be examined again.
             * @example Bendahara keluar; pembukuan perlu diperiksa ulang.
             */
            reason: string;
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description The coaching team sends the diagnosis back. */
        ReturnHandover: {
            /**
             * @description Why the offer comes back.
             * @example Bukti untuk satu penyakit belum cukup untuk memulai pendampingan.
             */
            reason: string;
            /** @description What should be mended; at least one thing. */
            items: components["schemas"]["ReturnItemCreate"][];
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description One thing to be mended before the case is taken over. */
        ReturnItem: {
            /**
             * Format: uuid
             * @description The item.
             * @example 0197a5c0-1c00-7000-8000-000000000411
             */
            id: string;
            findingId: string | null;
            /** @example null */
            recommendationId: string | null;
            /**
             * @description What should be mended.
             * @example Lampirkan daftar pinjaman menurut kolektibilitas.
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
             * @description The finding it is about.
             * @example 0197a5c0-1c00-7000-8000-000000000311
             */
            findingId?: string;
            /**
             * Format: uuid
             * @description The recommendation.
             * @example 0197a5c0-1c00-7000-8000-000000000407
             */
            recommendationId?: string;
            /**
             * @description What should be mended.
             * @example Lampirkan daftar pinjaman menurut kolektibilitas.
             */
            text: string;
        };
        /**
         * @description What a person of an office may do; teams say the rest.
         * @example diagnostician
         * @enum {string}
         */
        Role: "admin" | "manager" | "diagnostician" | "coach" | "reporter";
        /**
         * @description One thing a narrowed credential may still do.
         * @enum {string}
         */
        Scope: "offices:read" | "offices:write" | "people:read" | "people:write" | "api-keys:read" | "api-keys:write" | "participants:read" | "participants:write" | "penyakit:read" | "penyakit:write" | "programmes:read" | "programmes:write" | "cases:read" | "cases:write" | "diagnoses:read" | "diagnoses:write" | "handovers:read" | "handovers:write" | "sessions:read" | "sessions:write" | "progress:read" | "progress:write" | "measurements:read" | "measurements:write" | "verdicts:read" | "verdicts:write" | "diagnoses:sign" | "metrics:read";
        /** @description A meeting of the coaching team with one case or many. */
        Session: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197a5c0-1c00-7000-8000-000000000507
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
             * @description The programme of all its cases.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            programmeId: string;
            kind: components["schemas"]["SessionKind"];
            status: components["schemas"]["SessionStatus"];
            mode: components["schemas"]["SessionMode"];
            /**
             * Format: date
             * @description The day it was planned for.
             * @example 2018-05-21
             */
            plannedOn: string;
            /**
             * @description The day it was held.
             * @example 2018-05-21
             */
            heldOn: string | null;
            place: string | null;
            /**
             * @description What it is about.
             * @example Menyusun ulang buku kas
             */
            topic: string;
            contactMinutes: number | null;
            preparationMinutes: number | null;
            /** @description Who cancelled or rescheduled it. */
            cancelledById: string | null;
            /**
             * @description The day it was cancelled or rescheduled.
             * @example null
             */
            cancelledOn: string | null;
            /**
             * @description Why it was cancelled or rescheduled.
             * @example null
             */
            reason: string | null;
            /**
             * @description The session it was rescheduled from.
             * @example null
             */
            replacesId: string | null;
            /**
             * @description The session it was rescheduled to.
             * @example null
             */
            replacedById: string | null;
            /**
             * Format: uuid
             * @description Who entered it.
             * @example 0197a5c0-1c00-7000-8000-000000000106
             */
            recordedById: string;
            /** @description Its coaches. */
            coachIds: string[];
            /** @description The cases on it, in the order entered. */
            cases: components["schemas"]["Attendance"][];
            /** @description Every step of a session, and what is in its way for this caller. */
            allowedActions: components["schemas"]["Action"][];
        };
        /** @description Calls a planned session off. */
        SessionCancel: {
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
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
             * @description A case of the programme, in coaching.
             * @example 0197a5c0-1c00-7000-8000-000000000207
             */
            caseId: string;
            /** @description The recommendations of this case that it serves; of its accepted diagnosis. */
            recommendationIds?: string[];
        };
        /** @description Plans a session, or records one already held. */
        SessionCreate: {
            kind: components["schemas"]["SessionKind"];
            mode: components["schemas"]["SessionMode"];
            /**
             * Format: date
             * @description The day it is planned for; with `held` it may be absent and is the day held.
             * @example 2018-05-21
             */
            plannedOn?: string;
            place?: string | null;
            /**
             * @description What it is about.
             * @example Menyusun ulang buku kas
             */
            topic: string;
            /** @description Its coaches, people of the coaching teams of its cases; the caller if absent. */
            coachIds?: string[];
            /** @description The cases on it, 1 to 200. */
            cases: components["schemas"]["SessionCase"][];
            /** @description Records a session that has already taken place. */
            held?: components["schemas"]["SessionHold"];
        };
        /** @description What happened at a session that was held. */
        SessionHold: {
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
            /**
             * Format: int32
             * @description Minutes spent with the participants.
             * @example 120
             */
            contactMinutes: number;
            preparationMinutes?: number | null;
            /** @description Every case on the session, each once. */
            cases: components["schemas"]["AttendanceCreate"][];
        };
        /** @description A session in a list; `allowedActions` come with `include=allowedActions`. */
        SessionItem: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197a5c0-1c00-7000-8000-000000000507
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
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
             * @description The programme of all its cases.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            programmeId: string;
            kind: components["schemas"]["SessionKind"];
            status: components["schemas"]["SessionStatus"];
            mode: components["schemas"]["SessionMode"];
            /**
             * Format: date
             * @description The day it was planned for.
             * @example 2018-05-21
             */
            plannedOn: string;
            /**
             * @description The day it was held.
             * @example 2018-05-21
             */
            heldOn: string | null;
            place: string | null;
            /**
             * @description What it is about.
             * @example Menyusun ulang buku kas
             */
            topic: string;
            contactMinutes: number | null;
            preparationMinutes: number | null;
            /** @description Who cancelled or rescheduled it. */
            cancelledById: string | null;
            /**
             * @description The day it was cancelled or rescheduled.
             * @example null
             */
            cancelledOn: string | null;
            /**
             * @description Why it was cancelled or rescheduled.
             * @example null
             */
            reason: string | null;
            /**
             * @description The session it was rescheduled from.
             * @example null
             */
            replacesId: string | null;
            /**
             * @description The session it was rescheduled to.
             * @example null
             */
            replacedById: string | null;
            /**
             * Format: uuid
             * @description Who entered it.
             * @example 0197a5c0-1c00-7000-8000-000000000106
             */
            recordedById: string;
            /** @description Its coaches. */
            coachIds: string[];
            /** @description The cases on it, in the order entered. */
            cases: components["schemas"]["Attendance"][];
            /** @description Every step of a session, and what is in its way for this caller. */
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
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Corrects the plan of a session; its day is moved by `reschedule`. */
        SessionPatch: {
            kind?: components["schemas"]["SessionKind"];
            mode?: components["schemas"]["SessionMode"];
            place?: string | null;
            /**
             * @description What it is about.
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
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
            /**
             * Format: date
             * @description The new day.
             * @example 2018-05-28
             */
            plannedOn: string;
            /**
             * @description Why it is moved.
             * @example Ketua koperasi sakit.
             */
            reason: string;
        };
        /**
         * @description Earliest or latest first.
         * @example -plannedOn
         * @enum {string}
         */
        SessionSort: "plannedOn" | "-plannedOn";
        /**
         * @description How a session stands; a rescheduled one names its replacement.
         * @example held
         * @enum {string}
         */
        SessionStatus: "planned" | "held" | "cancelled" | "rescheduled";
        /**
         * @description How grave a penyakit is.
         * @enum {string}
         */
        Severity: "mild" | "moderate" | "severe";
        /** @description The signature under a diagnosis; the caller is the signer. */
        SignOff: {
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description By when cases should leave a stage. */
        StageDue: {
            stage: components["schemas"]["DueStage"];
            /**
             * Format: date
             * @description The last day on which a case in it is not late.
             * @example 2018-05-01
             */
            dueOn: string;
        };
        /** @description The start of the diagnosis. */
        StartDiagnosis: {
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description One of the teams of a programme. */
        Team: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
            kind: components["schemas"]["TeamKind"];
            /**
             * @description As the office calls it.
             * @example Tim Diagnosa
             */
            name: string;
            /** @description Everyone who is or was in it: leads first, then by first day. */
            members: components["schemas"]["TeamMember"][];
        };
        /** @description Adds a team to a programme. */
        TeamCreate: {
            kind: components["schemas"]["TeamKind"];
            /**
             * @description As the office calls it.
             * @example Tim Diagnosa
             */
            name: string;
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
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
             * @description The team.
             * @example 0197a5c0-1c00-7000-8000-000000000011
             */
            teamId: string;
            /**
             * Format: uuid
             * @description The person.
             * @example 0197a5c0-1c00-7000-8000-000000000104
             */
            personId: string;
            /**
             * @description The name; null when it was blanked.
             * @example Siti Rahmawati
             */
            personName: string | null;
            role: components["schemas"]["TeamRole"];
            /**
             * Format: date
             * @description The first day in the team.
             * @example 2018-04-02
             */
            startsOn: string;
            /**
             * @description The last day in the team; null while it lasts.
             * @example null
             */
            endsOn: string | null;
            /**
             * @description Number of the appointing decree.
             * @example 518/Kep.112-KUKM/2018
             */
            decreeNumber: string | null;
            /**
             * @description Date of that decree.
             * @example 2018-03-20
             */
            decreeOn: string | null;
        };
        /** @description Appoints a person to a team. */
        TeamMemberCreate: {
            /**
             * Format: uuid
             * @description Who: a diagnostician for a diagnosis team, a coach for a coaching team.
             * @example 0197a5c0-1c00-7000-8000-000000000104
             */
            personId: string;
            role: components["schemas"]["TeamRole"];
            /**
             * Format: date
             * @description The first day in the team; today if absent.
             * @example 2018-04-02
             */
            startsOn?: string;
            /**
             * @description The last day in the team; null while it lasts.
             * @example null
             */
            endsOn?: string | null;
            /**
             * @description Number of the appointing decree.
             * @example 518/Kep.112-KUKM/2018
             */
            decreeNumber?: string | null;
            /**
             * @description Date of that decree.
             * @example 2018-03-20
             */
            decreeOn?: string | null;
        };
        /** @description Changes or ends an appointment. */
        TeamMemberPatch: {
            role?: components["schemas"]["TeamRole"];
            /**
             * Format: date
             * @description The first day in the team.
             * @example 2018-04-02
             */
            startsOn?: string;
            /**
             * @description The last day in the team; null while it lasts.
             * @example null
             */
            endsOn?: string | null;
            /**
             * @description Number of the appointing decree.
             * @example 518/Kep.112-KUKM/2018
             */
            decreeNumber?: string | null;
            /**
             * @description Date of that decree.
             * @example 2018-03-20
             */
            decreeOn?: string | null;
        };
        /** @description One page of a list. */
        TeamPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Team"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Renames a team. */
        TeamPatch: {
            /**
             * @description As the office calls it.
             * @example Tim Diagnosa
             */
            name?: string;
        };
        /**
         * @description What a person is in a team.
         * @example lead
         * @enum {string}
         */
        TeamRole: "lead" | "member";
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
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description One record that an event wrote. */
        TimelineChange: {
            /**
             * @description The kind of record.
             * @example findings
             */
            entity: string;
            /**
             * Format: uuid
             * @description The record.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            entityId: string;
            op: components["schemas"]["LedgerOp"];
            /**
             * @description The fields that changed; values of notes and personal fields are never kept.
             * @example [
             *       "certainty",
             *       "severity"
             *     ]
             */
            fields: string[];
        };
        /** @description One transaction on a case. */
        TimelineEvent: {
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2018-03-01T02:00:00.000Z
             */
            at: string;
            /**
             * @description The operation that did it.
             * @example recordFinding
             */
            operationId: string | null;
            /**
             * @description What happened, in the language of the reader.
             * @example Temuan penyakit dicatat.
             */
            sentence: string;
            /** @description Who did it; null for a machine. */
            actorId: string | null;
            /**
             * @description The name, unless blanked.
             * @example Ratna Wulandari
             */
            actorName: string | null;
            /**
             * @description The `Request-Id` of the call.
             * @example 0197a5c0-1c00-7000-8000-0000000000ff
             */
            requestId: string | null;
            /** @description The records it wrote. */
            changes: components["schemas"]["TimelineChange"][];
        };
        /** @description The outcome of a case by the rule of its programme. */
        Verdict: {
            /**
             * Format: uuid
             * @description The verdict.
             * @example 0197a5c0-1c00-7000-8000-000000000701
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was issued at the machine.
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
             * @description The rule the programme pinned.
             * @example default-2018
             */
            ruleCode: string;
            /** @description What the rule gives. */
            ruleResult: components["schemas"]["CaseResult"];
            /** @description What counts: the same, unless overridden. */
            result: components["schemas"]["CaseResult"];
            /** @description Every criterion, explained. */
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
            issuedById: string;
            /**
             * @description Who overrode the rule.
             * @example null
             */
            overriddenById: string | null;
            /**
             * @description When.
             * @example null
             */
            overriddenAt: string | null;
            /**
             * @description Why the rule does not do the case justice.
             * @example null
             */
            overrideReason: string | null;
            /**
             * @description Who gave the second signature.
             * @example null
             */
            countersignedById: string | null;
            /**
             * @description When.
             * @example null
             */
            countersignedAt: string | null;
            /**
             * @description When it ceased to stand; it is kept.
             * @example null
             */
            supersededAt: string | null;
            /** @description Each step and what is in its way for this caller today; in lists by `include`. */
            allowedActions?: components["schemas"]["Action"][];
        };
        /** @description One page of a list. */
        VerdictPage: {
            /** @description The items of this page, in the order stated. */
            items: components["schemas"]["Verdict"][];
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /**
         * @description What a judged case may come to.
         * @example improved
         * @enum {string}
         */
        VerdictResult: "good" | "improved" | "unchanged" | "worsened" | "referred" | "dissolution_proposed";
        /**
         * @description Whether a second person has checked the figure.
         * @example verified
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
             * @description How many there are.
             * @example 1
             */
            total: number;
            /** @description The first fifty, longest waiting first. */
            items: components["schemas"]["WaitingItem"][];
        };
        /** @description One thing that waits for the caller. */
        WaitingItem: {
            /** @description What to do. */
            kind: components["schemas"]["WaitingKind"];
            /**
             * @description What it is about.
             * @example /v1/handovers/0197a5c0-1c00-7000-8000-000000000401
             */
            href: string;
            /** @description Its case; null where it serves many. */
            caseId: string | null;
            /**
             * @description For people.
             * @example KK-2018-0007 Koperasi Karya Mandiri
             */
            label: string;
            /**
             * Format: date
             * @description Since when it waits.
             * @example 2018-03-20
             */
            since: string;
        };
        /**
         * @description What somebody waits for.
         * @example handover_to_answer
         * @enum {string}
         */
        WaitingKind: "handover_to_answer" | "diagnosis_to_sign" | "session_to_account_for" | "measurement_to_verify" | "verdict_to_countersign";
        /** @description A nominee beyond the capacity of a programme. */
        WaitlistEntry: {
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197a5c0-1c00-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: int32
             * @description Rises by one with every change; send it back in `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was recorded.
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
             * @description The programme it waits for.
             * @example 0197a5c0-1c00-7000-8000-000000000002
             */
            programmeId: string;
            /**
             * Format: uuid
             * @description Who waits.
             * @example 0197a5c0-1c00-7000-8000-000000000407
             */
            participantId: string;
            /**
             * @description Its name.
             * @example Koperasi Dahlia Makmur
             */
            participantName: string;
            /**
             * @description Who proposed it, or by which list.
             * @example Usulan kelurahan
             */
            nominationSource: string;
            /**
             * @description Its place among those waiting, 1 is next; null once it has ended.
             * @example 1
             */
            place: number | null;
            /**
             * @description When it stopped waiting: enrolled or removed.
             * @example null
             */
            endedAt: string | null;
            /**
             * @description Why it stopped waiting.
             * @example null
             */
            endedReason: string | null;
        };
        /** @description Puts a nominee on the waitlist. */
        WaitlistEntryCreate: {
            /**
             * Format: uuid
             * @description Whom to put on the list, behind everyone waiting.
             * @example 0197a5c0-1c00-7000-8000-000000000407
             */
            participantId: string;
            /**
             * @description Who proposed it, or by which list.
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
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description Lets an affiliated person do one act on this case. */
        WaiveConflict: {
            /**
             * Format: uuid
             * @description The person with the declared tie.
             * @example 0197a5c0-1c00-7000-8000-000000000104
             */
            personId: string;
            act: components["schemas"]["ConflictAct"];
            /**
             * @description Why nobody else can do it.
             * @example Hanya satu penguji yang menguasai pembukuan simpan pinjam.
             */
            reason: string;
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description A period, both days inside. */
        Window: {
            /**
             * Format: date
             * @description First day.
             * @example 2018-08-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day.
             * @example 2018-10-31
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
            reason: components["schemas"]["WithdrawalReason"];
            /**
             * @description What happened, in words.
             * @example Telepon tidak dijawab sejak Juni.
             */
            note?: string;
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
             * @example Dipindahkan dari berkas kertas.
             */
            lateReason?: string;
        };
        /** @description The diagnosis team takes its offer back. */
        WithdrawHandover: {
            /**
             * @description Why the offer comes back.
             * @example Bukti untuk satu penyakit belum cukup untuk memulai pendampingan.
             */
            reason?: string;
            /**
             * Format: date
             * @description The day it took effect; today if absent. Not in the future.
             * @example 2018-05-14
             */
            on?: string;
            /**
             * @description Why it is entered now: needed when `on` lies further back than the office allows.
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
         * @description `validation_failed`: Some of the input is not valid.
         *
         *     `invalid_json`: The body is not valid JSON.
         *
         *     `invalid_text`: Some text holds characters that cannot be stored.
         */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unauthorized`: The credential is missing or not valid. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not_your_role`: Your roles do not allow this.
         *
         *     `insufficient_scope`: The credential lacks the scope this needs.
         */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_found`: Not found. */
        NotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `payload_too_large`: The body is too large. */
        PayloadTooLarge: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported_media_type`: The body must be of a type this address takes. */
        UnsupportedMediaType: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `rate_limited`: Too many requests. Wait a moment. */
        TooManyRequests: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal`: Something went wrong on our side. */
        Internal: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unavailable`: The service is not available now. Try again later. */
        Unavailable: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Language of messages: `id` (default) or `en`. */
        AcceptLanguage: string;
        /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
        IdempotencyKey: string;
        /** @description Which office, for a person who belongs to several. */
        OfficeId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Name of this request, also in our logs. */
        RequestId: string;
        /** @description Calls left and seconds until the window ends. */
        RateLimit: string;
        /** @description Calls allowed in a window of seconds. */
        RateLimitPolicy: string;
        /** @description The version, for `If-Match`. */
        ETag: string;
        /** @description Where the new record is. */
        Location: string;
        /** @description The next page, `rel="next"`; absent on the last. */
        Link: string;
        /** @description Seconds to wait. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                officeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                officeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
                /**
                 * @description Part of the name.
                 * @example sari
                 */
                q?: string;
                /**
                 * @description Holders of any of these roles.
                 * @example [
                 *       "coach"
                 *     ]
                 */
                role?: components["schemas"]["Role"][];
                /**
                 * @description Only people with access, or only those without.
                 * @example true
                 */
                isActive?: boolean;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
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
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithActions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `person_blanked`: The personal data of this person were emptied and are not filled again. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonDeactivate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Empty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Empty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    declareAffiliation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `affiliation_declared`: This tie has been declared already and lasts. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAffiliation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                affiliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                affiliationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliationPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `affiliation_declared`: This tie has been declared already and lasts. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
                /**
                 * @description Keys of this person.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                personId?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
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
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": string;
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createIdentity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `identity_taken`: This account already belongs to someone of this office.
             *
             *     `person_blanked`: The personal data of this person were emptied and are not filled again.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIdentity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                identityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteIdentity: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": string;
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                identityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
                /**
                 * @description Part of the name or of a number, spaces and dots aside.
                 * @example melati
                 */
                q?: string;
                /**
                 * @description Of any of these kinds.
                 * @example [
                 *       "cooperative"
                 *     ]
                 */
                kind?: components["schemas"]["ParticipantKind"][];
                /**
                 * @description In this region or any below it.
                 * @example 32.71.03
                 */
                regionCode?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createParticipant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
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
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `identifier_taken`: This number belongs to another participant. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getParticipant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `identifier_taken`: This number belongs to another participant. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordParticipantStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantStatusEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `status_that_day`: A standing of that day is recorded already. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getParticipantStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                participantStatusId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantStatusEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordAnnualFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualFigures"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `book_year_recorded`: Figures of that book year are recorded already; change those. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAnnualFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                annualFiguresId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualFigures"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                annualFiguresId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnualFiguresPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualFigures"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPenyakit: {
        parameters: {
            query?: {
                /**
                 * @description Only of these groups.
                 * @example [
                 *       "KEL"
                 *     ]
                 */
                group?: string[];
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
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenyakitPage"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPenyakit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
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
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Penyakit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `penyakit_code_taken`: The office has used this code already. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPenyakit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The code of the penyakit, as the catalogue prints it.
                 * @example KEL-01
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The code of the penyakit, as the catalogue prints it.
                 * @example KEL-01
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListPage"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCodeList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                /**
                 * @description Only programmes that stand so.
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
                 * @example 50
                 */
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
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
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeOpen"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeClose"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    appointTeamMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `already_member`: The person is in the team at that time already.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTeamMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                teamMemberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                teamMemberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamMemberPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `already_member`: The person is in the team at that time already. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistPage"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    addToWaitlist: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitlistEntryCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `already_waiting`: The participant is on the waitlist already.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWaitlistEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                waitlistEntryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                waitlistEntryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitlistEntryRemove"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    enrolCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `conflict`: The same record already exists.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                 *       "diagnosis",
                 *       "sessions"
                 *     ]
                 */
                include?: components["schemas"]["CaseInclude"][];
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTeam"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
                /**
                 * @description Cases of one programme.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId?: string;
                /**
                 * @description Cases of one participant.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                participantId?: string;
                /**
                 * @description Cases that one team, of either kind, works on.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                teamId?: string;
                /**
                 * @description Any of these stages.
                 * @example [
                 *       "coaching"
                 *     ]
                 */
                stage?: components["schemas"]["CaseStage"][];
                /**
                 * @description Any of these results.
                 * @example [
                 *       "good"
                 *     ]
                 */
                result?: components["schemas"]["CaseResult"][];
                /**
                 * @description Part of the name of the participant, or the case number.
                 * @example Melati
                 */
                q?: string;
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
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDiagnosis"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                /** @description `nextCursor` of the page before; the filters must not change. */
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
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagnosisPage"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDiagnosis: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                diagnosisId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                diagnosisId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiagnosisPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `already_sealed`: The diagnosis is sealed and cannot be changed.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                diagnosisId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `already_sealed`: The diagnosis is sealed and cannot be changed.
             *
             *     `conflict`: The same record already exists.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteFinding: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": string;
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `already_sealed`: The diagnosis is sealed and cannot be changed.
             *
             *     `conflict`: The same record already exists.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `already_sealed`: The diagnosis is sealed and cannot be changed.
             *
             *     `conflict`: The same record already exists.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordRecommendation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                diagnosisId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `already_sealed`: The diagnosis is sealed and cannot be changed.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRecommendation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                recommendationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRecommendation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version last read, as its `ETag`: `"7"`.
                 * @example "7"
                 */
                "If-Match": string;
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                recommendationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `already_sealed`: The diagnosis is sealed and cannot be changed.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                recommendationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `already_sealed`: The diagnosis is sealed and cannot be changed.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                diagnosisId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOff"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
                /**
                 * @description Adds `allowedActions` to each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: components["schemas"]["HandoverInclude"][];
                /**
                 * @description Only offers that stand so; several by comma.
                 * @example [
                 *       "offered"
                 *     ]
                 */
                status?: components["schemas"]["HandoverStatus"][];
                /**
                 * @description Only offers to this team.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                coachingTeamId?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPage"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
                /** @description `nextCursor` of the page before; the filters must not change. */
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
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPage"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptHandover"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
                /**
                 * @description Only sessions that stand so.
                 * @example [
                 *       "planned"
                 *     ]
                 */
                status?: components["schemas"]["SessionStatus"][];
                /**
                 * @description Only these kinds.
                 * @example [
                 *       "individual"
                 *     ]
                 */
                kind?: components["schemas"]["SessionKind"][];
                /**
                 * @description Only sessions of this coach.
                 * @example 0197a5c0-1c00-7000-8000-000000000106
                 */
                coachId?: string;
                /**
                 * @description Planned on this day or later.
                 * @example 2018-05-01
                 */
                plannedOnFrom?: string;
                /**
                 * @description Planned before this day.
                 * @example 2018-06-01
                 */
                plannedOnBefore?: string;
                sort?: components["schemas"]["SessionSort"];
                /**
                 * @description Adds what the caller may do with each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: "allowedActions"[];
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
                /**
                 * @description Only sessions that stand so.
                 * @example [
                 *       "planned"
                 *     ]
                 */
                status?: components["schemas"]["SessionStatus"][];
                /**
                 * @description Only these kinds.
                 * @example [
                 *       "individual"
                 *     ]
                 */
                kind?: components["schemas"]["SessionKind"][];
                /**
                 * @description Only sessions of this coach.
                 * @example 0197a5c0-1c00-7000-8000-000000000106
                 */
                coachId?: string;
                /**
                 * @description Planned on this day or later.
                 * @example 2018-05-01
                 */
                plannedOnFrom?: string;
                /**
                 * @description Planned before this day.
                 * @example 2018-06-01
                 */
                plannedOnBefore?: string;
                sort?: components["schemas"]["SessionSort"];
                /**
                 * @description Adds what the caller may do with each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: "allowedActions"[];
                /**
                 * @description Only sessions of this programme.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                programmeId?: string;
                /**
                 * @description Only sessions this case is on.
                 * @example 0197a5c0-1c00-7000-8000-000000000207
                 */
                caseId?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
                /**
                 * @description Only sessions that stand so.
                 * @example [
                 *       "planned"
                 *     ]
                 */
                status?: components["schemas"]["SessionStatus"][];
                /**
                 * @description Only these kinds.
                 * @example [
                 *       "individual"
                 *     ]
                 */
                kind?: components["schemas"]["SessionKind"][];
                /**
                 * @description Only sessions of this coach.
                 * @example 0197a5c0-1c00-7000-8000-000000000106
                 */
                coachId?: string;
                /**
                 * @description Planned on this day or later.
                 * @example 2018-05-01
                 */
                plannedOnFrom?: string;
                /**
                 * @description Planned before this day.
                 * @example 2018-06-01
                 */
                plannedOnBefore?: string;
                sort?: components["schemas"]["SessionSort"];
                /**
                 * @description Adds what the caller may do with each.
                 * @example [
                 *       "allowedActions"
                 *     ]
                 */
                include?: "allowedActions"[];
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionHold"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The session.
                 * @example 0197a5c0-1c00-7000-8000-000000000507
                 */
                sessionId: string;
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000000207
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The session.
                 * @example 0197a5c0-1c00-7000-8000-000000000507
                 */
                sessionId: string;
                /**
                 * @description The case.
                 * @example 0197a5c0-1c00-7000-8000-000000000207
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendancePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                recommendationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordProgress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `recommendation_declined`: The coaching team declined this recommendation, so it has no progress.
             *
             *     `recommendation_not_accepted`: The coaching team has not accepted the diagnosis with this recommendation.
             *
             *     `superseded_recommendation`: A later diagnosis has replaced this recommendation.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProgress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                progressId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
                /** @description Only these points. */
                point?: components["schemas"]["MeasurementPoint"][];
                /** @description Only these metrics. */
                metricCode?: string[];
                /** @description Only these. */
                verification?: components["schemas"]["Verification"][];
                /** @description `allowedActions` adds the steps of each item. */
                include?: components["schemas"]["ActionsInclude"][];
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementPage"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordMeasurement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `conflict`: The same record already exists.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMeasurement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                measurementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                measurementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day it took effect; today if absent. Not in the future.
                     * @example 2018-05-14
                     */
                    on?: string;
                    /**
                     * @description Why it is entered now: needed when `on` lies further back than the office allows.
                     * @example Dipindahkan dari berkas kertas.
                     */
                    lateReason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingOutcomePage"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordFindingOutcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingOutcomeCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFindingOutcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                findingOutcomeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day it took effect; today if absent. Not in the future.
                     * @example 2018-05-14
                     */
                    on?: string;
                    /**
                     * @description Why it is entered now: needed when `on` lies further back than the office allows.
                     * @example Dipindahkan dari berkas kertas.
                     */
                    lateReason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
                /** @description `allowedActions` adds the steps of each item. */
                include?: components["schemas"]["ActionsInclude"][];
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictPage"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVerdict: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                verdictId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                verdictId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideVerdict"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                verdictId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountersignVerdict"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day it took effect; today if absent. Not in the future.
                     * @example 2018-05-14
                     */
                    on?: string;
                    /**
                     * @description Why it is entered now: needed when `on` lies further back than the office allows.
                     * @example Dipindahkan dari berkas kertas.
                     */
                    lateReason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day it took effect; today if absent. Not in the future.
                     * @example 2018-05-14
                     */
                    on?: string;
                    /**
                     * @description Why it is entered now: needed when `on` lies further back than the office allows.
                     * @example Dipindahkan dari berkas kertas.
                     */
                    lateReason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `action_blocked`: This step cannot be taken now. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                "If-Match": string;
                /** @description Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The id in the address.
                 * @example 0197a5c0-1c00-7000-8000-000000000001
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
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_your_role`: Your roles do not allow this.
             *
             *     `insufficient_scope`: The credential lacks the scope this needs.
             *
             *     `not_your_team`: Only the team that handles this case may do this.
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /**
             * @description `action_blocked`: This step cannot be taken now.
             *
             *     `conflict`: The same record already exists.
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone changed the record. Read it again, then retry. */
            412: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `rule_violated`: The input breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Send If-Match with the version you have read. */
            428: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProgrammeMetrics: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path: {
                /**
                 * @description The programme.
                 * @example 0197a5c0-1c00-7000-8000-000000000002
                 */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOfficeProgrammes: {
        parameters: {
            query?: {
                /**
                 * @description Kemendagri code of a region; everything below it counts too.
                 * @example 32
                 */
                regionCode?: string;
                /**
                 * @description Year in which the programmes began.
                 * @example 2018
                 */
                year?: number;
                /**
                 * @description Items on a page, 1 to 200.
                 * @example 50
                 */
                limit?: number;
                /** @description `nextCursor` of the page before; the filters must not change. */
                cursor?: string;
            };
            header?: {
                /** @description Language of messages: `id` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Which office, for a person who belongs to several. */
                "Office-Id"?: components["parameters"]["OfficeId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeProgrammesPage"];
                };
            };
            /**
             * @description `validation_failed`: Some of the input is not valid.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_text`: Some text holds characters that cannot be stored.
             *
             *     `invalid_cursor`: The cursor does not belong to this request.
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
