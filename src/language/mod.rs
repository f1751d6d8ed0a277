//! Words per language: reply prefixes, attributions, valedictions, cues, weekdays.
