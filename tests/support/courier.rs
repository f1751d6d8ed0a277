//! A real Courier: no LIST-STATUS, no mod-sequences, and folders below INBOX with a dot between levels.

use std::fs;

use super::dovecot::PASSWORD;
use super::unpacked::Unpacked;

/// Starts a server with an empty mailbox.
pub fn start() -> Unpacked {
    Unpacked::start("courier", |folder, port| {
        let etc = folder.join("etc/courier");
        fs::create_dir(&etc).unwrap();
        let daemon = "authmodulelist=\"authuserdb\"\nauthmodulelistorig=\"authuserdb\"\ndaemons=2\n\
            authdaemonvar=/run/courier/authdaemon\nDEBUG_LOGIN=0\nDEFAULTOPTIONS=\"\"\nLOGGEROPTS=\"\"\n";
        fs::write(etc.join("authdaemonrc"), daemon).unwrap();
        let at = folder.display();
        fs::write(etc.join("imapd-ssl"), format!("TLS_CERTFILE={at}/server.pem\nTLS_VERIFYPEER=NONE\nIMAP_TLS=1\n"))
            .unwrap();
        format!(
            "mkdir -p $HERE/home/Maildir/cur $HERE/home/Maildir/new $HERE/home/Maildir/tmp /run/courier/authdaemon
             chown -R nobody:nogroup $HERE/home
             printf 'robin\\tuid=%s|gid=%s|home=%s|mail=%s|systempw=%s\\n' $(id -u nobody) $(id -g nobody) \\
                 $HERE/home $HERE/home/Maildir $(openssl passwd -6 '{PASSWORD}') > /etc/courier/userdb
             chmod 600 /etc/courier/userdb
             makeuserdb
             /usr/lib/courier/courier-authlib/authdaemond &
             while ! test -S /run/courier/authdaemon/socket; do sleep 0.1; done
             set -a +u
             . /etc/courier/imapd
             . /etc/courier/imapd-ssl
             couriertcpd -address=127.0.0.1 -maxprocs=10 -maxperip=10 -nodnslookup -noidentlookup {port} \\
                 /usr/bin/couriertls -server -tcpd /usr/lib/courier/courier/imaplogin /usr/bin/imapd Maildir"
        )
    })
}
