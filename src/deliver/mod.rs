//! Brings the night's report to the owner: a letter by SMTP or sendmail, a page in a folder of past nights.
//!
//! Each way is a file. None knows another address than the owner's, which the configuration has checked. A way either takes the
//! whole edition or says in one line why it did not and what helps; the report itself lies in its folder all the while.

mod folder;
#[cfg(feature = "mail")]
mod letter;
#[cfg(feature = "mail")]
mod sendmail;
#[cfg(feature = "mail")]
mod smtp;

use anyhow::Result;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::config::Account;
use crate::config::delivery::Way;

/// One night's report, ready to be carried.
#[derive(Debug)]
pub struct Edition {
    /// The day it is about, where the owner lives.
    pub night: Date,
    /// The moment it was judged by.
    pub as_of: Timestamp,
    /// The night in one sentence.
    pub headline: String,
    /// The page as Markdown.
    pub text: String,
    /// The page as HTML.
    pub html: String,
    /// Writes the page that leads to the nights of a folder, newest first.
    pub index: fn(&Edition, &[Date]) -> String,
    /// The language of the page, as a BCP 47 tag.
    pub language: &'static str,
}

/// Carries the edition to the owner.
///
/// # Errors
/// Why it did not get there, and what helps.
pub fn deliver(way: &Way, accounts: &[Account], edition: &Edition) -> Result<()> {
    match way {
        Way::Folder(folder) => folder::put(folder, edition),
        #[cfg(feature = "mail")]
        Way::Smtp(smtp) => smtp::send(smtp, accounts, &letter::write(&smtp.envelope, edition)?),
        #[cfg(feature = "mail")]
        Way::Sendmail(sendmail) => sendmail::send(sendmail, &letter::write(&sendmail.envelope, edition)?),
        #[cfg(not(feature = "mail"))]
        Way::Smtp(_) | Way::Sendmail(_) => unbuilt(accounts),
    }
}

/// Looks whether the way is open, without sending anything: signs in, finds the program, opens the folder. Returns what is well.
///
/// # Errors
/// What stands in the way, and what helps.
pub fn check(way: &Way, accounts: &[Account]) -> Result<String> {
    match way {
        Way::Folder(folder) => folder::check(folder),
        #[cfg(feature = "mail")]
        Way::Smtp(smtp) => smtp::check(smtp, accounts),
        #[cfg(feature = "mail")]
        Way::Sendmail(sendmail) => sendmail::check(sendmail),
        #[cfg(not(feature = "mail"))]
        Way::Smtp(_) | Way::Sendmail(_) => unbuilt(accounts).map(|()| String::new()),
    }
}

#[cfg(not(feature = "mail"))]
fn unbuilt(_: &[Account]) -> Result<()> {
    anyhow::bail!("this crickets was built without mail: the configuration should have said so")
}
