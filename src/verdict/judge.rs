//! Decides the verdict of one relation.
