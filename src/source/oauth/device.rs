//! The device flow (RFC 8628): the owner types a short code into a page on any device, and we ask until that is done.

use std::time::Duration;

use serde::Deserialize;

use super::endpoint::Endpoint;
use super::token::{self, Complaint, shown};
use super::{Client, Front, Grant};
use crate::source::{Error, Secret};

/// How often we ask where the server does not say (RFC 8628 §3.2).
const INTERVAL: u64 = 5;
/// How much less often after `slow_down` (RFC 8628 §3.5).
const SLOWER: u64 = 5;
/// Nobody is waited for longer than this, whatever the server says.
const LONGEST: u64 = 3600;

#[derive(Deserialize)]
struct Invitation {
    device_code: String,
    user_code: String,
    #[serde(alias = "verification_url")]
    verification_uri: String,
    expires_in: u64,
    interval: Option<u64>,
}

/// Lets the owner sign in.
pub fn sign_on(client: &Client, endpoint: &Endpoint, front: &mut dyn Front) -> Result<Grant, Error> {
    let scopes = client.scopes.join(" ");
    let invitation: Result<Invitation, Complaint> = token::ask(client, endpoint, &[("scope", &scopes)])?;
    let invitation = invitation.map_err(|complaint| complaint.into_error(client))?;
    let device_code = Secret::new(invitation.device_code);
    front.tell(&format!(
        "Open {} on any device, sign in as {}, and enter the code {}",
        shown(&invitation.verification_uri),
        client.user,
        shown(&invitation.user_code)
    ));
    let form = [("grant_type", "urn:ietf:params:oauth:grant-type:device_code"), ("device_code", device_code.as_str())];
    let patience = invitation.expires_in.min(LONGEST);
    let mut interval = invitation.interval.unwrap_or(INTERVAL).max(1);
    let mut waited = 0;
    while waited < patience {
        front.wait(Duration::from_secs(interval));
        waited = waited.saturating_add(interval);
        match token::request(client, &form)? {
            Ok(grant) => return Ok(grant),
            Err(complaint) if complaint.error == "authorization_pending" => {}
            Err(complaint) if complaint.error == "slow_down" => interval = interval.saturating_add(SLOWER),
            Err(complaint) => return Err(complaint.into_error(client)),
        }
    }
    let account = &client.account;
    Err(Error::Auth(format!("nobody signed in to account {account:?} in time: run crickets login {account} again")))
}
