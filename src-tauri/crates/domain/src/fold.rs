//! The form in which text is searched and compared: two spellings that a reader takes for the same word fold to one.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// First digits of the decimal scripts that people type; each is followed by its other nine.
const ZEROES: [char; 13] = [
    '٠', '۰', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '០',
];

/// The folded form of `text`: compatibility forms resolved, lower case, Latin without diacritics, ё as е,
/// Persian ye and kaf for the Arabic ones, digits in ASCII, ZWNJ as a space. Marks that only steer
/// layout and Arabic vowel marks are left out; Devanagari vowel signs stay, for they are letters.
///
/// Folding what is already folded changes nothing.
#[must_use]
pub fn fold(text: &str) -> String {
    plain(text).unwrap_or_else(|| by_the_rules(text))
}

/// Folds text letter by letter, where it is made of letters that say the same whatever stands beside them: so are most
/// names and sentences in the scripts of Kept's languages. None for any other text.
fn plain(text: &str) -> Option<String> {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\0'..='\x7F' => folded.push(c.to_ascii_lowercase()),
            'а'..='я' => folded.push(c),
            'А'..='Я' => folded.extend(c.to_lowercase()),
            'ё' | 'Ё' => folded.push('е'),
            // Not ye with hamza: its ye is written as Persian writes it, and then they are two letters.
            'ء'..='إ' | 'ا'..='غ' | 'ف'..='ق' | 'ل'..='و' => folded.push(c),
            'پ' | 'چ' | 'ژ' | 'ک' | 'گ' | 'ی' => folded.push(c),
            'ي' | 'ى' | 'ك' | '\u{200C}' | '۰'..='۹' | '०'..='९' => push(&mut folded, c),
            // Not the letters that are written with a dot below, nor the dot.
            'ँ'..='ः' | 'अ'..='न' | 'प'..='र' | 'ल' | 'ळ' | 'व'..='ह' | 'ा'..='्' => {
                folded.push(c)
            }
            _ => return None,
        }
    }
    Some(folded)
}

fn by_the_rules(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut base = ' ';
    // Lower case may bring marks of its own ('İ'), so the marks are looked at after it.
    for c in text.nfkd().flat_map(char::to_lowercase).nfkd() {
        if is_combining_mark(c) {
            if drops_mark(base, c) {
                continue;
            }
        } else {
            base = c;
        }
        push(&mut folded, c);
    }
    folded.nfc().collect()
}

/// Whether `mark` on `base` says nothing to a search.
fn drops_mark(base: char, mark: char) -> bool {
    match mark {
        // Vowel marks of Arabic script, which hardly anyone types; madda and hamza stay.
        '\u{064B}'..='\u{0652}' | '\u{0670}' => true,
        '\u{0300}'..='\u{036F}' => {
            // A letter that is spelled out in ASCII takes no mark along either: Ǽ is ae.
            base.is_ascii_alphabetic()
                || matches!(base, 'ı' | 'ß' | 'æ' | 'œ' | 'ø' | 'ł' | 'đ')
                || (base == 'е' && mark == '\u{0308}')
        }
        _ => false,
    }
}

fn push(folded: &mut String, c: char) {
    match c {
        'ي' | 'ى' => folded.push('ی'),
        'ك' => folded.push('ک'),
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'ø' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' => folded.push('d'),
        'ı' => folded.push('i'),
        '’' => folded.push('\''),
        '\u{200C}' => folded.push(' '),
        // Tatweel, the joiner, direction marks, soft hyphen, byte order mark: layout, not letters.
        '\u{0640}' | '\u{200B}' | '\u{200D}'..='\u{200F}' | '\u{00AD}' | '\u{FEFF}' => {}
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
        c => folded.push(digit(c).unwrap_or(c)),
    }
}

/// The ASCII digit for a decimal digit of another script.
fn digit(c: char) -> Option<char> {
    ZEROES.iter().find_map(|zero| {
        let value = (c as u32).checked_sub(*zero as u32)?;
        char::from_digit(value, 10)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_usual_is_folded_letter_by_letter() {
        for text in [
            "Acme, Inc.",
            "Ёлка к празднику",
            "درمانگاه سپيدار ۱۲",
            "संजीवनी दवाखाना",
        ] {
            assert_eq!(plain(text), Some(by_the_rules(text)), "{text}");
        }
        for text in ["Łódź", "رئيس", "सड़क", "Cafe\u{301}"] {
            assert_eq!(plain(text), None, "{text}");
        }
    }

    #[test]
    fn latin_loses_its_diacritics_and_its_case() {
        assert_eq!(
            fold("Café ÅNGSTRÖM Łódź İstanbul ISPARTA"),
            "cafe angstrom lodz istanbul isparta"
        );
        assert_eq!(fold("Straße Ærø Œuvre Đorđe"), "strasse aero oeuvre dorde");
        assert_eq!(fold("Ǽ Ǿ"), "ae o", "with a mark as well");
        assert_eq!(fold("ﬁne Ｆｕｌｌ ①"), "fine full 1");
        assert_eq!(
            fold("Cafe\u{301}"),
            fold("Café"),
            "composed and decomposed are one"
        );
    }

    #[test]
    fn russian_yo_is_ye_and_short_i_stays() {
        assert_eq!(fold("Ёлка ПЁТР Йод"), "елка петр йод");
    }

    #[test]
    fn persian_letters_digits_and_joints_are_one() {
        assert_eq!(fold("كتابي"), "کتابی");
        assert_eq!(fold("می\u{200C}رود"), "می رود");
        assert_eq!(fold("۱۴۰۵ ٣٤"), "1405 34");
        assert_eq!(fold("مُحَمَّد"), "محمد");
        assert_eq!(
            fold("آینده"),
            "آینده",
            "alef with madda is a letter of its own"
        );
    }

    #[test]
    fn devanagari_keeps_its_vowel_signs() {
        assert_eq!(fold("पुढच्या आठवड्यात १५"), "पुढच्या आठवड्यात 15");
        assert_ne!(fold("की"), fold("कि"));
        assert_eq!(
            fold("र\u{94D}\u{200D}य"),
            fold("र\u{94D}य"),
            "the joiner is layout"
        );
    }

    #[test]
    fn direction_marks_are_not_text() {
        assert_eq!(fold("\u{202B}Acme\u{200F}\u{202C}"), "acme");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
        }

        #[test]
        fn letter_by_letter_is_as_by_the_rules(text in "[ -~А-яЁё\u{0621}-\u{064A}پچژکگی\u{0901}-\u{094D}۰-۹०-९\u{200C}]{0,12}") {
            if let Some(folded) = plain(&text) {
                prop_assert_eq!(folded, by_the_rules(&text));
            }
        }
    }
}
