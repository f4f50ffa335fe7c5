//! A call that nobody took, and the key that says it was answered.

use anyhow::{Result, ensure};
use kept_tests::{Kept, Start};
use serde_json::{Value, json};

use crate::tongues::ENGLISH;

#[tokio::test]
async fn a_call_is_missed_and_called_back_by_one_key_each() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    ENGLISH.open_account(&kept).await?;

    kept.keys_pressed();
    kept.press(&["2"])?;
    let missed = say.say(
        "answering-missed",
        &[("count", 1.into()), ("days", 0.into())],
    )?;
    let missed = missed.replace("<missed>", "").replace("</missed>", "");
    kept.see(&missed).await?;
    kept.press(&["3"])?;
    kept.no_longer_see(&missed).await?;
    ensure!(kept.keys_pressed() == 2, "one key each (A1)");

    let touches = kept.events("touch").await?;
    let written: Vec<&Value> = touches
        .iter()
        .filter_map(|event| event.new.as_ref())
        .collect();
    let [first, second] = written[..] else {
        anyhow::bail!("{written:?}");
    };
    assert_eq!(
        (&first["result"], &first["answers_id"]),
        (&json!("missed"), &Value::Null)
    );
    assert_eq!(second["direction"], json!("outbound"));
    assert_eq!(second["answers_id"], first["touch_id"]);
    Ok(())
}
