//! Bytes into [`Message`](super::Message) and [`Body`](super::Body).
