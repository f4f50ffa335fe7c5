//! The terminal that a command was typed into, on a system that starts programs with windows apart from it.

/// Joins that terminal, so that what a command says is seen. Where there is none, nobody reads it.
#[allow(unsafe_code, reason = "Windows offers this as a C function alone")]
pub(crate) fn attach() {
    use windows_sys::Win32::System::Console::{ATTACH_PARENT_PROCESS, AttachConsole};

    // SAFETY: it takes a number, reads no memory of ours, and only changes where the standard streams lead.
    unsafe {
        AttachConsole(ATTACH_PARENT_PROCESS);
    }
}
