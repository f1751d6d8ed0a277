//! Every number of the verdict table, under a name that says its unit.

use serde::{Deserialize, Serialize};

/// The owner's policy: `[policy]` in the configuration, with these defaults.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// How long an ask to a new contact stays live.
    pub new_contact_ask_live_days: i64,
    /// How long an ask to an established contact stays live.
    pub established_ask_live_days: i64,
    /// How long a question to the owner stays live.
    pub question_live_days: i64,
    /// How long past its due day a promise stays live.
    pub promise_live_days: i64,
    /// When a promise that names no day counts as due.
    pub undated_promise_days: i64,
    /// Working days after its due day before a promise counts as broken.
    pub promise_grace_working_days: f64,
    /// Established means at least so many direct messages each way …
    pub established_messages: u32,
    /// … on at least so many days …
    pub established_on_days: u32,
    /// … over at least so many days.
    pub established_over_days: i64,
    /// A relation is taken for established when the mail begins less than so many days before the ask.
    pub mail_begins_days: i64,
    /// First step for a new contact, after the first unanswered ask.
    pub new_contact_wait_days: i64,
    /// FinalOutreach for a new contact who is a vip.
    pub new_vip_final_days: i64,
    /// LastChance for a new contact.
    pub new_contact_last_chance_days: i64,
    /// Notes to a new contact, at most.
    pub new_contact_notes: u32,
    /// Notes to a new contact who is a vip, at most.
    pub new_vip_notes: u32,
    /// Grace until enough of their replies have been seen.
    pub default_grace_days: i64,
    /// How many replies are enough.
    pub grace_replies: u32,
    /// Bounds of the grace read from their replies.
    pub grace_min_working_days: f64,
    pub grace_max_working_days: f64,
    /// Between steps of the established ladder, from the owner's last note.
    pub established_step_days: i64,
    /// TryAnotherChannel passes after so many days without a logged touch.
    pub other_channel_days: i64,
    /// LastChance for an established contact.
    pub established_last_chance_days: i64,
    /// Notes to an established contact, at most.
    pub established_notes: u32,
    /// Cancellations in a row that call for a last note (rule P10).
    pub cancellations: u32,
    /// CameBack holds at most so long.
    pub came_back_days: i64,
    /// A sign of life after so much silence is a coming back.
    pub came_back_silence_days: i64,
    /// Away, when the out-of-office names no return date.
    pub away_days: i64,
    /// Working days after the return before the clocks go on.
    pub away_grace_working_days: f64,
    /// BirthdaysOnly: so much silence …
    pub birthdays_silence_days: i64,
    /// … after at least so many notes …
    pub birthdays_notes: u32,
    /// … over at least so many days.
    pub birthdays_over_days: i64,
    /// A birthday is shown so many days before.
    pub birthday_notice_days: i64,
    /// InTouch for so many days after a sign of life.
    pub in_touch_days: i64,
    /// Identical text to so many people within a day is a campaign.
    pub campaign_people: u32,
    /// A direct message has at most so many people in To.
    pub direct_addressees: u32,
    /// Proposals on the first screen, at most.
    pub nightly_cap: u32,
    /// First report on an old mailbox: actions shown, at most.
    pub first_run_actions: u32,
    pub first_run_your_turn: u32,
    pub first_run_final_outreach: u32,
    /// A mailbox not read successfully for so many hours is stale.
    pub stale_hours: i64,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            new_contact_ask_live_days: 60,
            established_ask_live_days: 365,
            question_live_days: 60,
            promise_live_days: 90,
            undated_promise_days: 14,
            promise_grace_working_days: 3.0,
            established_messages: 5,
            established_on_days: 3,
            established_over_days: 30,
            mail_begins_days: 90,
            new_contact_wait_days: 7,
            new_vip_final_days: 14,
            new_contact_last_chance_days: 14,
            new_contact_notes: 2,
            new_vip_notes: 3,
            default_grace_days: 7,
            grace_replies: 5,
            grace_min_working_days: 3.0,
            grace_max_working_days: 15.0,
            established_step_days: 30,
            other_channel_days: 14,
            established_last_chance_days: 30,
            established_notes: 5,
            cancellations: 3,
            came_back_days: 30,
            came_back_silence_days: 180,
            away_days: 14,
            away_grace_working_days: 3.0,
            birthdays_silence_days: 365,
            birthdays_notes: 3,
            birthdays_over_days: 90,
            birthday_notice_days: 3,
            in_touch_days: 180,
            campaign_people: 5,
            direct_addressees: 4,
            nightly_cap: 10,
            first_run_actions: 10,
            first_run_your_turn: 3,
            first_run_final_outreach: 3,
            stale_hours: 48,
        }
    }
}
