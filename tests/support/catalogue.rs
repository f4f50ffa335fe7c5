//! What Kept says in each of its languages, from the same catalogues that the window reads.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// The sentences of one language.
pub struct Catalogue {
    code: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// The catalogue of `"en"`, `"ru"`, `"fa"` or `"mr"`.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    pub fn of(code: &'static str) -> Result<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/locales");
        let text = fs::read_to_string(folder.join(format!("{code}.ftl")))?;
        let resource = FluentResource::try_new(text)
            .map_err(|(_, faults)| anyhow!("{code}.ftl: {faults:?}"))?;
        let mut bundle = FluentBundle::new(vec![code.parse()?]);
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource)
            .map_err(|faults| anyhow!("{code}.ftl: {faults:?}"))?;
        Ok(Self { code, bundle })
    }

    /// The message `id` as it stands on the screen, in the digits of the language.
    ///
    /// # Errors
    /// When the catalogue lacks it, or an argument of it.
    pub fn say(&self, id: &str, given: &[(&str, FluentValue<'_>)]) -> Result<String> {
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| message.value());
        let pattern = pattern.with_context(|| format!("no message {id} in {}", self.code))?;
        let given: FluentArgs<'_> = given.iter().cloned().collect();
        let mut faults = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&given), &mut faults);
        if !faults.is_empty() {
            return Err(anyhow!("{id} in {}: {faults:?}", self.code));
        }
        Ok(self.digits(&said))
    }

    /// The same text with the digits of the language in place of the Latin ones.
    #[must_use]
    pub fn digits(&self, text: &str) -> String {
        let zero = match self.code {
            "fa" => '۰',
            "mr" => '०',
            _ => return text.to_owned(),
        };
        let own = |digit: char| {
            digit
                .to_digit(10)
                .and_then(|value| char::from_u32(u32::from(zero) + value))
        };
        text.chars().map(|one| own(one).unwrap_or(one)).collect()
    }
}
