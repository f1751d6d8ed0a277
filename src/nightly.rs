//! A whole night: sync, analyse, report.
