//! One HTTPS request: a form is posted, an answer of bounded size comes back. No redirect is followed.

use super::endpoint::Endpoint;
use crate::source::{Error, Secret};

/// What a server answered.
pub struct Reply {
    pub status: u16,
    pub body: Secret,
}

/// Posts a form.
#[cfg(feature = "oauth")]
pub fn post(endpoint: &Endpoint, form: &[(&str, &str)]) -> Result<Reply, Error> {
    use ureq::tls::{RootCerts, TlsConfig, TlsProvider};

    /// From the name's resolution to the end of the answer.
    const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);
    /// Longer answers are no token.
    const LIMIT: u64 = 64 * 1024;

    let tls = TlsConfig::builder().provider(TlsProvider::NativeTls).root_certs(RootCerts::PlatformVerifier).build();
    let proxy = if endpoint.is_loopback() { None } else { ureq::Proxy::try_from_env() };
    let config = ureq::Agent::config_builder()
        .tls_config(tls)
        .proxy(proxy)
        .https_only(!endpoint.is_loopback())
        .timeout_global(Some(PATIENCE))
        .max_redirects(0)
        .http_status_as_error(false)
        .build();
    let failed = |error: ureq::Error| Error::Transient(format!("{}: {error}", endpoint.as_str()));
    let request = ureq::Agent::new_with_config(config).post(endpoint.as_str()).header("accept", "application/json");
    let mut response = request.send_form(form.iter().copied()).map_err(failed)?;
    let status = response.status().as_u16();
    let body = response.body_mut().with_config().limit(LIMIT).read_to_string().map_err(failed)?;
    Ok(Reply { status, body: Secret::new(body) })
}

/// Refuses: there is nothing to post with.
#[cfg(not(feature = "oauth"))]
pub fn post(_: &Endpoint, _: &[(&str, &str)]) -> Result<Reply, Error> {
    Err(Error::Setting(super::HOW_TO_BUILD_IN.to_owned()))
}
