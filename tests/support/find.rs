//! Finding things the way a person does: by what they are and what they are called.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use fantoccini::Client;
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::Value;
use url::{ParseError, Url};

use crate::{Kept, Role};

/// Something on the page.
pub type Found = Element;

/// A page that has not shown it by now will not, however busy the machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// What can be seen of the things that a selector names. A box that is drawn by its label is there too.
const IN_SIGHT: &str = "return [...document.querySelectorAll(arguments[0])].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0)";

/// The lines of every list in sight, each with the words in it.
const ROWS: &str = "return [...document.querySelectorAll('[role=row]')]
    .filter((one) => one.checkVisibility()).map((one) => one.innerText)";

/// Where WebDriver writes an element's id.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Marks that keep a name's direction and are never drawn.
const UNSEEN: [char; 5] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}'];

impl Kept {
    /// The visible thing with this role and exactly this name, as the web view tells it to a screen reader.
    ///
    /// # Errors
    /// When it does not appear in time; the error holds what is on the page instead.
    pub async fn find(&self, role: Role, name: &str) -> Result<Found> {
        self.until(&format!("a {role:?} called {name:?}"), async || {
            for element in self.in_sight(role).await? {
                if label(self.page(), &element).await? == name {
                    return Ok(Some(element));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Waits until the cursor stands on the thing with this name.
    ///
    /// # Errors
    /// When it does not come there in time.
    pub async fn focused(&self, name: &str) -> Result<Found> {
        self.until(&format!("the cursor on {name:?}"), async || {
            let element = self.page().active_element().await?;
            Ok((label(self.page(), &element).await? == name).then_some(element))
        })
        .await
    }

    /// What the thing under the cursor is called.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn focus_name(&self) -> Result<String> {
        let element = self.page().active_element().await?;
        label(self.page(), &element).await
    }

    /// The lines of every list in sight, each with the words in it.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn rows(&self) -> Result<Vec<String>> {
        let rows = self.page().execute(ROWS, Vec::new()).await?;
        let rows: Vec<String> = serde_json::from_value(rows)?;
        Ok(rows.iter().map(|row| as_drawn(row)).collect())
    }

    /// Waits until one line of a list holds all of these words.
    ///
    /// # Errors
    /// When there is none in time.
    pub async fn row(&self, words: &[&str]) -> Result<()> {
        self.until(&format!("a row with {words:?}"), async || {
            let holds = |row: &String| words.iter().all(|words| row.contains(words));
            Ok(self.rows().await?.iter().any(holds).then_some(()))
        })
        .await
    }

    /// Waits until the cursor stands on a line of a list, and says what is written there.
    ///
    /// # Errors
    /// When it stands elsewhere.
    pub async fn on_row(&self) -> Result<String> {
        const HERE: &str = "const at = document.activeElement;
            return at.role === 'row' ? at.innerText : null";
        self.until("the cursor on a row", async || {
            Ok(self.ask(HERE, Vec::new()).await?.as_str().map(as_drawn))
        })
        .await
    }

    /// Waits until no line of a list holds these words.
    ///
    /// # Errors
    /// When one still does.
    pub async fn no_row(&self, words: &str) -> Result<()> {
        self.until(&format!("no row with {words:?}"), async || {
            let rows = self.rows().await?;
            Ok((!rows.iter().any(|row| row.contains(words))).then_some(()))
        })
        .await
    }

    /// What `script` answers; `arguments[0]` and so on are what it is given.
    ///
    /// # Errors
    /// When the window is gone, or the script throws.
    pub async fn ask(&self, script: &str, given: Vec<Value>) -> Result<Value> {
        Ok(self.page().execute(script, given).await?)
    }

    /// Waits until `words` stand somewhere on the page.
    ///
    /// # Errors
    /// When they do not appear in time.
    pub async fn see(&self, words: &str) -> Result<()> {
        self.until(&format!("the words {words:?}"), async || {
            Ok(self.text().await?.contains(words).then_some(()))
        })
        .await
    }

    /// Waits until `words` stand nowhere on the page.
    ///
    /// # Errors
    /// When they are still there after that time.
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

    /// Waits until the page has all it asked for: no skeleton, nothing being saved, its fonts there, and for a
    /// moment nothing that still changes.
    ///
    /// # Errors
    /// When it is not at rest in time.
    pub async fn settle(&self) -> Result<()> {
        const AT_REST: &str = "return document.fonts.status === 'loaded'
            && document.body.innerText.trim() !== ''
            && document.querySelector('[aria-busy=true], .skeleton') === null
            && document.body.innerHTML";
        /// How many looks in a row have to show the same.
        const LOOKS: u8 = 5;
        let seen = RefCell::new((Value::Null, 0));
        self.until("a page at rest", async || {
            let shown = self.ask(AT_REST, Vec::new()).await?;
            let mut seen = seen.borrow_mut();
            let same = shown != false && shown == seen.0;
            *seen = (shown, if same { seen.1 + 1 } else { 1 });
            Ok((seen.1 >= LOOKS).then_some(()))
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
        text.as_str().map(as_drawn).context("the page has no text")
    }

    /// Everything in sight that can have this role.
    async fn in_sight(&self, role: Role) -> Result<Vec<Element>> {
        let found = self.ask(IN_SIGHT, vec![role.selector().into()]).await?;
        let found = found.as_array().map(Vec::as_slice).unwrap_or_default();
        let ids = found.iter().filter_map(|one| one[ELEMENT].as_str());
        let element =
            |id: &str| Element::from_element_id(self.page().clone(), id.to_owned().into());
        Ok(ids.map(element).collect())
    }

    /// Asks again and again until there is an answer.
    ///
    /// # Errors
    /// When there is none in time: a picture is taken and the page's text is told.
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

/// The text without what is never drawn.
fn as_drawn(text: &str) -> String {
    text.replace(UNSEEN, "")
}

/// The element's name as the web view computes it for assistive technology.
async fn label(page: &Client, element: &Element) -> Result<String> {
    let label = page
        .issue_cmd(ComputedLabel(element.element_id().to_string()))
        .await?;
    Ok(as_drawn(label.as_str().unwrap_or_default().trim()))
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
