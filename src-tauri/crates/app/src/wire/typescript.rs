//! `wire.ts` from the list of commands.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;

use ts_rs::{Config, TS, TypeVisitor};

use super::list::{ChangedEvent, CommandVisitor, each};
use crate::Failure;
use crate::imports::ImportProgress;

/// The text of `wire.ts`: every type that crosses, and the commands with what they take and give.
#[must_use]
pub fn typescript() -> String {
    let mut wire = Wire {
        config: Config::new(),
        seen: HashSet::new(),
        types: BTreeMap::new(),
        commands: String::new(),
    };
    each(&mut wire);
    wire.visit::<ChangedEvent>();
    wire.visit::<ImportProgress>();
    wire.visit::<Failure>();

    let mut text = String::from(
        "// Generated from app/src/wire. Do not edit: UPDATE_WIRE=1 cargo test -p app wire\n\n",
    );
    for declaration in wire.types.values() {
        text.push_str("export ");
        text.push_str(declaration);
        text.push_str("\n\n");
    }
    text.push_str(
        "/** Every command, what it takes and what it answers. */\nexport interface Commands {\n",
    );
    text.push_str(&wire.commands);
    text.push_str("}\n");
    text
}

struct Wire {
    config: Config,
    seen: HashSet<TypeId>,
    types: BTreeMap<String, String>,
    commands: String,
}

impl TypeVisitor for Wire {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            self.types
                .insert(T::ident(&self.config), T::decl(&self.config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl CommandVisitor for Wire {
    fn command<I: TS + 'static, O: TS + 'static>(&mut self, name: &'static str) {
        self.visit::<I>();
        self.visit::<O>();
        let (input, output) = (I::name(&self.config), O::name(&self.config));
        // Writing to a String cannot fail.
        let _ = writeln!(
            self.commands,
            "\t{name}: {{ input: {input}; output: {output} }};"
        );
    }
}
