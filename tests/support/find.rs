//! Finding things the way a person does: by what they are and what they are called.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, Locator};
use url::{ParseError, Url};

use crate::{Kept, Role};

/// Something on the page.
pub type Found = Element;

/// A page that has not shown it by now will not.
const PATIENCE: Duration = Duration::from_secs(10);

impl Kept {
    /// The visible thing with this role and exactly this name, as the web view tells it to a screen reader.
    ///
    /// # Errors
    /// When it does not appear within ten seconds; the error holds what is on the page instead.
    pub async fn find(&self, role: Role, name: &str) -> Result<Found> {
        self.until(&format!("a {role:?} called {name:?}"), async || {
            for element in self.page().find_all(Locator::Css(role.selector())).await? {
                if label(self.page(), &element).await? == name && element.is_displayed().await? {
                    return Ok(Some(element));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Waits until `words` stand somewhere on the page.
    ///
    /// # Errors
    /// When they do not appear within ten seconds.
    pub async fn see(&self, words: &str) -> Result<()> {
        self.until(&format!("the words {words:?}"), async || {
            Ok(self.text().await?.contains(words).then_some(()))
        })
        .await
    }

    /// Waits until `words` stand nowhere on the page.
    ///
    /// # Errors
    /// When they are still there after ten seconds.
    pub async fn no_longer_see(&self, words: &str) -> Result<()> {
        self.until(&format!("a page without the words {words:?}"), async || {
            Ok((!self.text().await?.contains(words)).then_some(()))
        })
        .await
    }

    /// Goes to the room at `path`, as a link would: `"/accounts"`.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn go(&self, path: &str) -> Result<()> {
        self.page()
            .execute("location.hash = arguments[0]", vec![path.into()])
            .await?;
        Ok(())
    }

    /// Waits until the page has all it asked for: no skeleton, nothing being saved, its fonts there.
    ///
    /// # Errors
    /// When something is still missing after ten seconds.
    pub async fn settle(&self) -> Result<()> {
        const IS_SETTLED: &str = "return document.fonts.status === 'loaded'
            && document.body.innerText.trim() !== ''
            && document.querySelector('[aria-busy=true], .skeleton') === null";
        self.until("a page that has settled", async || {
            let settled = self.page().execute(IS_SETTLED, Vec::new()).await?;
            Ok((settled == true).then_some(()))
        })
        .await
    }

    /// Everything that is written on the page, as it looks.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn text(&self) -> Result<String> {
        let text = self
            .page()
            .execute("return document.body.innerText", Vec::new())
            .await?;
        text.as_str()
            .map(str::to_owned)
            .context("the page has no text")
    }

    /// Asks again and again until there is an answer.
    ///
    /// # Errors
    /// When there is none within ten seconds: a picture is taken and the page's text is told.
    pub async fn until<T>(
        &self,
        wanted: &str,
        ask: impl AsyncFn() -> Result<Option<T>>,
    ) -> Result<T> {
        let start = Instant::now();
        loop {
            // An element may vanish between two questions about it; the next round sees the new page.
            let answer = ask().await;
            match answer {
                Ok(Some(found)) => return Ok(found),
                Ok(None) | Err(_) if start.elapsed() < PATIENCE => {
                    tokio::time::sleep(Duration::from_millis(50)).await
                }
                Ok(None) => break,
                Err(error) => return Err(error.context(format!("looking for {wanted}"))),
            }
        }
        let picture = self.picture("failed")?;
        Err(anyhow!(
            "{wanted} did not appear; see {}\non the page:\n{}",
            picture.display(),
            self.text().await?
        ))
    }
}

/// The element's name as the web view computes it for assistive technology.
async fn label(page: &Client, element: &Element) -> Result<String> {
    let label = page
        .issue_cmd(ComputedLabel(element.element_id().to_string()))
        .await?;
    Ok(label.as_str().unwrap_or_default().trim().to_owned())
}

#[derive(Debug)]
struct ComputedLabel(String);

impl WebDriverCompatibleCommand for ComputedLabel {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/element/{}/computedlabel",
            session.unwrap_or_default(),
            self.0
        ))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        (http::Method::GET, None)
    }
}
