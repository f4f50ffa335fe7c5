//! What the headers of a file say of its columns.
//!
//! Known are those of [`synonyms`](super::synonyms), in whatever case and with whatever between the words.

use super::synonyms::{names, signs, synonyms};
use super::{TableKind, Target};
use crate::fold::fold;

/// What a file seems to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What its rows become.
    pub kind: TableKind,
    /// For each column what its cells become; none is left out.
    pub targets: Vec<Option<Target>>,
}

/// What the file called `name`, with these headers, seems to be. `kind`: what somebody has said that it is.
#[must_use]
pub fn propose(name: &str, headers: &[String], kind: Option<TableKind>) -> Proposal {
    let columns: Vec<String> = headers.iter().map(|header| plain(header)).collect();
    let name = plain(name);
    let guess = |kind: TableKind| {
        let targets = targets(kind, &columns);
        (score(kind, &name, &columns, &targets), kind, targets)
    };
    let kinds = kind.map_or_else(|| TableKind::ALL.to_vec(), |kind| vec![kind]);
    // Of two that fit alike the first in the order of coming in is meant.
    let best = kinds
        .into_iter()
        .map(guess)
        .reduce(|best, other| if other.0 > best.0 { other } else { best });
    let (_, kind, targets) = best.unwrap_or((0, TableKind::Account, vec![None; headers.len()]));
    Proposal { kind, targets }
}

/// A header as it is compared: folded, its words parted by one space.
fn plain(header: &str) -> String {
    let mut words = String::with_capacity(header.len());
    let mut before = ' ';
    for c in header.chars() {
        // dealName is two words.
        if c.is_uppercase() && before.is_lowercase() {
            words.push(' ');
        }
        words.push(c);
        before = c;
    }
    let folded = fold(&words);
    let words = folded.split(|c: char| !c.is_alphanumeric() && !is_mark(c));
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Vowel signs of Devanagari belong to their word.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{0900}'..='\u{097F}')
}

fn targets(kind: TableKind, columns: &[String]) -> Vec<Option<Target>> {
    let mut found = vec![None; columns.len()];
    // The synonyms stand from the surest to the vaguest, so that "name" goes to the column that says it best.
    for (target, known) in synonyms(kind) {
        let free = |column: usize, found: &[Option<Target>]| found[column].is_none();
        for name in names(known) {
            let at =
                (0..columns.len()).find(|column| free(*column, &found) && columns[*column] == name);
            if let Some(at) = at {
                found[at] = Some(*target);
                if !target.takes_several() {
                    break;
                }
            }
        }
    }
    found
}

