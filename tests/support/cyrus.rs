//! A real Cyrus: mod-sequences and QRESYNC, other words and other habits than Dovecot's.

use std::fs;
use std::path::Path;

use super::dovecot::PASSWORD;
use super::unpacked::Unpacked;

/// Starts a server with an empty mailbox.
pub fn start() -> Unpacked {
    Unpacked::start("cyrus", |folder, port| {
        fs::write(folder.join("imapd.conf"), configuration(folder)).unwrap();
        let services = format!(
            "START {{\n}}\nSERVICES {{\n  imaps cmd=\"imapd -C {at}/imapd.conf -s\" listen=\"127.0.0.1:{port}\" prefork=0\n}}\n\
             EVENTS {{\n}}\n",
            at = folder.display()
        );
        fs::write(folder.join("cyrus.conf"), services).unwrap();
        format!(
            "mkdir $HERE/conf $HERE/spool
             printf %s '{PASSWORD}' | saslpasswd2 -p -c -f $HERE/sasldb2 -u localhost robin
             chown -R nobody:nogroup $HERE
             /usr/lib/cyrus/bin/master -D -C $HERE/imapd.conf -M $HERE/cyrus.conf -p $HERE/pid"
        )
    })
}

fn configuration(folder: &Path) -> String {
    let at = folder.display();
    format!(
        "configdirectory: {at}/conf
partition-default: {at}/spool
defaultpartition: default
servername: localhost
cyrus_user: nobody
cyrus_group: nogroup
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: {at}/sasldb2
sasl_mech_list: PLAIN LOGIN
allowplaintext: no
tls_server_cert: {at}/server.crt
tls_server_key: {at}/server.key
autocreate_quota: 0
unixhierarchysep: yes
altnamespace: yes
"
    )
}
