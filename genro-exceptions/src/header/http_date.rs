//! The format of dates in HTTP.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A whole second, displayed as an IMF-fixdate: `Sun, 06 Nov 1994 08:49:37 GMT`.
///
/// The format has four digits for the year: a time before the year 0 or after 9999 becomes the first or last second in it.
///
/// **Source**: [RFC 9110, section 5.6.7](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct HttpDate {
    /// Seconds since the beginning of 1970, within `FIRST..=LAST`.
    seconds: i64,
}

const SECONDS_A_DAY: i64 = 86_400;
/// The beginning of the year 0.
const FIRST: i64 = -62_167_219_200;
/// The end of the year 9999.
const LAST: i64 = 253_402_300_799;

impl HttpDate {
    /// `time` without its fraction of a second.
    pub(crate) fn at(time: SystemTime) -> Self {
        match time.duration_since(UNIX_EPOCH) {
            Ok(since) => Self::of(seconds(since)),
            Err(error) => {
                let before = error.duration();
                Self::of(-seconds(before) - i64::from(before.subsec_nanos() > 0))
            }
        }
    }

    /// `time`, rounded up to a whole second.
    pub(crate) fn not_before(time: SystemTime) -> Self {
        let second = Self::at(time);
        match time.duration_since(UNIX_EPOCH) {
            Ok(since) if since.subsec_nanos() == 0 => second,
            Err(error) if error.duration().subsec_nanos() == 0 => second,
            _ => Self::of(second.seconds + 1),
        }
    }

    /// Reads a date in one of the three formats: an IMF-fixdate, or one of the two that are obsolete. The day of the week is
    /// not compared with the date.
    #[cfg(any(feature = "json", feature = "tonic-types"))]
    pub(crate) fn parse(text: &str, now: SystemTime) -> Option<Self> {
        let words: Vec<&str> = text.split_ascii_whitespace().collect();
        match *words.as_slice() {
            [weekday, day, month, year, time, "GMT"] if weekday.ends_with(',') => {
                Self::of_parts(number(day, 2)?, month, number(year, 4)?, time)
            }
            // `Sunday, 06-Nov-94 08:49:37 GMT`
            [weekday, date, time, "GMT"] if weekday.ends_with(',') => {
                let (day, rest) = date.split_once('-')?;
                let (month, year) = rest.split_once('-')?;
                Self::of_parts(number(day, 2)?, month, full_year(number(year, 2)?, now), time)
            }
            // `Sun Nov  6 08:49:37 1994`
            [_, month, day, time, year] => {
                Self::of_parts(number(day, day.len().min(2))?, month, number(year, 4)?, time)
            }
            _ => None,
        }
    }

    #[cfg(any(feature = "json", feature = "tonic-types"))]
    fn of_parts(day: i64, month: &str, year: i64, time: &str) -> Option<Self> {
        let mut time = time.split(':').map(|part| number(part, 2));
        let (hour, minute, second) = (time.next()??, time.next()??, time.next()??);
        let is_time = time.next().is_none()
            && (0..24).contains(&hour)
            && (0..60).contains(&minute)
            && (0..=60).contains(&second);
        let days = days(year, month, day).filter(|_| is_time)?;
        Some(Self::of(days * SECONDS_A_DAY + hour * 3_600 + minute * 60 + second))
    }

    /// The time from another one until this one; none if it is past.
    #[cfg(any(feature = "json", feature = "tonic-types"))]
    pub(crate) fn after(self, now: SystemTime) -> Duration {
        self.time().duration_since(now).unwrap_or_default()
    }

    /// Returns the time.
    #[cfg(any(feature = "json", feature = "tonic-types"))]
    pub(crate) fn time(self) -> SystemTime {
        let since = Duration::from_secs(self.seconds.unsigned_abs());
        // Some systems have no times before 1601.
        let time = if self.seconds < 0 {
            UNIX_EPOCH.checked_sub(since)
        } else {
            UNIX_EPOCH.checked_add(since)
        };
        time.unwrap_or(UNIX_EPOCH)
    }

