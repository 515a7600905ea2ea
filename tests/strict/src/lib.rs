//! Types that derive under the strictest lints.
