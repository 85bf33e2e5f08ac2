//! Writing results: whole or not at all.
//!
//! Everything is first written next to its destination under another name. Only when all of it is on
//! disk are the files renamed into place, so a failure leaves what was there before untouched.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Where bytes go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Stdout,
    Stderr,
    File(PathBuf),
}

impl Target {
    /// A file name from the command line.
    pub fn named(path: &Path) -> Self {
        if path.as_os_str() == "-" { Self::Stdout } else { Self::File(path.to_owned()) }
    }

    pub fn describe(&self) -> String {
        match self {
            Self::Stdout => "standard output".into(),
            Self::Stderr => "standard error".into(),
            Self::File(path) => path.display().to_string(),
        }
    }
}

/// Bytes that are ready to go to their target.
pub struct Staged<'a> {
    target: Target,
    bytes: &'a [u8],
    /// Written next to the destination: (temporary name, destination).
    waiting: Option<(PathBuf, PathBuf)>,
}

impl<'a> Staged<'a> {
    /// Writes a regular file under a temporary name. Streams, and devices and pipes that have a name,
    /// are written when committed.
    pub fn new(target: Target, bytes: &'a [u8]) -> io::Result<Self> {
        let mut out = Self { target, bytes, waiting: None };
        let Target::File(path) = &out.target else { return Ok(out) };
        // A link stays a link: what it points to is replaced.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.clone());
        match fs::metadata(&path) {
            Ok(about) if about.is_dir() => {
                return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
            }
            Ok(about) if !about.is_file() => return Ok(out),
            Ok(about) if about.permissions().readonly() => {
                return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is read-only"));
            }
            _ => {}
        }
        let (temporary, mut file) = create_beside(&path)?;
        out.waiting = Some((temporary, path));
        file.write_all(out.bytes)?;
        file.flush()?;
        Ok(out)
    }

    pub fn commit(mut self) -> io::Result<()> {
        if let Some((temporary, path)) = &self.waiting {
            fs::rename(temporary, path)?;
            self.waiting = None;
            return Ok(());
        }
        match &self.target {
            Target::Stdout => write_stream(&mut io::stdout().lock(), self.bytes),
            Target::Stderr => write_stream(&mut io::stderr().lock(), self.bytes),
            Target::File(path) => OpenOptions::new().write(true).open(path)?.write_all(self.bytes),
        }
    }
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        if let Some((temporary, _)) = &self.waiting {
            // Nothing better can be done about a temporary file that does not go away.
            let _ = fs::remove_file(temporary);
        }
    }
}

fn write_stream(stream: &mut dyn Write, bytes: &[u8]) -> io::Result<()> {
    stream.write_all(bytes)?;
    stream.flush()
}

fn create_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    let name = path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "it has no file name"))?;
    let mut attempt = 0;
    loop {
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{}-{attempt}.tmp", std::process::id()));
        let temporary = path.with_file_name(hidden);
        match OpenOptions::new().write(true).create_new(true).open(&temporary) {
            Ok(file) => return Ok((temporary, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < 100 => attempt += 1,
            Err(error) => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("retrograd-output-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        path
    }

    #[test]
    fn nothing_changes_before_the_commit_and_no_temporary_file_stays() {
        let folder = folder("commit");
        let path = folder.join("a.bc");
        fs::write(&path, "old").unwrap();
        let staged = Staged::new(Target::File(path.clone()), b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"old");
        drop(staged);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        Staged::new(Target::File(path.clone()), b"new").unwrap().commit().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn folders_are_refused_and_devices_are_not_replaced() {
        let folder = folder("device");
        assert!(Staged::new(Target::File(folder.clone()), b"x").is_err());
        assert!(Staged::new(Target::File(folder.join("no/such/place")), b"x").is_err());
        Staged::new(Target::File("/dev/null".into()), b"x").unwrap().commit().unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
        fs::remove_dir_all(folder).unwrap();
    }
}