    fn of(seconds: i64) -> Self {
        Self { seconds: seconds.clamp(FIRST, LAST) }
    }
}

fn seconds(duration: Duration) -> i64 {
    // Beyond the year 9999 either way.
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX - 1)
}

impl fmt::Display for HttpDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        let days = self.seconds.div_euclid(SECONDS_A_DAY);
        let second = self.seconds.rem_euclid(SECONDS_A_DAY);
        let (year, month, day) = calendar(days);
        // The first of January 1970 was a Thursday.
        let weekday = usize::try_from(days.rem_euclid(7)).unwrap_or(0);
        write!(
            f,
            "{}, {day:02} {month} {year:04} {:02}:{:02}:{:02} GMT",
            WEEKDAYS[weekday],
            second / 3_600,
            second / 60 % 60,
            second % 60,
        )
    }
}

// The years start in March here, so that the leap day is the last day of a year. Each month has the index of its first day.
const MONTHS: [(&str, i64); 12] = [
    ("Mar", 0),
    ("Apr", 31),
    ("May", 61),
    ("Jun", 92),
    ("Jul", 122),
    ("Aug", 153),
    ("Sep", 184),
    ("Oct", 214),
    ("Nov", 245),
    ("Dec", 275),
    ("Jan", 306),
    ("Feb", 337),
];
/// From the first of March of the year 0 to the beginning of 1970.
const DAYS_TO_1970: i64 = 719_468;

/// A number with that many digits.
#[cfg(any(feature = "json", feature = "tonic-types"))]
fn number(text: &str, digits: usize) -> Option<i64> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

/// The year that ends in two digits: the latest that is at most 50 years ahead of now, as RFC 9110 section 5.6.7 requires.
#[cfg(any(feature = "json", feature = "tonic-types"))]
fn full_year(two_digits: i64, now: SystemTime) -> i64 {
    let (this_year, _, _) = calendar(HttpDate::at(now).seconds.div_euclid(SECONDS_A_DAY));
    let latest = this_year + 50;
    latest - (latest - two_digits).rem_euclid(100)
}

/// The days since the beginning of 1970, the inverse of [`calendar`]; none if the month has no such day.
#[cfg(any(feature = "json", feature = "tonic-types"))]
fn days(year: i64, month: &str, day: i64) -> Option<i64> {
    let (_, first) = MONTHS.iter().find(|(name, _)| *name == month)?;
    // Of the year that starts in March.
    let begun = if matches!(month, "Jan" | "Feb") { year - 1 } else { year };
    let leap_days = begun.div_euclid(4) - begun.div_euclid(100) + begun.div_euclid(400);
    let days = begun * 365 + leap_days + first + day - 1 - DAYS_TO_1970;
    (calendar(days) == (year, month, day)).then_some(days)
}

/// Year, month and day of the month of the Gregorian calendar.
fn calendar(days: i64) -> (i64, &'static str, i64) {
    const DAYS_IN_4_YEARS: i64 = 4 * 365 + 1;
    const DAYS_IN_100_YEARS: i64 = 25 * DAYS_IN_4_YEARS - 1;
    const DAYS_IN_400_YEARS: i64 = 4 * DAYS_IN_100_YEARS + 1;

    let days = days + DAYS_TO_1970;
    let mut day = days.rem_euclid(DAYS_IN_400_YEARS);
    // The last of four centuries and the last of four years have one more day, hence `min`.
    let centuries = (day / DAYS_IN_100_YEARS).min(3);
    day -= centuries * DAYS_IN_100_YEARS;
    let fours = day / DAYS_IN_4_YEARS;
    day -= fours * DAYS_IN_4_YEARS;
    let ones = (day / 365).min(3);
    day -= ones * 365;
    let year = days.div_euclid(DAYS_IN_400_YEARS) * 400 + centuries * 100 + fours * 4 + ones;
    let month = MONTHS.iter().rposition(|(_, first)| *first <= day).unwrap_or(0);
    let (name, first) = MONTHS[month];
    (year + i64::from(month >= 10), name, day - first + 1)
}
