//! Opens the database, or makes it: private to the owner, crash-safe, of the schema this program knows.

use std::fs::{self, OpenOptions, Permissions};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use super::{Store, explain, lists};

/// Each raises the schema's version (`user_version`) by one.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_ground.sql"),
    include_str!("migrations/0002_traces.sql"),
    include_str!("migrations/0003_deliveries.sql"),
    include_str!("migrations/0004_lists.sql"),
    include_str!("migrations/0005_email_ids.sql"),
    include_str!("migrations/0006_gist_in_bytes.sql"),
    include_str!("migrations/0007_lists_of_old_mail.sql"),
    include_str!("migrations/0008_identities.sql"),
];

/// Bytes of a page. Letters take several kilobytes each: on pages of the usual four, a first run goes to the disk eight times
/// as often, which is a twentieth of what it costs.
const PAGE_BYTES: u32 = 32 * 1024;

/// How long a connection waits for another one's commit.
const BUSY: Duration = Duration::from_secs(10);

impl Store {
    /// Opens the database for reading and writing; makes it where there is none, and brings an older one up to date after
    /// a backup beside it.
    ///
    /// # Errors
    /// When the file cannot be made or read, is no database, or was written by a newer version of the program.
    pub fn open(path: &Path) -> Result<Self> {
        make_private(path)?;
        Self::open_to_write(path).map_err(|error| explain(path, error))
    }

    fn open_to_write(path: &Path) -> Result<Self> {
        let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        // Counts for a database that is made here; another one keeps its own.
        connection.pragma_update(None, "page_size", PAGE_BYTES)?;
        let journal: String = connection
            .query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))
            .with_context(|| format!("write to the database {}", path.display()))?;
        if !journal.eq_ignore_ascii_case("wal") {
            bail!("{}: SQLite cannot keep a write-ahead log there: put the database on a local disk", path.display());
        }
        // A transaction that began with reading could not wait for another writer: every one takes its place at once.
        connection.set_transaction_behavior(TransactionBehavior::Immediate);
        connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;")?;
        migrate(&mut connection, path)?;
        Ok(Self { connection })
    }

    /// Opens a second connection that only reads, for use beside the one that writes.
    ///
    /// # Errors
    /// When the database is not there or cannot be read.
    pub fn open_to_read(path: &Path) -> Result<Self> {
        let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(Self { connection })
    }

    /// Until what is returned is dropped, all queries see the database as it is now, whatever other connections write; and the
    /// file is locked once for all of them.
    ///
    /// # Errors
    /// When the database cannot be used.
    pub fn at_one_moment(&self) -> Result<Moment<'_>> {
        Ok(Moment { _reading: Transaction::new_unchecked(&self.connection, TransactionBehavior::Deferred)? })
    }

    /// Gives back the memory that held what was read; it is read again where it is needed again.
    ///
    /// # Errors
    /// When the database cannot be used.
    pub fn forget_pages(&self) -> Result<()> {
        Ok(self.connection.execute_batch("PRAGMA shrink_memory")?)
    }
}

/// While it lives, the database is read as it was when it was [taken](Store::at_one_moment).
#[derive(Debug)]
#[must_use]
pub struct Moment<'a> {
    _reading: Transaction<'a>,
}

fn connect(path: &Path, access: OpenFlags) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .with_context(|| format!("open the database {}", path.display()))?;
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Makes the file 0600 and the folders it needs 0700, whatever the umask says. SQLite gives its journal the file's mode.
fn make_private(path: &Path) -> Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists()) {
        fs::create_dir_all(folder).with_context(|| format!("make the folder {}", folder.display()))?;
        fs::set_permissions(folder, Permissions::from_mode(0o700))?;
    }
    let file = OpenOptions::new().create(true).append(true).mode(0o600).open(path);
    let file = file.with_context(|| format!("open the database {}", path.display()))?;
    if file.metadata()?.permissions().mode() & 0o077 != 0 {
        file.set_permissions(Permissions::from_mode(0o600))
            .with_context(|| format!("make {} readable by its owner alone", path.display()))?;
    }
    Ok(())
}

fn migrate(connection: &mut Connection, path: &Path) -> Result<()> {
    let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let version = version as usize;
    if version > MIGRATIONS.len() {
        bail!(
            "{} was written by a newer version of crickets (schema {version}, known here: {}): upgrade crickets, or name another file with --database",
            path.display(),
            MIGRATIONS.len()
        );
    }
    if version == MIGRATIONS.len() {
        return Ok(());
    }
    if version > 0 {
        let backup = backup_path(path, version);
        // A backup that is there already was made before an attempt at this same migration.
        if !backup.exists() {
            let target = backup.to_str().context("the database's path is not UTF-8")?;
            connection.execute("VACUUM INTO ?1", [target]).context("back the database up before migrating it")?;
            fs::set_permissions(&backup, Permissions::from_mode(0o600))?;
        }
    }
    lists::teach(connection)?;
    for (from, sql) in MIGRATIONS.iter().enumerate().skip(version) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(sql).with_context(|| format!("migrate the database to schema {}", from + 1))?;
        transaction.pragma_update(None, "user_version", (from + 1) as u32)?;
        transaction.commit()?;
    }
    Ok(())
}

fn backup_path(path: &Path, version: usize) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".schema-{version}.bak"));
    PathBuf::from(name)
}
