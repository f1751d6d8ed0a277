//! OAuth 2.0 (RFC 6749): the owner signs in once with a browser, and every night a kept refresh token is exchanged for an
//! access token, which the mail server takes in place of a password.
//!
//! [`device`] is for providers that show a code to type in elsewhere (RFC 8628, Microsoft), [`loopback`] for those that send
//! the browser back to this machine (RFC 8252, Google). [`token`] speaks to the token endpoint, [`http`] to the network.
//! Nothing is kept here: refresh tokens come from and go to the caller.

mod device;
pub mod endpoint;
mod http;
mod loopback;
mod token;

use std::time::Duration;

use super::{Error, Secret};
use endpoint::{Endpoints, Flow};

/// Whether this program was built with the feature `oauth`.
pub const IS_BUILT_IN: bool = cfg!(feature = "oauth");

/// How to build it in, for messages.
pub const HOW_TO_BUILD_IN: &str =
    "this crickets was built without OAuth: build it with cargo install --path . --features oauth";

/// Who asks for tokens, and where.
#[derive(Debug)]
pub struct Client {
    /// The account's name, for messages to the owner.
    pub account: String,
    /// The address the owner signs in with, as a hint for the provider.
    pub user: String,
    pub client_id: String,
    pub client_secret: Option<Secret>,
    pub scopes: Vec<String>,
    pub endpoints: Endpoints,
}

/// What a token endpoint gives.
pub struct Grant {
    pub access_token: Secret,
    /// The one to use from now on; `None` where the old one stays good.
    pub refresh_token: Option<Secret>,
}

/// The owner, in front of the screen.
pub trait Front {
    /// Shows what to do.
    fn tell(&mut self, text: &str);

    /// Lets time pass.
    fn wait(&mut self, time: Duration);
}

/// Lets the owner sign in, and returns the refresh token.
///
/// # Errors
/// [`Error::Auth`] when the owner or the provider declines, or nobody answers in time; [`Error::Setting`] when the provider
/// does not accept the client.
pub fn sign_on(client: &Client, front: &mut dyn Front) -> Result<Secret, Error> {
    let grant = match &client.endpoints.flow {
        Flow::Device(endpoint) => device::sign_on(client, endpoint, front)?,
        Flow::Loopback(endpoint) => loopback::sign_on(client, endpoint, front)?,
    };
    grant.refresh_token.ok_or_else(|| {
        Error::Setting(format!(
            "the provider of account {:?} gave no refresh token: add the scope that asks for one, often offline_access",
            client.account
        ))
    })
}

/// Exchanges the refresh token for an access token.
///
/// # Errors
/// [`Error::Auth`] when the refresh token is no longer good.
pub fn refresh(client: &Client, refresh_token: &Secret) -> Result<Grant, Error> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", refresh_token.as_str())];
    token::request(client, &form)?.map_err(|complaint| complaint.into_error(client))
}
