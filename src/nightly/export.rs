//! Writes the tables, and what describes them, into a folder.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::Night;
use super::output::{Replacement, make_folder};
use crate::report::tables::{SHAPES, Shape, TABLES, package};

impl Night<'_> {
    /// Writes every table in these shapes into `folder` and returns the files, the description first. Nothing is recorded: the
    /// next report is compared with the last report.
    ///
    /// # Errors
    /// When there is no such shape, or a file cannot be written; what was there before is then all still there.
    pub fn export(&self, shapes: &[String], folder: &Path) -> Result<Vec<PathBuf>> {
        let named = |name: &String| {
            SHAPES.iter().find(|shape| shape.name == name).with_context(|| {
                let names: Vec<&str> = SHAPES.iter().map(|shape| shape.name).collect();
                format!("no table is written as {name:?}: use {}", names.join(", "))
            })
        };
        let shapes: Vec<&Shape> = shapes.iter().map(named).collect::<Result<_>>()?;
        let (_, analysis) = self.analyze()?;
        make_folder(folder)?;
        let (mut files, mut replacement) = (Vec::new(), Replacement::default());
        let description = folder.join(package::FILE_NAME);
        let written = replacement.write(&description, |file| package::write(&analysis, &shapes, file));
        written.with_context(|| format!("write {}", description.display()))?;
        files.push(description);
        for (shape, table) in shapes.iter().flat_map(|shape| TABLES.iter().map(move |table| (shape, table))) {
            let path = folder.join(table.file_name(shape));
            let written = replacement.write(&path, |file| table.write(&analysis, shape, file));
            written.with_context(|| format!("write the table {}", path.display()))?;
            files.push(path);
        }
        replacement.publish().with_context(|| format!("put the tables in place in {}", folder.display()))?;
        tracing::debug!(files = files.len(), "exported");
        Ok(files)
    }
}
