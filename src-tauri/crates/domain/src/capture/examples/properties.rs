//! What holds for every line.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::super::{AccountGuess, Reading};
use super::{ACCOUNTS, Town};

/// One town for all lines, for building it takes longer than reading.
fn town() -> &'static Town {
    static TOWN: LazyLock<Town> = LazyLock::new(Town::new);
    &TOWN
}

/// The line without white space and without what was taken out of the words.
fn left(line: &str, reading: &Reading) -> String {
    let units: Vec<u16> = line.encode_utf16().collect();
    let mut left = Vec::new();
    let mut from = 0;
    for span in reading.spans.iter().filter(|span| span.taken) {
        left.extend_from_slice(&units[from..span.start]);
        from = span.end;
    }
    left.extend_from_slice(&units[from..]);
    solid(&String::from_utf16(&left).unwrap())
}

fn solid(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn loses_nothing(line: &str) -> Reading {
    let reading = town().read(line);
    assert_eq!(solid(&reading.words), left(line, &reading), "{line:?}");
    let mut pairs = reading.spans.windows(2);
    assert!(pairs.all(|pair| pair[0].end <= pair[1].start), "{line:?}");
    assert!(
        reading.spans.iter().all(|span| span.start < span.end),
        "{line:?}"
    );
    reading
}

/// Words that lines are made of, so that chance makes phrases.
const PIECES: [&str; 75] = [
    "Acme",
    "Acme:",
    "Ромашка:",
    "سپهر:",
    "सह्याद्री:",
    "North",
    ":",
    ",",
    ".",
    "(",
    ")",
    "-",
    "<",
    "by",
    "on",
    "in",
    "the",
    "end",
    "of",
    "15",
    "June",
    "2026",
    "Q3",
    "15.06",
    "15/06/2026",
    "2026-06-15",
    "next",
    "Friday",
    "week",
    "two",
    "weeks",
    "до",
    "15-го",
    "июня",
    "через",
    "конца",
    "квартала",
    "تا",
    "۲۵",
    "خرداد",
    "هفته",
    "آینده",
    "سه‌ماهه",
    "دوم",
    "१५",
    "जूनपर्यंत",
    "पुढच्या",
    "आठवड्यात",
    "said by",
    "Nina",
    "сказала",
    "Нина",
    "नीनाने",
    "सांगितले",
    "on call",
    "they will",
    "они",
    "آن‌ها",
    "\u{200F}",
    "🚀",
    "remind me",
    "to",
    "at 9",
    "15:30",
    "pm",
    "in two hours",
    "напомни",
    "в 9 утра",
    "یادم بینداز",
    "ساعت ۹",
    "صبح",
    "मला",
    "सकाळी",
    "९ वाजता",
    "आठवण करा",
];

proptest! {
    #[test]
    fn any_text_is_read_without_loss(line in any::<String>()) {
        let reading = loses_nothing(&line);
        prop_assert_eq!(reading, town().read(&line));
    }

    #[test]
    fn any_mixture_of_scripts_and_directions_is_read_without_loss(
        line in "[a-zÀ-ɏа-яء-یअ-ह़-्०-९۰-۹0-9\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{300}-\u{36F} :.,/()<>-]{0,80}"
    ) {
        let reading = loses_nothing(&line);
        prop_assert_eq!(reading, town().read(&line));
    }

    #[test]
    fn any_row_of_phrases_is_read_without_loss(
        pieces in prop::collection::vec((prop::sample::select(&PIECES[..]), prop::sample::select(&["", " ", "  "][..])), 0..14)
    ) {
        let line: String = pieces.iter().flat_map(|(piece, space)| [*piece, *space]).collect();
        let reading = loses_nothing(&line);
        prop_assert_eq!(reading, town().read(&line));
    }

    #[test]
    fn the_words_kept_name_no_other_account(
        account in prop::sample::select(&ACCOUNTS[..13]),
        colon in any::<bool>(),
        pieces in prop::collection::vec(prop::sample::select(&PIECES[11..]), 0..8)
    ) {
        let town = town();
        let line = format!("{account}{} {}", if colon { ":" } else { "" }, pieces.join(" "));
        let first = town.read(&line);
        let again = town.read(&first.words);
        let other = matches!(again.account, AccountGuess::Known(_) | AccountGuess::Several(_)) && again.account != first.account;
        prop_assert!(!other, "{line:?} left {:?}", first.words);
    }
}

#[test]
fn a_line_of_ten_thousand_characters_is_read_whole() {
    for piece in [
        "a ",
        "15 June ",
        "by ",
        "(",
        "Acme ",
        "said by Nina, ",
        "۱۵ خرداد ",
        "1.",
        "\u{202E}",
        "क्‍",
        "они ",
        ":",
        "on call ",
        "त",
        "मे",
        "'",
        ", a ",
        "remind me ",
        "remind me at 9 ",
        "at 9 ",
        "15:30 ",
        ", remind me",
        "मला आठवण करा ",
    ] {
        loses_nothing(&piece.repeat(10_000 / piece.chars().count()));
    }
}
