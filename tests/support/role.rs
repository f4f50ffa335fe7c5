//! What a thing on the screen is to a person who hears it instead of seeing it.

/// A part of the page, by its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Something to press.
    Button,
    /// A box to tick, or a switch.
    Checkbox,
    /// A field with a list to choose from.
    Combobox,
    /// A box above the page that asks for something.
    Dialog,
    /// The name of a part of the page.
    Heading,
    /// Something that leads elsewhere.
    Link,
    /// One of several things that belong together.
    ListItem,
    /// One of the choices of a list.
    Option,
    /// One of several choices of which one holds.
    Radio,
    /// A part of the page with a name of its own.
    Region,
    /// A line of a table or grid.
    Row,
    /// A message that says that something happened.
    Status,
    /// The way to one of several pages in the same place.
    Tab,
    /// A field to write in.
    Textbox,
}

impl Role {
    /// Selects everything that can have this role.
    pub(crate) fn selector(self) -> &'static str {
        match self {
            Self::Button => {
                "button, [role=button], summary, input[type=submit], input[type=button]"
            }
            Self::Checkbox => "input[type=checkbox], [role=checkbox], [role=switch]",
            Self::Combobox => "select, [role=combobox]",
            Self::Dialog => "dialog[open], [role=dialog], [role=alertdialog]",
            Self::Heading => "h1, h2, h3, h4, h5, h6, [role=heading]",
            Self::Link => "a[href], [role=link]",
            Self::ListItem => "li, [role=listitem]",
            Self::Option => "option, [role=option]",
            Self::Radio => "input[type=radio], [role=radio]",
            Self::Region => "section, aside, nav, main, form, [role=region]",
            Self::Row => "tr, [role=row]",
            Self::Status => "output, [role=status], [role=alert]",
            Self::Tab => "[role=tab]",
            Self::Textbox => {
                "textarea, input:not([type]), input[type=text], input[type=search], input[type=email], \
                 input[type=tel], input[type=url], input[type=number], [role=textbox], [role=searchbox]"
            }
        }
    }
}