/// How well a file fits a kind: what is missing weighs most, then its own id and its name, then every known column.
fn score(kind: TableKind, name: &str, columns: &[String], targets: &[Option<Target>]) -> i32 {
    let has = |target: &Target| targets.contains(&Some(*target));
    let missing = Target::needed(kind)
        .iter()
        .filter(|group| !group.iter().any(has))
        .count();
    let (ids, words) = signs(kind);
    let has_own_id = names(ids).any(|id| columns.iter().any(|column| column == id));
    let is_named = names(words).any(|known| name.split(' ').any(|word| word == known));
    let known = targets.iter().flatten().count();
    i32::try_from(known).unwrap_or(i32::MAX) + 6 * i32::from(has_own_id) + 4 * i32::from(is_named)
        - 20 * i32::try_from(missing).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(line: &str) -> Vec<String> {
        line.split(',').map(str::to_owned).collect()
    }

    fn read(name: &str, line: &str) -> (TableKind, Vec<(String, Target)>) {
        let headers = headers(line);
        let proposal = propose(name, &headers, None);
        let named = headers
            .into_iter()
            .zip(proposal.targets)
            .filter_map(|(header, target)| Some((header, target?)))
            .collect();
        (proposal.kind, named)
    }

    fn at(columns: &[(String, Target)], header: &str) -> Option<Target> {
        let column = columns.iter().find(|(name, _)| name == header);
        column.map(|(_, target)| *target)
    }

    #[test]
    fn an_export_of_another_system_is_recognised_by_its_headers() {
        let (kind, columns) = read(
            "ravenstack_accounts.csv",
            "account_id,account_name,industry,country,signup_date,referral_source,plan_tier,seats,is_trial,churn_flag",
        );
        assert_eq!(kind, TableKind::Account);
        assert_eq!(at(&columns, "account_id"), Some(Target::ExternalId));
        assert_eq!(at(&columns, "account_name"), Some(Target::Name));
        assert_eq!(at(&columns, "signup_date"), Some(Target::Since));
        assert_eq!(at(&columns, "churn_flag"), Some(Target::Lost));

        let (kind, columns) = read(
            "ravenstack_subscriptions.csv",
            "subscription_id,account_id,start_date,end_date,plan_tier,seats,mrr_amount,arr_amount,is_trial,\
             upgrade_flag,downgrade_flag,churn_flag,billing_frequency,auto_renew_flag",
        );
        assert_eq!(kind, TableKind::Contract);
        assert_eq!(at(&columns, "account_id"), Some(Target::Account));
        assert_eq!(at(&columns, "subscription_id"), Some(Target::ExternalId));
        assert_eq!(at(&columns, "plan_tier"), Some(Target::Title));
        assert_eq!(at(&columns, "upgrade_flag"), None);

        let (kind, columns) = read(
            "ravenstack_support_tickets.csv",
            "ticket_id,account_id,submitted_at,closed_at,resolution_time_hours,priority,first_response_time_minutes,\
             satisfaction_score,escalation_flag",
        );
        assert_eq!(kind, TableKind::Touch);
        assert_eq!(at(&columns, "submitted_at"), Some(Target::At));
        assert_eq!(at(&columns, "priority"), None, "nobody said it");

        let (kind, columns) = read(
            "ravenstack_churn_events.csv",
            "churn_event_id,account_id,churn_date,reason_code,refund_amount_usd,preceding_upgrade_flag,\
             preceding_downgrade_flag,is_reactivation,feedback_text",
        );
        assert_eq!(kind, TableKind::Ending);
        assert_eq!(at(&columns, "feedback_text"), Some(Target::Words));
        assert_eq!(at(&columns, "is_reactivation"), Some(Target::CameBack));
    }

    #[test]
    fn the_usual_systems_are_recognised() {
        let (kind, columns) = read(
            "hubspot-crm-exports-all-companies.csv",
            "Record ID,Company name,Company owner,Create Date,Phone Number,Industry,Lifecycle Stage,Website URL",
        );
        assert_eq!(kind, TableKind::Account);
        assert_eq!(at(&columns, "Record ID"), Some(Target::ExternalId));
        assert_eq!(at(&columns, "Lifecycle Stage"), Some(Target::Stage));

        let (kind, columns) = read(
            "report1.csv",
            "First Name,Last Name,Title,Account Name,Phone,Email,Mailing City",
        );
        assert_eq!(kind, TableKind::Contact);
        assert_eq!(at(&columns, "Account Name"), Some(Target::Account));
        assert_eq!(at(&columns, "Title"), Some(Target::Role));

        let (kind, columns) = read(
            "people.csv",
            "Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Work",
        );
        assert_eq!(kind, TableKind::Contact);
        assert_eq!(at(&columns, "Person - Email - Work"), Some(Target::Email));
    }

    #[test]
    fn plain_headers_are_understood_in_every_language() {
        let (kind, columns) = read("обещания.csv", "Клиент,Обещание,Срок,Сделано");
        assert_eq!(kind, TableKind::Commitment);
        assert_eq!(at(&columns, "Срок"), Some(Target::Due));

        let (kind, columns) = read("list.csv", "مشتری,قول,سررسید");
        assert_eq!(kind, TableKind::Commitment);
        assert_eq!(at(&columns, "مشتری"), Some(Target::Account));

        let (kind, columns) = read("list.csv", "कंपनी,वचन,मुदत");
        assert_eq!(kind, TableKind::Commitment);
        assert_eq!(at(&columns, "मुदत"), Some(Target::Due));
    }

    #[test]
    fn every_known_header_is_written_as_headers_are_compared() {
        for kind in TableKind::ALL {
            let (ids, words) = signs(*kind);
            let lists = synonyms(*kind).iter().map(|(_, list)| *list);
            for name in lists.chain([ids, words]).flat_map(names) {
                assert_eq!(plain(name), name, "{kind}");
            }
        }
    }

    #[test]
    fn what_somebody_says_a_file_is_decides() {
        let proposal = propose(
            "accounts.csv",
            &headers("name,account,email"),
            Some(TableKind::Contact),
        );
        assert_eq!(proposal.kind, TableKind::Contact);
        assert_eq!(
            proposal.targets,
            [
                Some(Target::Name),
                Some(Target::Account),
                Some(Target::Email)
            ]
        );
    }

    #[test]
    fn a_file_without_known_headers_is_proposed_without_columns() {
        let proposal = propose("x.csv", &headers("foo,bar"), None);
        assert_eq!(proposal.targets, [None, None]);
    }
}
